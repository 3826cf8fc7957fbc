import {readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {
  builtInPresets,
  type Configuration,
  type ConfigurationError,
  type ConfigurationReader,
  type NormPack,
  namesNormlint,
  readConfiguration,
  resolveConfiguration,
} from '@normlint/core'
import {shownPath} from './find-drafts.ts'
import {packsAt} from './load-packs.ts'
import {reasonOf} from './output.ts'
import {usageError} from './usage-error.ts'

/** A configuration with the folder that its globs are relative to. */
export interface LoadedConfiguration {
  readonly configuration: Configuration
  readonly folder: string
  readonly packs: readonly NormPack[]
}

/** A configuration, or what is wrong with it in lines for the user. */
export type LoadResult = LoadedConfiguration | {readonly problems: readonly string[]}

/** Finds the configuration of each draft, reading each file once. */
export interface Configurations {
  /** @param absolute path of a draft; without it the working folder counts. */
  forDraft(absolute: string | undefined): Promise<LoadResult>
}

/** `--config FILE` and `--no-config`. */
export interface ConfigurationOptions {
  readonly config?: string | boolean
}

const NAMES = ['.normlintrc.yml', '.normlintrc.yaml', '.normlintrc.json', 'package.json']

/** Configurations as the options say: a named file for all drafts, none, or the nearest one above each draft. */
export function openConfigurations({config}: ConfigurationOptions): Configurations {
  const none: LoadedConfiguration = {configuration: {}, folder: process.cwd(), packs: []}
  if (config === false) return {forDraft: async () => none}
  const loaded = new Map<string, Promise<LoadResult>>()
  const loadOnce = (path: string, text?: string) => {
    const result = loaded.get(path) ?? load(path, text)
    loaded.set(path, result)
    return result
  }
  if (typeof config === 'string') return {forDraft: () => loadNamed(loadOnce(resolve(config)))}
  const nearest = new Map<string, FoundFile | undefined>()
  return {
    forDraft: async (absolute) => {
      const found = findAbove(absolute === undefined ? process.cwd() : dirname(absolute), nearest)
      return found === undefined ? none : loadOnce(found.path, found.text)
    },
  }
}

/** A draft's path relative to the configuration's folder, with forward slashes, as globs want it. */
export function pathBelow({folder}: LoadedConfiguration, absolute: string): string {
  return relative(folder, absolute).split(sep).join('/')
}

/** A configuration that the user named and that is broken leaves nothing to be checked. */
async function loadNamed(loading: Promise<LoadResult>): Promise<LoadResult> {
  const result = await loading
  if ('problems' in result) throw usageError(result.problems.join('\nnormlint: '))
  return result
}

interface FoundFile {
  readonly path: string
  /** Absent when the file is there and cannot be read: loading it then says why. */
  readonly text?: string
}

function findAbove(folder: string, known: Map<string, FoundFile | undefined>): FoundFile | undefined {
  if (known.has(folder)) return known.get(folder)
  const above = dirname(folder)
  const found = findIn(folder) ?? (above === folder ? undefined : findAbove(above, known))
  known.set(folder, found)
  return found
}

function findIn(folder: string): FoundFile | undefined {
  for (const name of NAMES) {
    const path = join(folder, name)
    try {
      const text = readFileSync(path, 'utf8')
      if (name !== 'package.json' || namesNormlint(text)) return {path, text}
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? ''
      if (code !== 'ENOENT' && code !== 'ENOTDIR' && name !== 'package.json') return {path}
    }
  }
  return undefined
}

async function load(path: string, known?: string): Promise<LoadResult> {
  let text = known
  try {
    text ??= await readFile(path, 'utf8')
  } catch (error) {
    return {problems: [`${shownPath(path)}: the configuration cannot be read: ${reasonOf(error)}`]}
  }
  const options = {path, ...(basename(path) === 'package.json' ? {key: 'normlint'} : {})}
  const read = readConfiguration(text, options)
  const resolved = read.errors ? read : await resolveConfiguration(read.configuration, path, reader)
  if (resolved.errors) return {problems: inLines(resolved.errors)}
  const {configuration} = resolved
  const {packs, problems} = packsAt(configuration.packs ?? [])
  if (problems.length > 0) {
    return {problems: problems.map((one) => `${shownPath(path)}: the pack ${shownPath(one.path)} ${one.problem}`)}
  }
  // Which norms there are is only known now.
  const checked = readConfiguration(text, {...options, knownNorms: packs.flatMap(({norms}) => norms.map(({id}) => id))})
  if (checked.errors) return {problems: inLines(checked.errors)}
  return {configuration, folder: dirname(path), packs}
}

function inLines(errors: readonly ConfigurationError[]): readonly string[] {
  return errors.map(
    ({path, line, column, message}) =>
      `${shownPath(path)}:${line}:${column}: ${message.replaceAll(process.cwd() + sep, '')}`,
  )
}

const reader: ConfigurationReader = {
  resolve: (specifier, from) => resolve(dirname(from), specifier),
  read: (path) => readFile(path, 'utf8'),
  presets: builtInPresets,
}
