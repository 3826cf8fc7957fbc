import {readFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {builtPackEnding, packFileNames} from '@normlint/core'
import {
  decodeWorld,
  type NormFileError,
  type PackSource,
  readPackFiles,
  type TrainingExample,
} from '@normlint/core/packs'
import {shownPath} from './find-drafts.ts'
import {packReader} from './load-packs.ts'
import {reasonOf, say} from './output.ts'
import {usageError} from './usage-error.ts'

/** A pack as its author wrote it. */
export interface FoundPack {
  readonly source: PackSource
  /** A file of the pack as a person in the working folder would write it. */
  readonly shown: (file: string) => string
}

/** Reads and validates the folder or file of a pack; throws a usage error with every mistake. */
export function readPackSource(path: string): FoundPack {
  const full = resolve(path)
  if (full.endsWith(builtPackEnding))
    throw usageError(`${path}: is a built pack, expected the folder that it is built from`)
  const id = basename(full).replace(/\.ya?ml$/, '')
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw usageError(`${path}: the pack would be called “${id}”, expected a name in lower case with hyphens`)
  }
  const {folder, names} = filesOf(path, full)
  const shown = (file: string) => shownPath(join(folder, file))
  const files = names.map((name) => ({path: name, text: readText(join(folder, name))}))
  const {pack, errors} = readPackFiles(files, id)
  const inLine = ({path: file, line, column, message}: NormFileError) => `${shown(file)}:${line}:${column}: ${message}`
  if (errors) throw usageError(errors.map(inLine).join('\nnormlint: '))
  for (const advice of pack.advice) say(inLine(advice))
  return {source: pack, shown}
}

function filesOf(path: string, full: string): {readonly folder: string; readonly names: readonly string[]} {
  if (full.endsWith(builtPackEnding))
    throw usageError(`${path}: is a built pack, expected the folder that it is built from`)
  const listed = listFolder(path, full)
  if (listed === undefined) return {folder: dirname(full), names: [basename(full)]}
  const names = packFileNames(listed)
  if (names.length === 0)
    throw usageError(`${path}: there are no norms in this folder, expected files that end in .yml`)
  return {folder: full, names}
}

function listFolder(path: string, full: string): readonly string[] | undefined {
  try {
    return packReader.list(full)
  } catch (error) {
    throw usageError(`${path}: cannot be read: ${(error as Error).message}`)
  }
}

function readText(full: string): string {
  try {
    return readFileSync(full, 'utf8')
  } catch (error) {
    throw usageError(`${shownPath(full)}: cannot be read: ${reasonOf(error)}`)
  }
}

/** Labelled clauses on the built-in norms, which a pack is told apart from. They ship beside the program. */
export function readWorld(): TrainingExample[] {
  return decodeWorld(gunzipSync(readFileSync(new URL('./world.gz', import.meta.url))).toString('utf8'))
}
