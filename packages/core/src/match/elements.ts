import type {NormElement} from '../model/norm.ts'
import type {CompiledConcepts} from './concepts.ts'
import type {WordReading} from './read-words.ts'

const conceptsOfReading = new WeakMap<WordReading, ReadonlySet<string>>()

function conceptsSeen(words: WordReading, concepts: CompiledConcepts): ReadonlySet<string> {
  const known = conceptsOfReading.get(words)
  if (known !== undefined) return known
  const seen = new Set<string>()
  for (const {concept} of words.concepts) seen.add(concepts.ids[concept] as string)
  conceptsOfReading.set(words, seen)
  return seen
}

/** The elements of which at least one alternative has all its concepts in the clause. */
export function elementsSeen(
  words: WordReading,
  elements: readonly NormElement[],
  concepts: CompiledConcepts,
): readonly NormElement[] {
  const seen = conceptsSeen(words, concepts)
  return elements.filter(({seenBy}) => seenBy.some((group) => group.every((concept) => seen.has(concept))))
}
