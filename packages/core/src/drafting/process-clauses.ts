import {sourceSpan} from '../document/readable-text.ts'
import {remember} from '../document/remember.ts'
import {rememberTexts} from '../document/remember-texts.ts'
import {moveSpan} from '../document/source-text.ts'
import {readWords} from '../document/words.ts'
import type {Analysis, Clauses} from '../model/analysis.ts'
import type {Provision} from '../model/provision.ts'
import type {Span} from '../model/source-text.ts'
import {type PhraseFinder, phraseFinder} from './phrases.ts'
import {addUp, joinCounts, sectionsOf} from './sections.ts'
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
 * What the draft says of how it is run. Quotations never count, and recitals and background only where they can settle
 * the matter. Each topic is put together when it is asked for.
 */
export const readProcessClauses = remember((analysis: Analysis): ProcessClauses => {
  const found = {}
  for (const topic of topics) {
    let words: TopicWords | undefined
    Object.defineProperty(found, topic, {
      get: () => {
        words ??= {clear: spansOn(analysis, topic, 'clear'), hints: spansOn(analysis, topic, 'hints')}
        return words
      },
    })
  }
  return found as ProcessClauses
})

function spansOn(analysis: Analysis, topic: ProcessTopic, how: keyof TopicWords): readonly Span[] {
  return sectionsOf(analysis).flatMap(({clauses, start}) =>
    (topicsOf(clauses).get(topic)?.[how] ?? []).map((span) => moveSpan(span, start)),
  )
}

/**
 * Whether the draft says nothing on a topic. A hint is enough for silence: a rule that says "no text found" must be
 * right.
 */
export function isSilentOn(analysis: Analysis, topic: ProcessTopic): boolean {
  return !mentionedTopics(analysis).has(topic)
}

/** Whether the draft has words on a topic that speak of nothing else. */
export function isClearOn(analysis: Analysis, topic: ProcessTopic): boolean {
  return (mentionedTopics(analysis).get(topic) ?? 0) > 0
}

/** How often the draft has clear words, by topic, for all that it has any words on. */
const mentionedTopics = addUp(
  (clauses): ReadonlyMap<ProcessTopic, number> =>
    new Map([...topicsOf(clauses)].map(([topic, {clear}]) => [topic, clear.length] as const)),
  joinCounts,
)

/** The topics that clauses speak of. */
const topicsOf = remember(({provisions}: Clauses): ReadonlyMap<ProcessTopic, TopicWords> => {
  const found = new Map<ProcessTopic, {readonly clear: Span[]; readonly hints: Span[]}>()
  for (const provision of provisions) {
    if (provision.kind === 'quotation') continue
    for (const {topic, clear, hints} of topicsIn.get(provision.readable.text, findTopics)) {
      if (!counts(provision, topic)) continue
      const own = found.get(topic) ?? {clear: [], hints: []}
      found.set(topic, own)
      for (const span of clear) own.clear.push(sourceSpan(provision.readable, span))
      for (const span of hints) own.hints.push(sourceSpan(provision.readable, span))
    }
  }
  return found
})

const topicsIn = rememberTexts<readonly (TopicWords & {readonly topic: ProcessTopic})[]>()

/** The topics that a text speaks of, with spans of the text. */
function findTopics(text: string) {
  const words = readWords(text)
  return topics.flatMap((topic) => {
    const [clear, hints] = finders[topic]
    const found = {topic, clear: clear.findIn(words), hints: hints.findIn(words)}
    return found.clear.length === 0 && found.hints.length === 0 ? [] : [found]
  })
}

function counts({kind}: Provision, topic: ProcessTopic): boolean {
  return (kind !== 'preamble' && kind !== 'background' && kind !== 'definitions') || ANYWHERE.has(topic)
}
