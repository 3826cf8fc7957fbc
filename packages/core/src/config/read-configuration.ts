import type {Configuration, ConfigurationError, Override} from './configuration.ts'
import {describeErrors, unknownName, type ValuePath} from './describe-error.ts'
import {builtInNormIds} from './known-names.generated.ts'
import {parsePlaced} from './places.ts'
import {validateConfiguration} from './validate.generated.ts'

/** How a configuration is to be read. */
export interface ReadOptions {
  /** Names the file in errors. */
  readonly path: string
  /** For the words of errors only: JSON is read as the YAML that it is. */
  readonly format?: 'yaml' | 'json'
  /** The key that holds the configuration, `normlint` in a package.json; the whole text by default. */
  readonly key?: string
  /**
   * Ids of norms beside the built-in ones. Without it, a configuration that names packs may name any norm, since its
   * packs are not loaded yet.
   */
  readonly knownNorms?: Iterable<string>
}

/** A configuration, or all that is wrong with it. */
export type ReadResult =
  | {readonly configuration: Configuration; readonly errors?: undefined}
  | {readonly configuration?: undefined; readonly errors: readonly ConfigurationError[]}

/** Reads and validates the text of a configuration. An empty text, or a package.json without the key, is an empty one. */
export function readConfiguration(text: string, options: ReadOptions): ReadResult {
  const placed = parsePlaced(text, options.path)
  // Where the text does not parse, only the first mistake is certain: the others follow from it.
  if (placed.errors.length > 0) return {errors: placed.errors.slice(0, 1)}
  const prefix = options.key === undefined ? [] : [options.key]
  const whole = placed.value as Record<string, unknown> | null | undefined
  const value = (options.key === undefined ? whole : whole?.[options.key]) ?? {}
  if (!validateConfiguration(value)) {
    const described = describeErrors(validateConfiguration.errors ?? [], value)
    const errors = described.map(({path, message, atKey}) => placed.errorAt([...prefix, ...path], message, atKey))
    return {errors: errors.sort((a, b) => a.line - b.line || a.column - b.column)}
  }
  const configuration = normalise(value as Written)
  const unknown = unknownNorms(configuration, options.knownNorms)
  if (unknown.length > 0) {
    return {errors: unknown.map(({path, message}) => placed.errorAt([...prefix, ...path], message, true))}
  }
  return {configuration}
}

/** The norms that a configuration names and that do not exist, with a guess at what was meant. */
function unknownNorms(configuration: Configuration, beside: Iterable<string> | undefined) {
  const named = configuration.packs ?? []
  if (beside === undefined && (named.length > 0 || configuration.extends !== undefined)) return []
  const known = [...builtInNormIds, ...(beside ?? [])]
  const places: {path: ValuePath; norms: object}[] = [{path: ['norms'], norms: configuration.norms ?? {}}]
  for (const [index, {norms}] of (configuration.overrides ?? []).entries()) {
    places.push({path: ['overrides', index, 'norms'], norms: norms ?? {}})
  }
  return places.flatMap(({path, norms}) =>
    Object.keys(norms)
      .filter((id) => !known.includes(id))
      .map((id) => ({
        path: [...path, id],
        message: unknownName('norm', id, known, '`normlint norms list` shows the norms'),
      })),
  )
}

/** Where the schema allows one text for a list of texts. */
type Texts = string | readonly string[]

interface Written extends Omit<Configuration, 'extends' | 'packs' | 'ignore' | 'overrides'> {
  readonly $schema?: string
  readonly extends?: Texts
  readonly packs?: Texts
  readonly ignore?: Texts
  readonly overrides?: readonly (Omit<Override, 'files'> & {readonly files: Texts})[]
}

function normalise({$schema: _, ...written}: Written): Configuration {
  const {extends: bases, packs, ignore, overrides, ...rest} = written
  return {
    ...rest,
    ...(bases === undefined ? {} : {extends: list(bases)}),
    ...(packs === undefined ? {} : {packs: list(packs)}),
    ...(ignore === undefined ? {} : {ignore: list(ignore)}),
    ...(overrides === undefined ? {} : {overrides: overrides.map((one) => ({...one, files: list(one.files)}))}),
  }
}

function list(texts: Texts): readonly string[] {
  return typeof texts === 'string' ? [texts] : texts
}
