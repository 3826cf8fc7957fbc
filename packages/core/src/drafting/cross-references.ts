import {partitionPoint} from '../document/partition-point.ts'
import {sourceSpan} from '../document/readable-text.ts'
import {remember} from '../document/remember.ts'
import {moveSpan} from '../document/source-text.ts'
import type {Analysis} from '../model/analysis.ts'
import type {Span} from '../model/source-text.ts'
import {isPartOfAnother} from './draft-size.ts'
import {capital, type Reference, referencesIn, wordOf} from './find-references.ts'
import {type NumberedHeading, readLabelledClauses, readNumberedHeadings} from './labels.ts'
import {addUp, readInParts, sectionsOf} from './sections.ts'

/** A reference to a place of the draft itself that is not there. */
export interface BrokenReference {
  /** As written: "Article 12", "Annex C". */
  readonly text: string
  readonly span: Span
  /** What there is instead: "Articles 1 to 9", "no annex". */
  readonly there: string
  readonly kind: Reference['kind']
}

/** The references of a draft to itself that lead nowhere. References to other texts are left alone. */
export const readBrokenReferences = remember((analysis: Analysis): readonly BrokenReference[] => {
  const targets = readTargets(analysis)
  const broken: BrokenReference[] = []
  // All but paragraphs lead to one place, wherever they stand.
  const known = new Map<string, string | undefined>()
  const missingFrom = (reference: Reference, index: number, headings: string): string | undefined => {
    const {kind, word, number} = reference
    if (kind === 'paragraph' && !number.includes('.')) return missingParagraph(number, index, headings, targets)
    const key = `${kind} ${word} ${number}`
    if (!known.has(key)) known.set(key, missing(reference, targets))
    return known.get(key)
  }
  for (const {result, start, firstIndex} of placedReferences(analysis)) {
    for (const {reference, index, headings, span} of result) {
      const there = missingFrom(reference, index + firstIndex, headings)
      if (there !== undefined)
        broken.push({text: reference.text, span: moveSpan(span, start), there, kind: reference.kind})
    }
  }
  return broken
})

interface PlacedReference {
  readonly reference: Reference
  readonly span: Span
  /** The clause, and the headings above it. */
  readonly index: number
  readonly headings: string
}

const placedReferences = readInParts(
  ({provisions}): readonly PlacedReference[] =>
    provisions.flatMap((provision) => {
      if (provision.kind === 'quotation' || provision.kind === 'background' || provision.form === 'footnote') return []
      return referencesIn(provision).map((reference) => ({
        reference,
        span: sourceSpan(provision.readable, reference.at),
        index: provision.index,
        headings: provision.headings.join('\n'),
      }))
    }),
  (parts) =>
    parts.flatMap(({result, start, firstIndex}) =>
      result.map(({reference, span, index, headings}) => ({
        reference,
        span: moveSpan(span, start),
        index: index + firstIndex,
        headings,
      })),
    ),
)

interface Targets {
  readonly isPart: boolean
  /** Numbers by the word of the heading ("article", "annex", "" for bare numbers). */
  readonly headings: ReadonlyMap<string, readonly string[]>
  readonly labels: () => readonly string[]
  /** The runs of numbered paragraphs: of each article, or of the whole text where the numbers go through. */
  readonly runs: readonly Run[]
}

interface Run {
  readonly labels: readonly string[]
  /** Index of the first. */
  readonly first: number
  /** Index of the first under each row of headings, counted from `from`. */
  readonly under: ReadonlyMap<string, number>
  readonly from: number
}

function readTargets(analysis: Analysis): Targets {
  const headings = new Map<string, string[]>()
  for (const {result} of readNumberedHeadings(analysis)) {
    for (const [word, own] of numbersByWord(result)) {
      const numbers = headings.get(word)
      if (numbers) numbers.push(...own)
      else headings.set(word, [...own])
    }
  }
  const labels = () => sectionsOf(analysis).flatMap(({clauses}) => readLabelledClauses(clauses).map(({label}) => label))
  return {isPart: isPartOfAnother(analysis), headings, labels, runs: readRuns(analysis)}
}

/** Remembered for each part of a draft. */
const numbersByWord = remember((headings: readonly NumberedHeading[]): ReadonlyMap<string, readonly string[]> => {
  const numbers = new Map<string, string[]>()
  for (const {word, number} of headings) {
    const key = word === 'art' ? 'article' : word === '' || word === 'section' ? word : wordOf(word)
    const own = numbers.get(key)
    if (own) own.push(number)
    else numbers.set(key, [number])
  }
  return numbers
})

const readRuns = addUp(
  (clauses): readonly Run[] => {
    const runs: {labels: string[]; first: number; under: Map<string, number>; from: number}[] = []
    for (const {label, provision} of readLabelledClauses(clauses)) {
      if (!/^\d+$/.test(label) || provision.parent !== undefined) continue
      if (label === '1' || runs.length === 0) runs.push({labels: [], first: provision.index, under: new Map(), from: 0})
      const run = runs.at(-1)
      const above = provision.headings.join('\n')
      run?.labels.push(label)
      if (!run?.under.has(above)) run?.under.set(above, provision.index)
    }
    return runs
  },
  (parts) => {
    const runs: Run[] = []
    for (const {result, firstIndex} of parts) {
      for (const run of result) {
        const now = moveRun(run, firstIndex)
        const last = runs.at(-1)
        // What does not begin with 1 goes on from what is before it.
        if (last && run.labels[0] !== '1')
          runs[runs.length - 1] = {
            labels: [...last.labels, ...now.labels],
            first: last.first,
            under: new Map([...indicesUnder(now), ...indicesUnder(last)]),
            from: 0,
          }
        else runs.push(now)
      }
    }
    return runs
  },
)

function moveRun({labels, first, under, from}: Run, by: number): Run {
  return {labels, first: first + by, under, from: from + by}
}

function indicesUnder({under, from}: Run): readonly (readonly [above: string, index: number])[] {
  return [...under].map(([above, index]) => [above, index + from] as const)
}

/** What the draft has in place of the target, in words; undefined where the target is there or nothing can be told. */
function missing({kind, word, number}: Reference, targets: Targets): string | undefined {
  const {headings, isPart} = targets
  if (kind === 'article') {
    const numbers = headings.get('article') ?? []
    return isPart || numbers.length < 2 || !isSameScheme(number, numbers)
      ? undefined
      : absent('Articles', number, numbers)
  }
  if (kind === 'section') {
    const own = headings.get('section') ?? []
    const numbers = own.length > 0 ? own : (headings.get('') ?? [])
    if (numbers.length < 2) return undefined
    const [whole = ''] = number.split('.')
    if (number.includes('.') && numbers.includes(whole)) {
      const inside = targets.labels().filter((label) => label.startsWith(`${whole}.`))
      return inside.length === 0 || !isSameScheme(number, inside) ? undefined : absent('paragraphs', number, inside)
    }
    return isSameScheme(number, numbers) ? absent('Sections', number, numbers) : undefined
  }
  if (kind === 'paragraph') {
    const scheme = targets.labels().filter((label) => label.includes('.'))
    return scheme.length < 2 ? undefined : absent('paragraphs', number, scheme)
  }
  return missingAnnex(word, number, targets)
}

/** The same for a paragraph, which is looked for in the run before the clause that refers to it. */
function missingParagraph(number: string, index: number, headings: string, {runs}: Targets): string | undefined {
  if (!/^\d+$/.test(number)) return undefined
  const run = runBefore(runs, index)
  if (run === undefined || run.labels.length < 2) return undefined
  const isUnder = (run.under.get(headings) ?? Number.POSITIVE_INFINITY) + run.from <= index
  return isUnder || runs.length === 1 ? absent('paragraphs', number, run.labels) : undefined
}

function runBefore(runs: readonly Run[], index: number): Run | undefined {
  return runs[partitionPoint(runs.length, (at) => (runs[at]?.first ?? 0) <= index) - 1]
}

function missingAnnex(word: string, number: string, {headings, isPart}: Targets): string | undefined {
  const numbers = headings.get(word)
  if (isPart || number.includes('-') || number.includes('.')) return undefined
  if (numbers === undefined) return `there is no ${word}`
  const named = numbers.filter((one) => one !== '')
  if (number === '' || named.length === 0 || named.length < numbers.length) return undefined
  // A text whose own annexes do not begin with the first belongs to a larger one.
  if (!['A', '1', 'I'].some((first) => named.includes(first)) || !isSameScheme(number, named)) return undefined
  return absent(`${capital(word)}${named.length > 1 ? (word === 'annex' ? 'es' : 's') : ''}`, number, named)
}

function absent(name: string, number: string, numbers: readonly string[]): string | undefined {
  if (numbers.includes(number)) return undefined
  const first = numbers[0] ?? ''
  const last = numbers.at(-1) ?? ''
  return numbers.length === 1 ? `there is only ${name} ${first}` : `there are ${name} ${first} to ${last}`
}

/** "14.3" and "12.1" are articles of different chapters; "4" and "IV" are different schemes. */
function isSameScheme(number: string, numbers: readonly string[]): boolean {
  const scheme = (one: string) =>
    /^\d/.test(one)
      ? one.replace(/\d+$/, '#').replace(/^(\d+)(?=-)/, '#')
      : /^[IVXLC]+$/.test(one) && one.length > 1
        ? 'I'
        : 'A'
  const own = scheme(number)
  return numbers.some(
    (one) =>
      scheme(one) === own || (own !== '#' && !/\d/.test(number) && !/\d/.test(one) && (one === 'I' || number === 'I')),
  )
}
