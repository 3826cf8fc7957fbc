import {Ajv, type ErrorObject, type ValidateFunction} from 'ajv'
import {isMap, isPair, LineCounter, parseDocument} from 'yaml'
import schema from '../../schemas/norm.schema.json' with {type: 'json'}
import type {WeakReason} from '../model/finding.ts'
import type {ClauseLabel, LabelledClause} from '../model/labelled-clause.ts'
import type {Norm, NormElement, Profile} from '../model/norm.ts'

/** A mistake in a norm's file. Line and column count from 1. */
export interface NormFileError {
  readonly path: string
  readonly line: number
  readonly column: number
  /** One line: what is there and what was expected. */
  readonly message: string
}

/** A place in a norm's file. */
export type NormFilePlace = Omit<NormFileError, 'message'>

/** A norm with its examples, as its file has them. */
export interface NormFile {
  readonly norm: Norm
  /** Where the norm's id stands. */
  readonly place: NormFilePlace
  readonly examples: readonly LabelledClause[]
  /** Where the text of each example begins, by its index in `examples`. */
  readonly places: readonly NormFilePlace[]
  /** Where each element of the norm begins, by its index. */
  readonly elementPlaces: readonly NormFilePlace[]
}

/** What a file was read to: a norm, or every mistake in it. */
export type NormFileResult =
  | {readonly file: NormFile; readonly errors?: undefined}
  | {readonly file?: undefined; readonly errors: readonly NormFileError[]}

interface RawExample {
  readonly text: string
  readonly reasons?: readonly WeakReason[]
  readonly elements?: readonly string[]
  readonly also?: Readonly<
    Record<string, ClauseLabel['status'] | {status: ClauseLabel['status']; reasons?: WeakReason[]; elements?: string[]}>
  >
}

interface RawNorm {
  readonly id: string
  readonly title: string
  readonly instrument: string
  readonly paragraph: string | number
  readonly url?: string
  readonly also?: readonly string[]
  readonly restatement: string
  readonly addressees?: readonly string[]
  readonly expectedIn?: readonly Profile[]
  readonly kind: 'restraint' | 'duty'
  readonly softeners?: readonly string[]
  readonly needs?: 'all' | number
  readonly elements: readonly {
    readonly id: string
    readonly core: boolean
    readonly asks: string
    readonly advice?: string
    readonly seenBy?: readonly (readonly string[])[]
  }[]
  readonly guidance?: readonly string[]
  readonly modelClauses?: Partial<Norm['modelClauses']>
  readonly examples: {
    readonly covered: readonly RawExample[]
    readonly weak?: readonly RawExample[]
    readonly contradicted?: readonly RawExample[]
    readonly nearMisses?: readonly RawExample[]
  }
}

let validate: ValidateFunction<RawNorm> | undefined

/**
 * Reads one norm's YAML file. Never throws: whatever is wrong comes back with its place.
 *
 * @param text the file's text
 * @param path the file's name, for messages
 * @param pack the pack that the norm belongs to
 * @param conceptIds the concepts that `seenBy` may name
 */
export function readNormFile(
  text: string,
  path: string,
  pack: string,
  conceptIds: ReadonlySet<string>,
): NormFileResult {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {lineCounter, prettyErrors: false})
  const place = (offset: number) => {
    const {line, col} = lineCounter.linePos(offset)
    return {path, line: Math.max(1, line), column: Math.max(1, col)}
  }
  if (document.errors.length > 0) {
    return {
      errors: document.errors.map((error) => ({...place(error.pos[0]), message: `no valid YAML: ${error.message}`})),
    }
  }
  const at = (keys: readonly (string | number)[]) => place(offsetOf(document, keys))
  validate ??= new Ajv({allErrors: true, allowUnionTypes: true}).compile<RawNorm>(schema)
  const raw: unknown = document.toJS()
  if (!validate(raw)) return {errors: describeErrors(validate.errors ?? [], at)}
  const errors = checkReferences(raw, conceptIds, at)
  if (errors.length > 0) return {errors}
  return {
    file: {
      norm: toNorm(raw, pack),
      place: at(['id']),
      examples: toExamples(raw),
      places: placesOf(raw, at),
      elementPlaces: raw.elements.map((_, index) => at(['elements', index, 'id'])),
    },
  }
}

/** The groups of examples in the order in which they are read. */
const exampleKinds = ['covered', 'weak', 'contradicted', 'nearMisses'] as const

function placesOf({examples}: RawNorm, at: PlaceOf): NormFilePlace[] {
  return exampleKinds.flatMap((kind) => (examples[kind] ?? []).map((_, index) => at(['examples', kind, index, 'text'])))
}

function toNorm(raw: RawNorm, pack: string): Norm {
  const elements = raw.elements.map(
    (element): NormElement => ({
      id: `${raw.id}.${element.id}`,
      core: element.core,
      asks: element.asks,
      advice: element.advice ?? `Say that ${element.asks}.`,
      seenBy: element.seenBy ?? [],
    }),
  )
  const coreCount = elements.filter((element) => element.core).length
  return {
    id: raw.id,
    pack,
    title: raw.title,
    instrument: raw.instrument,
    paragraph: String(raw.paragraph),
    ...(raw.url !== undefined && {url: raw.url}),
    also: raw.also ?? [],
    restatement: raw.restatement.trim(),
    addressees: raw.addressees ?? ['everyone'],
    expectedIn: raw.expectedIn ?? [],
    kind: raw.kind,
    softeners: raw.softeners ?? [],
    needs: raw.needs === undefined || raw.needs === 'all' ? coreCount : raw.needs,
    elements,
    guidance: raw.guidance ?? [],
    modelClauses: {
      treaty: raw.modelClauses?.treaty ?? '',
      resolution: raw.modelClauses?.resolution ?? '',
      pledge: raw.modelClauses?.pledge ?? '',
    },
  }
}

function toExamples({id, examples}: RawNorm): LabelledClause[] {
  const clauses: LabelledClause[] = []
  const add = (kind: string, status: ClauseLabel['status'] | undefined, list: readonly RawExample[] = []) => {
    for (const [index, example] of list.entries()) {
      const norms: Record<string, ClauseLabel> = {}
      for (const [other, label] of Object.entries(example.also ?? {})) {
        norms[other] = typeof label === 'string' ? {status: label, reasons: []} : {reasons: [], ...label}
      }
      if (status !== undefined) {
        norms[id] = {status, reasons: example.reasons ?? [], ...(example.elements && {elements: example.elements})}
      }
      clauses.push({id: `${id}-${kind}-${index + 1}`, target: id, text: example.text, norms})
    }
  }
  add('covered', 'covered', examples.covered)
  add('weak', 'weak', examples.weak)
  add('contradicted', 'contradicted', examples.contradicted)
  add('near-miss', undefined, examples.nearMisses)
  return clauses
}

type PlaceOf = (keys: readonly (string | number)[]) => NormFilePlace

function checkReferences(raw: RawNorm, conceptIds: ReadonlySet<string>, at: PlaceOf): NormFileError[] {
  const errors: NormFileError[] = []
  const elementIds = new Set<string>()
  for (const [index, element] of raw.elements.entries()) {
    if (elementIds.has(element.id)) {
      errors.push({
        ...at(['elements', index, 'id']),
        message: `the element "${element.id}" is there twice, expected another id`,
      })
    }
    elementIds.add(element.id)
    for (const [group, concepts] of (element.seenBy ?? []).entries()) {
      for (const [position, concept] of concepts.entries()) {
        if (conceptIds.has(concept)) continue
        errors.push({
          ...at(['elements', index, 'seenBy', group, position]),
          message: `there is no concept "${concept}", expected one of the language's concepts`,
        })
      }
    }
  }
  const coreCount = raw.elements.filter((element) => element.core).length
  if (coreCount === 0)
    errors.push({...at(['elements']), message: 'no element is core, expected at least one with "core: true"'})
  if (typeof raw.needs === 'number' && raw.needs > coreCount) {
    errors.push({...at(['needs']), message: `${raw.needs} core elements are needed but only ${coreCount} are there`})
  }
  const texts = new Map<string, string>()
  for (const kind of exampleKinds) {
    for (const [index, example] of (raw.examples[kind] ?? []).entries()) {
      const key = example.text.toLowerCase().replace(/\s+/g, ' ').trim()
      const earlier = texts.get(key)
      if (earlier !== undefined) {
        errors.push({
          ...at(['examples', kind, index, 'text']),
          message: `this example stands under ${earlier} already, expected another text`,
        })
      }
      texts.set(key, kind)
      for (const [position, id] of (example.elements ?? []).entries()) {
        if (elementIds.has(id)) continue
        errors.push({
          ...at(['examples', kind, index, 'elements', position]),
          message: `there is no element "${id}", expected one of: ${[...elementIds].join(', ')}`,
        })
      }
    }
  }
  return errors
}

function describeErrors(errors: readonly ErrorObject[], at: PlaceOf): NormFileError[] {
  // "anyOf" only says that none of the alternatives fits; the alternatives' own errors say why.
  const telling = errors.filter((error) => error.keyword !== 'anyOf' || errors.length === 1)
  return telling.map((error) => {
    const keys = error.instancePath
      .split('/')
      .slice(1)
      .map((key) => (/^\d+$/.test(key) ? Number(key) : key.replaceAll('~1', '/').replaceAll('~0', '~')))
    const name = keys.length === 0 ? 'the norm' : keys.join('.')
    const {params} = error
    if (error.keyword === 'additionalProperties') {
      const extra = String(params['additionalProperty'])
      return {...at([...keys, extra]), message: `${name} has an unknown key "${extra}"`}
    }
    if (error.keyword === 'enum') {
      return {...at(keys), message: `${name} is none of: ${(params['allowedValues'] as unknown[]).join(', ')}`}
    }
    if (error.keyword === 'required') {
      return {...at(keys), message: `${name} lacks "${String(params['missingProperty'])}"`}
    }
    return {...at(keys), message: `${name} ${error.message ?? 'is not as expected'}`}
  })
}

/** Where the node under the keys begins; the nearest node above where there is none. */
function offsetOf(document: ReturnType<typeof parseDocument>, keys: readonly (string | number)[]): number {
  for (let length = keys.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(keys.slice(0, length - 1), true)
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(keys[length - 1]))
      const range = (pair?.key as {range?: readonly number[]} | undefined)?.range
      if (range?.[0] !== undefined) return range[0]
    }
    const node = document.getIn(keys.slice(0, length), true) as {range?: readonly number[]} | undefined
    if (node?.range?.[0] !== undefined) return node.range[0]
  }
  return 0
}
