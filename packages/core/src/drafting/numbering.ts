import {remember} from '../document/remember.ts'
import {rememberTexts} from '../document/remember-texts.ts'
import {moveSpan} from '../document/source-text.ts'
import type {Analysis} from '../model/analysis.ts'
import type {Provision} from '../model/provision.ts'
import type {Span} from '../model/source-text.ts'
import {
  type LabelledClause,
  type NumberedHeading,
  readLabelledClauses,
  readNumberedHeadings,
  romanValue,
} from './labels.ts'
import {addUp} from './sections.ts'

/** A number that does not follow the one before it. */
export interface NumberingFlaw {
  readonly kind: 'gap' | 'duplicate'
  /** "Article 4", "(c)": as written. */
  readonly label: string
  /** What was expected there; for a duplicate the next free number. */
  readonly expected: string
  readonly span: Span
  /** The number before it, or the one that it repeats. */
  readonly other: Span
  readonly otherLabel: string
}

interface Numbered {
  readonly label: string
  readonly number: string
  readonly span: Span
  /** Where the positions of `span` count from. */
  readonly start: number
}

/** Gaps and duplicates among the numbered headings and clauses of a draft. */
export const readNumberingFlaws = remember((analysis: Analysis): readonly NumberingFlaw[] => {
  const headings = new Map<string, Numbered[]>()
  for (const {result, start} of readNumberedHeadings(analysis)) {
    for (const heading of result) {
      const {number, label, span} = heading
      if (number !== '') push(headings, keyOf(heading.provision)(heading), {label, number, span, start})
    }
  }
  return [...[...headings.values()].flatMap(flawsOf), ...flawsOfLists(analysis)].sort(
    (a, b) => a.span.start - b.span.start,
  )
})

/** The numbers that a heading counts among. */
const keyOf = remember((provision: Provision) => {
  const annex = provision.headings.find((heading) => /^(annex|appendix|schedule|attachment)/i.test(heading)) ?? ''
  const isQuoted = provision.kind === 'quotation'
  let key: string | undefined
  return ({word, depth, number}: NumberedHeading): string => {
    key ??= `${isQuoted} ${annex} ${word} ${depth} ${shape(number)}`
    return key
  }
})

/** A list stands under one heading, hence in one section. */
const flawsOfLists = addUp(
  (clauses): readonly NumberingFlaw[] => {
    const lists = new Map<string, Numbered[]>()
    for (const clause of readLabelledClauses(clauses)) {
      const key = `${clause.heading} ${clause.provision.parent ?? -1} ${clause.style} ${runOf(clause)}`
      push(lists, key, {label: bracketed(clause), number: clause.label, span: clause.span, start: 0})
    }
    return [...lists.values()].flatMap(flawsOf)
  },
  (parts) =>
    parts.flatMap(({result, start}) =>
      result.map((flaw) => ({...flaw, span: moveSpan(flaw.span, start), other: moveSpan(flaw.other, start)})),
    ),
)

/** Numbered text that goes on behind an unnumbered heading or a stem of its own is another list. */
function runOf({provision}: LabelledClause): string {
  return provision.leadIn?.from.join(' ') ?? ''
}

function bracketed({style, label}: LabelledClause): string {
  return `${style.startsWith('(') ? '(' : ''}${label}${style.endsWith(')') ? ')' : ''}`
}

function push(map: Map<string, Numbered[]>, key: string, value: Numbered): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Numbers of one shape count together: "3", "IV", "c", "14.2" (with its chapter). */
function shape(number: string): string {
  if (/^\d+$/.test(number)) return '1'
  if (/^\d+(\.\d+)+$/.test(number)) return number.replace(/\.\d+$/, '.')
  return romanValue(number) === undefined && number.length > 1 ? number : 'a'
}

function flawsOf(numbered: readonly Numbered[]): readonly NumberingFlaw[] {
  if (numbered.length < 2) return []
  // Markdown lets every item be called 1.
  if (numbered.every(({number}) => number === numbered[0]?.number)) return []
  const values = valuesOf(numbered.map(({number}) => number))
  if (values === undefined) return []
  const flaws: NumberingFlaw[] = []
  const seen = new Map<number, Numbered>()
  let last: {readonly value: number; readonly one: Numbered} | undefined
  for (const [at, one] of numbered.entries()) {
    const value = values[at] ?? 0
    const earlier = seen.get(value)
    if (last !== undefined && value === 1 && last.value !== 1) seen.clear()
    else if (earlier !== undefined)
      flaws.push(flaw('duplicate', one, earlier, nextLabel(last?.one ?? earlier, last?.value ?? value)))
    else if (last !== undefined && value > last.value + 1)
      flaws.push(flaw('gap', one, last.one, nextLabel(last.one, last.value)))
    seen.set(value, one)
    last = {value, one}
  }
  return flaws
}

function flaw(kind: NumberingFlaw['kind'], one: Numbered, other: Numbered, expected: string): NumberingFlaw {
  return {
    kind,
    label: one.label,
    expected,
    span: moveSpan(one.span, one.start),
    other: moveSpan(other.span, other.start),
    otherLabel: other.label,
  }
}

/** Letters are read as Roman numerals only where all of them can be and the first is i. */
function valuesOf(numbers: readonly string[]): readonly number[] | undefined {
  const values = numbers.map(readNumber)
  if (values.every(({arabic}) => arabic !== undefined)) return values.map(({arabic}) => arabic as number)
  if (/^i+$/i.test(numbers[0] ?? '') && values.every(({roman}) => roman !== undefined))
    return values.map(({roman}) => roman as number)
  if (values.every(({letter}) => letter !== undefined)) return values.map(({letter}) => letter as number)
  return undefined
}

interface NumberReading {
  readonly arabic: number | undefined
  readonly roman: number | undefined
  readonly letter: number | undefined
}

const readings = rememberTexts<NumberReading>()

function readNumber(number: string): NumberReading {
  return readings.get(number, () => ({
    arabic: /^[\d.]+$/.test(number) ? Number(number.split('.').at(-1)) : undefined,
    roman: romanValue(number),
    letter: /^[a-z]$/i.test(number) ? number.toLowerCase().charCodeAt(0) - 96 : undefined,
  }))
}

function nextLabel({label, number}: Numbered, value: number): string {
  const next = /^\d/.test(number)
    ? number.replace(/\d+$/, String(value + 1))
    : number.length === 1 && romanValue(number) !== value
      ? String.fromCharCode(number.charCodeAt(0) + 1)
      : toRoman(value + 1, number === number.toUpperCase())
  return label.replace(number, next)
}

function toRoman(value: number, upper: boolean): string {
  let rest = value
  let text = ''
  for (const [unit, letters] of [
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const)
    for (; rest >= unit; rest -= unit) text += letters
  return upper ? text.toUpperCase() : text
}
