import {sourceSpan} from '../document/readable-text.ts'
import {rememberTexts} from '../document/remember-texts.ts'
import {moveSpan} from '../document/source-text.ts'
import {readWords} from '../document/words.ts'
import type {Analysis, Clauses} from '../model/analysis.ts'
import type {Provision} from '../model/provision.ts'
import type {Span} from '../model/source-text.ts'
import {type PhraseFinder, phraseFinder} from './phrases.ts'
import {remember} from './remember.ts'
import {sectionsOf} from './sections.ts'
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
  | 'joining'
  | 'conformance'
  | 'timeline'
  | 'transparency'
  | 'participation'
  | 'redress'
  | 'breach'
  | 'basis'
  | 'binding'
  | 'non-binding'
  | 'legal-hint'

/** Words on one topic, as spans of the source in document order. */
export interface TopicWords {
  /** Words that answer the question. */
  readonly clear: readonly Span[]
  /** Words that may answer it, or may speak of something else. */
  readonly hints: readonly Span[]
}

/** What was found on each topic. */
export type ProcessClauses = Readonly<Record<ProcessTopic, TopicWords>>

const NONE = phraseFinder([])

const finders: Readonly<Record<ProcessTopic, readonly [clear: PhraseFinder, hints: PhraseFinder]>> = {
  organisation: finderPair(ruleWords.organisation),
  review: finderPair(ruleWords.review),
  reporting: finderPair(ruleWords.reporting),
  incentive: finderPair(ruleWords.incentive),
  capacity: finderPair(ruleWords.capacity),
  grafting: finderPair(ruleWords.grafting),
  entry: finderPair({phrases: ruleWords.entry.entry}),
  exit: finderPair({phrases: ruleWords.entry.exit}),
  joining: finderPair({phrases: ruleWords.entry.joining}),
  conformance: finderPair(ruleWords.conformance),
  timeline: finderPair(ruleWords.timeline),
  transparency: finderPair(ruleWords.transparency),
  participation: finderPair(ruleWords.participation),
  redress: finderPair(ruleWords.redress),
  breach: finderPair(ruleWords.breach),
  basis: finderPair(ruleWords.basis),
  binding: finderPair({phrases: ruleWords['legal-character'].binding}),
  'non-binding': finderPair({phrases: ruleWords['legal-character']['non-binding']}),
  'legal-hint': finderPair({phrases: ruleWords['legal-character'].hints}),
}

interface TopicList {
  readonly phrases: readonly string[]
  readonly hints?: readonly string[]
  readonly unless?: readonly string[]
}

function finderPair({phrases, hints = [], unless = []}: TopicList): readonly [PhraseFinder, PhraseFinder] {
  return [phraseFinder(phrases, unless), hints.length === 0 ? NONE : phraseFinder(hints, unless)]
}

const topics = Object.keys(finders) as ProcessTopic[]

/** Topics on which a recital or an introduction is text enough. */
const ANYWHERE: ReadonlySet<ProcessTopic> = new Set<ProcessTopic>([
  'grafting',
  'basis',
  'binding',
  'non-binding',
  'legal-hint',
  'entry',
  'joining',
])

/**
 * Looks for what the draft says of how it is run. Quotations never count, and recitals and background only where they
 * can settle the matter.
 */
export const readProcessClauses = remember((analysis: Analysis): ProcessClauses => {
  const found = Object.fromEntries(
    topics.map((topic) => [topic, {clear: [] as Span[], hints: [] as Span[]}]),
  ) as Record<ProcessTopic, {clear: Span[]; hints: Span[]}>
  for (const {clauses, start} of sectionsOf(analysis)) {
    for (const {topic, clear, hints} of topicsOf(clauses)) {
      for (const span of clear) found[topic].clear.push(moveSpan(span, start))
      for (const span of hints) found[topic].hints.push(moveSpan(span, start))
    }
  }
  return found
})

const topicsOf = remember(({provisions}: Clauses) =>
  provisions.flatMap((provision) =>
    provision.kind === 'quotation'
      ? []
      : topicsIn
          .get(provision.readable.text, findTopics)
          .filter(({topic}) => counts(provision, topic))
          .map(({topic, clear, hints}) => ({
            topic,
            clear: clear.map((span) => sourceSpan(provision.readable, span)),
            hints: hints.map((span) => sourceSpan(provision.readable, span)),
          })),
  ),
)

const topicsIn = rememberTexts<readonly (TopicWords & {readonly topic: ProcessTopic})[]>()

/** The topics that a text speaks of, with spans of the text. */
function findTopics(text: string) {
  const words = readWords(text)
  return topics.flatMap((topic) => {
    const [clear, hints] = finders[topic]
    const found = {topic, clear: clear.findIn(words), hints: hints.findIn(words)}
    return isSilentOn(found) ? [] : [found]
  })
}

/**
 * Whether the draft says nothing on a topic. A hint is enough for silence: a rule that says "no text found" must be
 * right.
 */
export function isSilentOn({clear, hints}: TopicWords): boolean {
  return clear.length === 0 && hints.length === 0
}

function counts({kind}: Provision, topic: ProcessTopic): boolean {
  return (kind !== 'preamble' && kind !== 'background' && kind !== 'definitions') || ANYWHERE.has(topic)
}
