import {sourceSpan} from '../document/readable-text.ts'
import type {Norm} from '../model/norm.ts'
import type {Span} from '../model/source-text.ts'
import type {CompiledConcepts} from './concepts.ts'
import type {StanceReading} from './stance-features.ts'
import type {Unit} from './units.ts'

/**
 * The words that a reader would point at: the head of obligation and the words behind the norm's concepts, as spans of
 * the source in order. Inherited words and those of a list read as one have no place in the clause and are left out.
 */
export function decidingWords(unit: Unit, norm: Norm, reading: StanceReading, concepts: CompiledConcepts): Span[] {
  const provision = unit.provisions[0]
  if (provision === undefined || unit.provisions.length > 1) return []
  const {tokens, ownStart} = reading.words
  const telling = conceptsOfNorm(norm)
  const spans: Span[] = []
  const {head} = reading.deontic
  if (head !== undefined && !head.inherited) spans.push(head.span)
  for (const hit of reading.words.concepts) {
    if (!telling.has(concepts.ids[hit.concept] as string)) continue
    const start = (tokens[hit.start]?.start ?? 0) - ownStart
    const end = (tokens[hit.end - 1]?.end ?? 0) - ownStart
    if (start >= 0) spans.push({start, end})
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: Span[] = []
  for (const span of spans) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span)
  return apart.map((span) => sourceSpan(provision.readable, span))
}

const conceptsByNorm = new WeakMap<Norm, ReadonlySet<string>>()

/** Ids of all concepts by which the elements of a norm are seen. */
function conceptsOfNorm(norm: Norm): ReadonlySet<string> {
  const known = conceptsByNorm.get(norm)
  if (known !== undefined) return known
  const found = new Set(norm.elements.flatMap(({seenBy}) => seenBy.flat()))
  conceptsByNorm.set(norm, found)
  return found
}
