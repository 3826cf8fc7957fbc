import {sourceSpan} from '../document/readable-text.ts'
import type {Analysis} from '../model/analysis.ts'
import type {Provision} from '../model/provision.ts'
import type {Span} from '../model/source-text.ts'
import {isPartOfAnother} from './draft-size.ts'
import {capital, type Reference, referencesIn, wordOf} from './find-references.ts'
import {type LabelledClause, readLabelledClauses, readNumberedHeadings} from './labels.ts'
import {remember} from './remember.ts'

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
export const readBrokenReferences = remember((analysis): readonly BrokenReference[] => {
  const targets = readTargets(analysis)
  return analysis.provisions.flatMap((provision) => {
    if (provision.kind === 'quotation' || provision.kind === 'background' || provision.form === 'footnote') return []
    return referencesIn(provision).flatMap((reference) => {
      const there = missing(reference, provision, targets)
      if (there === undefined) return []
      return [{text: reference.text, span: sourceSpan(provision.readable, reference.at), there, kind: reference.kind}]
    })
  })
})

interface Targets {
  readonly isPart: boolean
  /** Numbers by the word of the heading ("article", "annex", "" for bare numbers). */
  readonly headings: ReadonlyMap<string, readonly string[]>
  readonly labels: readonly LabelledClause[]
  /** Beginnings of the runs of numbered paragraphs: each article, or the whole text where the numbers go through. */
  readonly runs: readonly (readonly LabelledClause[])[]
}

function readTargets(analysis: Analysis): Targets {
  const headings = new Map<string, string[]>()
  for (const {word, number} of readNumberedHeadings(analysis)) {
    const key = word === 'art' ? 'article' : word === '' || word === 'section' ? word : wordOf(word)
    headings.set(key, [...(headings.get(key) ?? []), number])
  }
  const labels = readLabelledClauses(analysis)
  const runs: LabelledClause[][] = []
  for (const one of labels) {
    if (!/^\d+$/.test(one.label) || one.parent >= 0) continue
    if (one.label === '1' || runs.length === 0) runs.push([])
    runs.at(-1)?.push(one)
  }
  return {isPart: isPartOfAnother(analysis), headings, labels, runs}
}

/** What the draft has in place of the target, in words; undefined where the target is there or nothing can be told. */
function missing({kind, word, number}: Reference, provision: Provision, targets: Targets): string | undefined {
  const {headings, labels, isPart} = targets
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
      const inside = labels.filter(({label}) => label.startsWith(`${whole}.`)).map(({label}) => label)
      return inside.length === 0 || !isSameScheme(number, inside) ? undefined : absent('paragraphs', number, inside)
    }
    return isSameScheme(number, numbers) ? absent('Sections', number, numbers) : undefined
  }
  if (kind === 'paragraph') return missingParagraph(number, provision, targets)
  return missingAnnex(word, number, targets)
}

function missingParagraph(number: string, provision: Provision, {runs, labels}: Targets): string | undefined {
  if (number.includes('.')) {
    const scheme = labels.filter(({label}) => label.includes('.')).map(({label}) => label)
    return scheme.length < 2 ? undefined : absent('paragraphs', number, scheme)
  }
  if (!/^\d+$/.test(number)) return undefined
  const run = runs.findLast(([first]) => first !== undefined && first.provision.index <= provision.index)
  if (run === undefined || run.length < 2) return undefined
  const isUnder = run.some((one) => one.heading === headingOf(provision, one) && one.provision.index <= provision.index)
  return isUnder || runs.length === 1
    ? absent(
        'paragraphs',
        number,
        run.map(({label}) => label),
      )
    : undefined
}

/** The heading above a clause is that of the run where both stand under the same headings. */
function headingOf(provision: Provision, {provision: other, heading}: LabelledClause): number {
  return provision.headings.join('\n') === other.headings.join('\n') ? heading : -2
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
