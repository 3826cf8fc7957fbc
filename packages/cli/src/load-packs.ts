import {readdirSync, readFileSync, statSync} from 'node:fs'
import {loadPacks, type PackReader} from '@normlint/core'
import {reasonOf} from './output.ts'

/** Packs that were loaded, and what is wrong with those that were not. */
export type LoadedPacks = ReturnType<typeof loadPacks>

const loaded = new Map<string, LoadedPacks>()

/** The packs at some full paths; each set of paths is loaded once. */
export function packsAt(paths: readonly string[]): LoadedPacks {
  const key = paths.join('\0')
  const packs = loaded.get(key) ?? loadPacks(paths, packReader)
  loaded.set(key, packs)
  return packs
}

/** Reaches the files of packs. */
export const packReader: PackReader = {
  list: (path) => {
    if (statSync(path, {throwIfNoEntry: false})?.isDirectory() !== true) return undefined
    return inWords(() => readdirSync(path))
  },
  read: (path) => {
    if (statSync(path, {throwIfNoEntry: false}) === undefined) return undefined
    return inWords(() => readFileSync(path, 'utf8'))
  },
}

function inWords<Result>(act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    throw new Error(reasonOf(error))
  }
}
