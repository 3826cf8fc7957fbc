import type {Span} from '../model/source-text.ts'
import type {DraftSentence} from './draft-sentences.ts'
import type {TopicWords} from './process-clauses.ts'
import type {ReadinessItem, ReadinessPart, ReadinessState} from './readiness.ts'

/** More places than this tell a reader nothing new. */
const MOST_PLACES = 5

/** An item that is met by how many of the duties are as they should be; its evidence are those that are not. */
export function share(
  id: string,
  part: ReadinessPart,
  asks: string,
  good: readonly DraftSentence[],
  all: readonly DraftSentence[],
  what: string,
  rule: string,
): ReadinessItem {
  const bad = all.filter((one) => !good.includes(one)).map(({span}) => span)
  const state: ReadinessState =
    all.length === 0 ? 'not-found' : good.length === all.length ? 'met' : good.length === 0 ? 'not-found' : 'partly'
  return {
    id,
    part,
    asks,
    state,
    found: `${good.length} of ${all.length} duties ${what}`,
    evidence: bad.slice(0, MOST_PLACES),
    rule,
  }
}

/** An item that is met where something was found. */
export function item(
  id: string,
  part: ReadinessPart,
  asks: string,
  spans: readonly Span[],
  rule?: string,
): ReadinessItem {
  const evidence = [...spans].sort((a, b) => a.start - b.start).slice(0, MOST_PLACES)
  return {
    id,
    part,
    asks,
    state: evidence.length > 0 ? 'met' : 'not-found',
    found: '',
    evidence,
    ...(rule === undefined ? {} : {rule}),
  }
}

/** Clear words answer a question; where there are only words that may speak of something else, it is half answered. */
export function topicItem(
  id: string,
  part: ReadinessPart,
  asks: string,
  {clear, hints}: TopicWords,
  rule?: string,
): ReadinessItem {
  const told = item(id, part, asks, clear.length > 0 ? clear : hints, rule)
  return clear.length > 0 || hints.length === 0 ? told : {...told, state: 'partly', found: 'only words that hint at it'}
}
