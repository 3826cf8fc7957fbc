import {didYouMean} from './did-you-mean.ts'
import {configurationKeys, frontMatterKeys, overrideKeys, ruleIds, ruleOptions} from './known-names.generated.ts'

/** What the generated validator says of one value: an error object of ajv. */
export interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** A path into the configuration, from its root. */
export type ValuePath = readonly (string | number)[]

const KINDS: Readonly<Record<string, string>> = {
  object: 'a mapping of keys to values',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'nothing',
}

/** One mistake in words, with the path of the value (or with `atKey` of the key) that it is about. */
export interface DescribedError {
  readonly path: ValuePath
  readonly atKey: boolean
  readonly message: string
}

/**
 * Puts what the schema validator found into words. Of the many errors that alternatives cause at one value, only the
 * one that helps is kept.
 */
export function describeErrors(
  errors: readonly SchemaError[],
  value: unknown,
  isFrontMatter = false,
): readonly DescribedError[] {
  return withoutNoise(errors).map((error) => {
    const path = pathOf(error.instancePath, value)
    const key = path.map(String).join('.')
    const where = key === '' ? 'the configuration' : `“${key}”`
    if (error.keyword === 'additionalProperties') {
      const unknown = String(error.params.additionalProperty)
      return {path: [...path, unknown], atKey: true, message: unknownKey(unknown, path, isFrontMatter)}
    }
    return {
      path,
      atKey: false,
      message: `${where} is ${show(valueAt(value, path))}, expected ${expectation(error, path)}`,
    }
  })
}

/** `unknown rule “hedgd-clause”; did you mean “hedged-clause”?` */
export function unknownName(kind: string, name: string, known: readonly string[], help: string): string {
  const near = didYouMean(name, known)
  return `unknown ${kind} “${name}”; ${near === undefined ? help : `did you mean “${near}”?`}`
}

function unknownKey(name: string, path: ValuePath, isFrontMatter: boolean): string {
  const above = path.at(-1)
  if (above === 'rules') return unknownName('rule', name, ruleIds, '`normlint rules list` shows the rules')
  // An option stands at rules, the rule's id, 1.
  const rule = above === 1 ? String(path.at(-2)) : undefined
  const root = isFrontMatter ? frontMatterKeys : configurationKeys
  const known = rule !== undefined ? (ruleOptions[rule] ?? []) : path.length > 0 ? overrideKeys : root
  return unknownName(rule === undefined ? 'key' : 'option', name, known, `expected one of ${known.join(', ')}`)
}

/** Alternatives report every branch: keep the deeper error if a branch was clearly meant, else the alternative itself. */
function withoutNoise(errors: readonly SchemaError[]): readonly SchemaError[] {
  const alternatives = errors.filter((error) => error.keyword === 'anyOf')
  const kept = errors.filter((error) => {
    for (const alternative of alternatives) {
      const deeper = errors.some((other) => other.instancePath.startsWith(`${alternative.instancePath}/`))
      if (error.instancePath === alternative.instancePath && (deeper || error !== alternative)) return false
    }
    return true
  })
  const seen = new Set<string>()
  return kept.filter((error) => {
    const id = `${error.instancePath} ${error.keyword} ${JSON.stringify(error.params)}`
    if (seen.has(id)) return false
    seen.add(id)
    return true
  })
}

function expectation({keyword, params, message}: SchemaError, path: ValuePath): string {
  if (keyword === 'anyOf') {
    return path.at(-2) === 'rules'
      ? 'off, info, warning or error, alone or with options as in [warning, {…}]'
      : 'text or a list of texts'
  }
  if (keyword === 'required') return `the key “${String(params.missingProperty)}” in it`
  if (keyword === 'maxProperties') return 'no options: this rule has none'
  const listed = params.allowedValues
  if (Array.isArray(listed)) return `one of ${listed.join(', ')}`
  const types = [params.type].flat().map((type) => KINDS[String(type)] ?? String(type))
  if (keyword === 'type') return types.join(' or ')
  return (message ?? 'another value').replace(/^must (be|have|match) /, '')
}

function pathOf(pointer: string, value: unknown): ValuePath {
  const path: (string | number)[] = []
  let at = value
  for (const raw of pointer.split('/').slice(1)) {
    const step = raw.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(at) ? Number(step) : step)
    at = (at as Record<string, unknown> | undefined)?.[step]
  }
  return path
}

function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], value)
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null || value === undefined) return 'empty'
  if (typeof value === 'object') return 'a mapping'
  return typeof value === 'string' ? `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”` : String(value)
}
