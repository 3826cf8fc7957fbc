import {type BuiltPackResult, type NormPack, packDigest, readBuiltPack} from './built-pack.ts'

/** How the caller reaches the files of packs; the core itself reads none. */
export interface PackReader {
  /** Names in a folder; undefined where the path is no folder. */
  list(path: string): readonly string[] | undefined
  /** The text of a file; undefined where there is none. May throw for one that cannot be read. */
  read(path: string): string | undefined
}

/** Ending of the names of built packs. */
export const builtPackEnding = '.normpack.json'

/** Packs that are always there; naming them changes nothing. */
const builtInPacks = ['un-gge-2015', 'additional']

/** Where `packs build` writes a pack by default: beside its folder or file. */
export function builtPackPath(path: string): string {
  return `${path.replace(/[\\/]+$/, '').replace(/\.ya?ml$/, '')}${builtPackEnding}`
}

/** Names of the files of a folder that hold norms, in the order in which they are read. */
export function packFileNames(names: readonly string[]): readonly string[] {
  return names.filter((name) => /\.ya?ml$/.test(name)).sort()
}

/**
 * Loads what a configuration names under `packs`: a built pack, or the folder or file that it was built from; the built
 * pack is then looked for beside it, and must be of the same words. Never throws.
 *
 * @param path full path
 * @returns the pack, nothing for the name of a built-in pack, or in one line what is wrong
 */
export function loadPack(path: string, reader: PackReader): BuiltPackResult | undefined {
  try {
    const names = reader.list(path)
    if (names !== undefined) {
      const texts = packFileNames(names).map((name) => reader.read(`${path.replace(/[\\/]+$/, '')}/${name}`) ?? '')
      return loadSource(path, texts, reader)
    }
    const text = reader.read(path)
    if (text === undefined) return isBuiltIn(path) ? undefined : {problem: 'is not there'}
    return /\.ya?ml$/.test(path) ? loadSource(path, [text], reader) : readBuiltPack(text)
  } catch (error) {
    return {problem: `cannot be read: ${(error as Error).message}`}
  }
}

/** Loads packs in order; each once, however often it is named. Problems name the path. */
export function loadPacks(
  paths: readonly string[],
  reader: PackReader,
): {
  readonly packs: readonly NormPack[]
  readonly problems: readonly {readonly path: string; readonly problem: string}[]
} {
  const packs: NormPack[] = []
  const problems: {path: string; problem: string}[] = []
  const owners = new Map<string, string>()
  for (const path of new Set(paths)) {
    const result = loadPack(path, reader)
    if (result === undefined) continue
    if (result.pack === undefined) {
      problems.push({path, problem: result.problem})
      continue
    }
    const taken = result.pack.norms.find(({id}) => owners.has(id))
    if (taken === undefined) packs.push(result.pack)
    else problems.push({path, problem: `has the norm “${taken.id}”, which the pack “${owners.get(taken.id)}” has too`})
    for (const {id} of result.pack.norms) owners.set(id, result.pack.id)
  }
  return {packs, problems}
}

function isBuiltIn(path: string): boolean {
  return builtInPacks.includes(path.split(/[\\/]/).at(-1) ?? '')
}

function loadSource(path: string, texts: readonly string[], reader: PackReader): BuiltPackResult {
  const built = builtPackPath(path)
  const name = built.split(/[\\/]/).at(-1)
  const text = reader.read(built)
  if (text === undefined) return {problem: `is not built: run “normlint packs build” on it, which writes ${name}`}
  const result = readBuiltPack(text)
  if (result.pack === undefined) return {problem: `its built pack ${name} ${result.problem}`}
  if (result.pack.digest !== packDigest(texts)) {
    return {problem: `was changed after ${name} was built: build it again with “normlint packs build”`}
  }
  return result
}
