import {readdirSync, readFileSync, statSync} from 'node:fs'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {
  builtInPresets,
  type Configuration,
  type ConfigurationError,
  loadPacks,
  type NormPack,
  namesNormlint,
  type PackReader,
  readConfiguration,
  resolveConfigurationNow,
} from '@normlint/core'

/** A configuration with the packs that it names and the folder that its globs are relative to. */
export interface FoundConfiguration {
  readonly configuration: Configuration
  readonly folder: string
  readonly packs: readonly NormPack[]
}

/** A configuration, or what is wrong with it. */
export type ConfigurationResult = FoundConfiguration | {readonly problems: readonly string[]}

const NAMES = ['.normlintrc.yml', '.normlintrc.yaml', '.normlintrc.json', 'package.json']

/** The nearest configuration above a draft, as the command line finds it; undefined where there is none. */
export function configurationAbove(draft: string): ConfigurationResult | undefined {
  for (let folder = dirname(draft); ; folder = dirname(folder)) {
    for (const name of NAMES) {
      const path = join(folder, name)
      const text = readText(path)
      if (text !== undefined && (name !== 'package.json' || namesNormlint(text))) return load(path, text)
    }
    if (dirname(folder) === folder) return undefined
  }
}

/** The configuration in a file. */
export function configurationAt(path: string): ConfigurationResult {
  const text = readText(path)
  return text === undefined ? {problems: [`${path}: the configuration cannot be read`]} : load(path, text)
}

/** A path relative to the configuration's folder, with forward slashes, as globs want it. */
export function pathBelow({folder}: FoundConfiguration, path: string): string {
  return relative(folder, path).split(sep).join('/')
}

function load(path: string, text: string): ConfigurationResult {
  const options = {path, ...(basename(path) === 'package.json' ? {key: 'normlint'} : {})}
  const read = readConfiguration(text, options)
  const resolved = read.errors ? read : resolveConfigurationNow(read.configuration, path, reader)
  if (resolved.errors) return {problems: inLines(resolved.errors)}
  const {packs, problems} = packsAt(resolved.configuration.packs ?? [])
  if (problems.length > 0) return {problems: problems.map((one) => `${path}: the pack ${one.path} ${one.problem}`)}
  const knownNorms = packs.flatMap(({norms}) => norms.map(({id}) => id))
  const checked = readConfiguration(text, {...options, knownNorms})
  if (checked.errors) return {problems: inLines(checked.errors)}
  return {configuration: resolved.configuration, folder: dirname(path), packs}
}

function inLines(errors: readonly ConfigurationError[]): readonly string[] {
  return errors.map(({path, line, column, message}) => `${path}:${line}:${column}: ${message}`)
}

const reader = {
  resolve: (specifier: string, from: string) => resolve(dirname(from), specifier),
  read: readText,
  presets: builtInPresets,
}

const packReader: PackReader = {
  list: (path) => (statSync(path, {throwIfNoEntry: false})?.isDirectory() ? readdirSync(path) : undefined),
  read: (path) => (statSync(path, {throwIfNoEntry: false}) === undefined ? undefined : readFileSync(path, 'utf8')),
}

const loaded = new Map<string, ReturnType<typeof loadPacks>>()

/** Unpacking weights is dear, so packs are kept for as long as no file has changed. */
function packsAt(paths: readonly string[]): ReturnType<typeof loadPacks> {
  const stamps = paths.map((path) => `${path} ${statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? ''}`)
  const isFolder = paths.some((path) => !path.endsWith('.json'))
  const key = stamps.join('\n')
  // What is named by its sources may change in a file that is not looked at here.
  const packs = (isFolder ? undefined : loaded.get(key)) ?? loadPacks(paths, packReader)
  if (loaded.size > 20) loaded.clear()
  loaded.set(key, packs)
  return packs
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
