import {sourceSpan} from '../document/readable-text.ts'
import {readWords} from '../document/words.ts'
import type {Provision} from '../model/provision.ts'
import type {Span} from '../model/source-text.ts'
import {type PhraseFinder, phraseFinder} from './phrases.ts'
import {remember} from './remember.ts'
import {ruleWords} from './words.generated.ts'

/** What an agreement may say of itself as a whole, beside what it asks. */
export type ProcessTopic =
  | 'organisation'
  | 'review'
  | 'reporting'
  | 'incentive'
  | 'capacity'
  | 'grafting'
  | 'entry'
  | 'exit'
  | 'conformance'
  | 'timeline'
  | 'transparency'
  | 'participation'
  | 'redress'
  | 'breach'
  | 'basis'
  | 'binding'
  | 'non-binding'
  | 'hints'
  | 'joining'

/** Words on each topic, as spans of the source in document order; an empty list for a topic the draft is silent on. */
export type ProcessClauses = Readonly<Record<ProcessTopic, readonly Span[]>>

const finders: Readonly<Record<ProcessTopic, PhraseFinder>> = {
  organisation: phraseFinder(ruleWords.organisation.phrases),
  review: phraseFinder(ruleWords.review.phrases, ruleWords.review.unless),
  reporting: phraseFinder(ruleWords.reporting.phrases, ruleWords.reporting.unless),
  incentive: phraseFinder(ruleWords.incentive.phrases),
  capacity: phraseFinder(ruleWords.capacity.phrases),
  grafting: phraseFinder(ruleWords.grafting.phrases),
  entry: phraseFinder(ruleWords.entry.entry),
  exit: phraseFinder(ruleWords.entry.exit),
  conformance: phraseFinder(ruleWords.conformance.phrases),
  timeline: phraseFinder(ruleWords.timeline.phrases),
  transparency: phraseFinder(ruleWords.transparency.phrases),
  participation: phraseFinder(ruleWords.participation.phrases),
  redress: phraseFinder(ruleWords.redress.phrases),
  breach: phraseFinder(ruleWords.breach.phrases),
  basis: phraseFinder(ruleWords.basis.phrases),
  binding: phraseFinder(ruleWords['legal-character'].binding),
  'non-binding': phraseFinder(ruleWords['legal-character']['non-binding']),
  hints: phraseFinder(ruleWords['legal-character'].hints),
  joining: phraseFinder(ruleWords.entry.joining),
}

const topics = Object.keys(finders) as ProcessTopic[]

/** Topics on which a recital or an introduction is text enough. */
const ANYWHERE: ReadonlySet<ProcessTopic> = new Set([
  'grafting',
  'basis',
  'binding',
  'non-binding',
  'hints',
  'entry',
  'joining',
])

/**
 * Looks for what the draft says of how it is run. Generous by intent: a rule that says "nothing was found" must be
 * right, so any sign will do; quotations never count, and recitals and background only where they can settle it.
 */
export const readProcessClauses = remember(({provisions}): ProcessClauses => {
  const found = Object.fromEntries(topics.map((topic) => [topic, [] as Span[]])) as Record<ProcessTopic, Span[]>
  for (const provision of provisions) {
    if (provision.kind === 'quotation') continue
    const words = readWords(provision.readable.text)
    for (const topic of topics) {
      if (!counts(provision, topic)) continue
      for (const span of finders[topic].findIn(words)) found[topic].push(sourceSpan(provision.readable, span))
    }
  }
  return found
})

function counts({kind}: Provision, topic: ProcessTopic): boolean {
  return (kind !== 'preamble' && kind !== 'background' && kind !== 'definitions') || ANYWHERE.has(topic)
}
