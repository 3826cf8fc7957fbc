import type {Configuration, ConfigurationError} from './configuration.ts'
import {mergeConfigurations} from './merge.ts'
import {readConfiguration} from './read-configuration.ts'

/** How the caller reaches other files; the core itself reads none. */
export interface ConfigurationReader {
  /** The full path of what `specifier` names, seen from the file `from`. */
  resolve(specifier: string, from: string): string
  /** The text of a file; undefined when there is none. May throw for one that cannot be read. */
  read(path: string): Promise<string | undefined>
  /** Configurations that are named rather than read, `normlint:strict`. */
  readonly presets: Readonly<Record<string, Configuration>>
}

/** A configuration with everything that it extends worked in, or what is wrong in any of the files. */
export type ResolveResult =
  | {readonly configuration: Configuration; readonly errors?: undefined}
  | {readonly configuration?: undefined; readonly errors: readonly ConfigurationError[]}

/** A reader that answers at once, for callers that cannot wait. */
export interface ConfigurationReaderNow extends Omit<ConfigurationReader, 'read'> {
  read(path: string): string | undefined
}

/**
 * Works in `extends`, the first named lowest, and makes the paths of packs full. Two files that extend each other are
 * an error, as is a file or preset that does not exist.
 *
 * @param path full path of the file that `configuration` was read from
 */
export async function resolveConfiguration(
  configuration: Configuration,
  path: string,
  reader: ConfigurationReader,
): Promise<ResolveResult> {
  const steps = resolving(configuration, path, reader, [])
  let step = steps.next()
  while (!step.done) step = steps.next(await reader.read(step.value).catch(() => undefined))
  return step.value
}

/** The same without waiting. */
export function resolveConfigurationNow(
  configuration: Configuration,
  path: string,
  reader: ConfigurationReaderNow,
): ResolveResult {
  const steps = resolving(configuration, path, reader, [])
  let step = steps.next()
  while (!step.done) step = steps.next(readNow(reader, step.value))
  return step.value
}

function readNow(reader: ConfigurationReaderNow, path: string): string | undefined {
  try {
    return reader.read(path)
  } catch {
    return undefined
  }
}

/** Asks for the texts of files by their paths; undefined stands for one that cannot be read. */
function* resolving(
  configuration: Configuration,
  path: string,
  reader: Pick<ConfigurationReader, 'resolve' | 'presets'>,
  above: readonly string[],
): Generator<string, ResolveResult, string | undefined> {
  const chain = [...above, path]
  const fail = (message: string): ResolveResult => ({errors: [{path, line: 1, column: 1, message}]})
  let base: Configuration = {}
  for (const name of configuration.extends ?? []) {
    if (name.startsWith('normlint:')) {
      const preset = reader.presets[name]
      if (!preset) return fail(`“extends” names “${name}”, expected one of ${Object.keys(reader.presets).join(', ')}`)
      base = mergeConfigurations(base, preset)
      continue
    }
    const target = reader.resolve(name, path)
    if (chain.includes(target)) return fail(`“extends” goes round in a circle: ${[...chain, target].join(' → ')}`)
    const text = yield target
    if (text === undefined) return fail(`“extends” names “${name}”, which cannot be read (${target})`)
    const read = readConfiguration(text, {path: target})
    if (read.errors) return read
    const resolved = yield* resolving(read.configuration, target, reader, chain)
    if (resolved.errors) return resolved
    base = mergeConfigurations(base, resolved.configuration)
  }
  const packs = configuration.packs?.map((pack) => reader.resolve(pack, path))
  return {configuration: mergeConfigurations(base, packs === undefined ? configuration : {...configuration, packs})}
}
