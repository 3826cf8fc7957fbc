import {sourceSpan} from '../document/readable-text.ts'
import {remember} from '../document/remember.ts'
import type {Clauses} from '../model/analysis.ts'
import type {Provision} from '../model/provision.ts'
import type {Span} from '../model/source-text.ts'
import {readHeadingNumber} from '../provisions/numbering.ts'
import {joinPlaced, readInParts} from './sections.ts'

/** A heading with a number of its own. */
export interface NumberedHeading {
  /** The heading, as its section has it. */
  readonly provision: Provision
  /** "article", "section", "annex" …, "" for a number alone ("3. Crime"). */
  readonly word: string
  /** As written: "4", "IV", "14.2". */
  readonly number: string
  /** Word and number: "article 4". */
  readonly label: string
  readonly depth: number
  readonly span: Span
}

/** A clause with a number or letter before it. */
export interface LabelledClause {
  /** The clause, as its section has it. */
  readonly provision: Provision
  /** As written in the source, without brackets and stops. */
  readonly label: string
  /** What encloses it ("(a)", "a)", "1."), which tells levels apart. */
  readonly style: string
  /** The label in the source. */
  readonly span: Span
  /** Index of the heading's provision above in the section, -1 for none. */
  readonly heading: number
}

/** The numbered headings of a draft in order, part by part. */
export const readNumberedHeadings = readInParts(readHeadings, joinPlaced)

function readHeadings({provisions}: Clauses): readonly NumberedHeading[] {
  return provisions.flatMap((provision) => {
    if (provision.form !== 'heading') return []
    const read = readHeadingNumber(provision.readable.text)
    if (read === undefined) return []
    const [first = '', second] = read.label.split(' ')
    const word = read.kind === 'bare' ? '' : first.toLowerCase()
    const written = read.kind === 'bare' ? first : (second ?? '')
    const number = written + compound(provision.readable.text, written)
    const length = provision.readable.text.length - read.rest.length
    return [
      {
        provision,
        word,
        number,
        label: `${word} ${number}`.trim(),
        depth: provision.headings.length,
        span: sourceSpan(provision.readable, {start: 0, end: Math.max(1, trimmed(provision.readable.text, length))}),
      },
    ]
  })
}

/** "8-B" behind "Annex 8". */
function compound(heading: string, number: string): string {
  const at = heading.indexOf(number)
  return at < 0 ? '' : (/^-[A-Z0-9]+\b/.exec(heading.slice(at + number.length))?.[0] ?? '')
}

function trimmed(text: string, end: number): number {
  let at = end
  while (at > 0 && /[\s.:)–—-]/.test(text.charAt(at - 1))) at--
  return at
}

const LABEL =
  /(?:^|[\s>|*_])(\(?)((?:\d{1,3}|[A-Z])(?:\.\d{1,3}){0,4}|[a-z]|[ivxl]{1,5}|[A-Z])([.)]?)[*_]{0,3}\s+[*_]{0,3}$/u

/** The clauses of a stretch that carry a number or letter, in order. */
export const readLabelledClauses = remember(({provisions, source}: Clauses): readonly LabelledClause[] => {
  const clauses: LabelledClause[] = []
  let heading = -1
  for (const provision of provisions) {
    if (provision.form === 'heading') heading = provision.index
    if (provision.form !== 'item' || provision.kind === 'quotation') continue
    const lineStart = source.text.lastIndexOf('\n', provision.span.start - 1) + 1
    const before = source.text.slice(lineStart, provision.span.start)
    const match = LABEL.exec(before)
    if (match === null || (match[1] === '' && match[3] === '' && !match[2]?.includes('.'))) continue
    const label = match[2] ?? ''
    const start = lineStart + match.index + match[0].indexOf(label)
    clauses.push({
      provision,
      label,
      style: `${match[1]}${kindOf(label)}${match[3]}`,
      span: {start, end: start + label.length},
      heading,
    })
  }
  return clauses
})

function kindOf(label: string): string {
  if (/^\d/.test(label)) return `1${'.1'.repeat(label.split('.').length - 1)}`
  if (label.includes('.')) return 'A.1'
  return label === label.toLowerCase() ? 'a' : 'A'
}

const ROMAN_VALUES: Readonly<Record<string, number>> = {i: 1, v: 5, x: 10, l: 50, c: 100}

/** The value of "IV" or "iv"; undefined for what is no Roman numeral. */
export function romanValue(text: string): number | undefined {
  const lower = text.toLowerCase()
  if (!/^[ivxlc]+$/.test(lower)) return undefined
  let value = 0
  for (let at = 0; at < lower.length; at++) {
    const one = ROMAN_VALUES[lower.charAt(at)] ?? 0
    value += one < (ROMAN_VALUES[lower.charAt(at + 1)] ?? 0) ? -one : one
  }
  return value
}
