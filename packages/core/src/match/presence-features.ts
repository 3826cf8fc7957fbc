import {conceptPairCode, conceptTermsOf} from './concept-pairs.ts'
import type {CompiledConcepts, ConceptHit} from './concepts.ts'
import {termOf} from './feature-keys.ts'
import type {FeatureList} from './feature-list.ts'
import type {WordRow} from './read-words.ts'

/** Kinds of features; each kind is weighed and length-normalised by itself. */
export const PresenceBlock = {
  word: 0,
  wordPair: 1,
  concept: 2,
  conceptPair: 3,
  shape: 4,
  /** Words side by side, common ones included. */
  neighbours: 5,
} as const

const wordPairReach = 7
const closeReach = 5
const conceptPairReach = 14

/**
 * Everything about a clause that may tell which norms it speaks to: its words, the concepts behind them, and pairs of
 * both that stand near each other.
 */
export function presenceFeatures(words: WordRow, concepts: CompiledConcepts, features: FeatureList): void {
  const {terms, breaks, telling} = words
  const {length} = terms
  for (let index = 1; index < length; index += 1) {
    if (breaks[index] === 0) features.add(PresenceBlock.neighbours, terms[index - 1] as number, terms[index] as number)
  }
  for (let first = 0; first < length; first += 1) {
    if (telling[first] === 0) continue
    const word = terms[first] as number
    features.add(PresenceBlock.word, word, 0)
    const furthest = Math.min(length - 1, first + wordPairReach)
    for (let second = first + 1; second <= furthest; second += 1) {
      if (telling[second] === 1) features.addPair(PresenceBlock.wordPair, word, terms[second] as number)
    }
  }
  features.concepts = concepts
  conceptFeatures(words.concepts, conceptTermsOf(concepts), features)
  features.add(PresenceBlock.shape, lengthTerms[Math.min(5, Math.floor(length / 10))] as number, 0)
}

function conceptFeatures(hits: readonly ConceptHit[], terms: readonly number[], features: FeatureList): void {
  for (let first = 0; first < hits.length; first += 1) {
    const {concept, start} = hits[first] as ConceptHit
    features.add(PresenceBlock.concept, terms[concept] as number, 0)
    for (let second = first + 1; second < hits.length; second += 1) {
      const other = hits[second] as ConceptHit
      const distance = other.start - start
      if (distance > conceptPairReach) break
      // Two readings of one word are no pair.
      if (other.concept === concept || distance === 0) continue
      features.addConceptPair(conceptPairCode(concept, other.concept, false, terms.length))
      if (distance <= closeReach) features.addConceptPair(conceptPairCode(concept, other.concept, true, terms.length))
    }
  }
}

const lengthTerms = [0, 1, 2, 3, 4, 5].map((length) => termOf(`length ${length}`))
