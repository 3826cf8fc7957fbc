import type {Analysis, DocumentFacts, Span} from '@normlint/core'

/** A stronger wording for the words of obligation in one clause. */
export interface Rung {
  readonly span: Span
  readonly from: string
  readonly to: string
}

type Register = DocumentFacts['register']

/** Words of one rung, and what stands on the next; `%` is the register's own word of duty (shall, will, MUST). */
const steps: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:shall|will|should) (?:endeavou?r|seek|strive|aim|try|attempt|do (?:their|its|our) best|use (?:their|its|our)? ?best efforts) to\b/i,
    '%',
  ],
  [/\b(?:endeavou?r|strive|aim|hope|aspire|seek) to\b/i, '%'],
  [/\b(?:may wish to|are invited to|is invited to|are encouraged to|is encouraged to)\b/i, 'should'],
  [/\b(?:may|can|could|might)\b(?! not)/i, 'should'],
  [/\bought to\b/i, '%'],
  [/\bshould\b/i, '%'],
  [/\b(?:invites|appeals to)\b/i, 'encourages'],
  [/\bencourages\b/i, 'calls upon'],
  [/\brecommends that\b/i, 'decides that'],
]

const duty: Readonly<Record<Register, string>> = {
  treaty: 'shall',
  memorandum: 'will',
  resolution: 'should',
  pledge: 'will',
  rfc2119: 'MUST',
}

/**
 * The next rung of the strength ladder for the clause, "should" → "shall", or undefined at the top, or where the words
 * are not the clause's own (an inherited "should" is to be changed in the stem).
 */
export function nextRung(analysis: Analysis, provision: number): Rung | undefined {
  const clause = analysis.provisions[provision]
  const reading = analysis.readings[provision]
  if (!clause || !reading?.head || reading.head.inherited || reading.strength >= 4) return undefined
  const {text, offsets} = clause.readable
  const from = Math.max(0, reading.head.span.start - 1)
  const window = text.slice(from, reading.head.span.end + 40)
  for (const [words, next] of steps) {
    const match = words.exec(window)
    if (!match || match.index > reading.head.span.end - from) continue
    const start = from + match.index
    const span = {start: offsets[start] ?? 0, end: (offsets[start + match[0].length - 1] ?? 0) + 1}
    if (analysis.source.text.slice(span.start, span.end) !== match[0]) return undefined
    const to = likeCase(match[0], next === '%' ? duty[analysis.facts.register] : next)
    return to === match[0] ? undefined : {span, from: match[0], to}
  }
  return undefined
}

function likeCase(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase()
  if (model.charAt(0) === model.charAt(0).toUpperCase()) return word.charAt(0).toUpperCase() + word.slice(1)
  return word
}
