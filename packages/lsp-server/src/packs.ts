import {builtPackPath, loadPacks, type NormPack, type PackReader, packFileNames} from '@normlint/core'
import type {Files} from './files.ts'

/** Packs that a configuration names, and what is wrong with those that cannot be used. */
export type LoadedPacks = ReturnType<typeof loadPacks>

/** Loads packs; those whose files read as before are the same objects. */
export type PackLoader = (paths: readonly string[], files: Files) => Promise<LoadedPacks>

const NONE: LoadedPacks = {packs: [], problems: []}

export function createPackLoader(): PackLoader {
  const known = new Map<string, {readonly texts: string; readonly loaded: LoadedPacks}>()
  return async (paths, files) => {
    if (paths.length === 0) return NONE
    const fetched = await fetchPacks(paths, files)
    const key = paths.join('\n')
    const texts = JSON.stringify([...fetched.texts])
    const before = known.get(key)
    if (before?.texts === texts) return before.loaded
    const loaded = loadPacks(paths, readerOf(fetched))
    known.set(key, {texts, loaded})
    return loaded
  }
}

interface Fetched {
  readonly folders: ReadonlyMap<string, readonly string[]>
  readonly texts: ReadonlyMap<string, string>
}

/** Reads ahead what the loader may ask for, as files come from the client only by and by. */
async function fetchPacks(paths: readonly string[], files: Files): Promise<Fetched> {
  const folders = new Map<string, readonly string[]>()
  const texts = new Map<string, string>()
  const fetch = async (path: string) => {
    const text = await files.read(path)
    if (text !== undefined) texts.set(path, text)
  }
  for (const path of paths) {
    const names = await files.list(path)
    if (names) folders.set(path, names)
    const sources = names ? packFileNames(names).map((name) => `${path.replace(/\/+$/, '')}/${name}`) : [path]
    await Promise.all([...sources, builtPackPath(path)].map(fetch))
  }
  return {folders, texts}
}

function readerOf({folders, texts}: Fetched): PackReader {
  return {list: (path) => folders.get(path), read: (path) => texts.get(path)}
}

/** Whether two lists are the same packs. */
export function samePacks(a: readonly NormPack[], b: readonly NormPack[]): boolean {
  return a.length === b.length && a.every((pack, at) => pack === b[at])
}
