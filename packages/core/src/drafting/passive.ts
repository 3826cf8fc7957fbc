import type {Span} from '../model/source-text.ts'
import {type DraftSentence, spanInSentence} from './draft-sentences.ts'

/** What is said of words and texts asks nobody to act. */
const INTERPRETING =
  /^(?:construed|interpreted|understood|deemed|read|considered|regarded|taken|entitled|called|known|cited|bound|subject)$/

/** Participles that do not end in "ed". */
const IRREGULAR: ReadonlySet<string> = new Set(
  'kept held made taken given put set done built sent brought sought drawn laid left met paid read sold shown told found begun broken chosen driven known seen spoken stolen thrown written withdrawn undertaken borne bound dealt understood'.split(
    ' ',
  ),
)

/**
 * The words of a duty in the passive ("shall be protected") that does not say by whom, as a span of the source;
 * undefined for the active, for a duty that hangs on a lead-in, and where "by" and an agent follow.
 */
export function passiveDuty(sentence: DraftSentence): Span | undefined {
  const {words, reading, at} = sentence
  const {head} = reading
  if (head === undefined || head.inherited) return undefined
  const {lower, starts, ends, breaks} = words
  let from = starts.findIndex((start) => start >= head.span.start - at.start)
  const modal = lower[from]
  if (from < 0 || modal === undefined || !['shall', 'must', 'will', 'should'].includes(modal)) return undefined
  const first = starts[from] ?? 0
  from++
  while (['not', 'never', 'also', 'always', 'at', 'all', 'times'].includes(lower[from] ?? '')) from++
  if (lower[from] !== 'be') return undefined
  from++
  while (/ly$/.test(lower[from] ?? '') || ['not', 'also', 'always'].includes(lower[from] ?? '')) from++
  const participle = lower[from] ?? ''
  if (INTERPRETING.test(participle) || (!/ed$/.test(participle) && !IRREGULAR.has(participle))) return undefined
  // "shall be designed by those who make it": anything named behind "by" in the same breath is an agent.
  for (let ahead = from + 1; ahead < lower.length && (breaks[ahead] ?? 0) < 2; ahead++)
    if (lower[ahead] === 'by' && !/ing$/.test(lower[ahead + 1] ?? '') && !/^\d/.test(lower[ahead + 1] ?? ''))
      return undefined
  return spanInSentence(sentence, {start: first, end: ends[from] ?? first})
}
