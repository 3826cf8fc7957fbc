import type {NormElement} from '../model/norm.ts'
import type {CompiledConcepts} from './concepts.ts'
import type {WordReading} from './read-words.ts'

/** The elements of which at least one alternative has all its concepts in the clause. */
export function elementsSeen(
  words: WordReading,
  elements: readonly NormElement[],
  concepts: CompiledConcepts,
): readonly NormElement[] {
  const seen = new Set(words.concepts.map((hit) => concepts.ids[hit.concept]))
  return elements.filter(({seenBy}) => seenBy.some((group) => group.every((concept) => seen.has(concept))))
}
