import type {CompiledConcepts, ConceptHit} from './concepts.ts'
import {termOf} from './feature-keys.ts'
import type {WordReading} from './read-words.ts'
import {stopWords} from './stop-words.ts'
import type {Token} from './tokens.ts'

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

/** Receives a feature: its block and the one or two terms it is made of. */
export type FeatureSink = (block: number, left: number, right: number) => void

const wordPairReach = 7
const closeReach = 5
const conceptPairReach = 14

/** Names of terms that are no words, for explanations. */
export const conceptTerm = (id: string): number => termOf(`concept ${id}`)

const conceptTerms = new WeakMap<CompiledConcepts, readonly number[]>()

/** The terms of all concepts, by index. */
export function conceptTermsOf(concepts: CompiledConcepts): readonly number[] {
  const seen = conceptTerms.get(concepts)
  if (seen !== undefined) return seen
  const terms = concepts.ids.map(conceptTerm)
  conceptTerms.set(concepts, terms)
  return terms
}

/**
 * Everything about a clause that may tell which norms it speaks to: its words, the concepts behind them, and pairs of
 * both that stand near each other. A feature may be emitted more than once; the receiver counts it once.
 */
export function presenceFeatures(reading: WordReading, concepts: CompiledConcepts, emit: FeatureSink): void {
  const {tokens, terms} = reading
  const words: number[] = []
  const places: number[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const {word, breakBefore} = tokens[index] as Token
    const term = terms[index] as number
    if (index > 0 && !breakBefore) emit(PresenceBlock.neighbours, terms[index - 1] as number, term)
    if (word.length < 3 || stopWords.has(word) || isDigit(word.charCodeAt(0))) continue
    words.push(term)
    places.push(index)
  }
  for (let first = 0; first < words.length; first += 1) {
    const word = words[first] as number
    const furthest = (places[first] as number) + wordPairReach
    emit(PresenceBlock.word, word, 0)
    for (let second = first + 1; second < words.length && (places[second] as number) <= furthest; second += 1) {
      emitPair(PresenceBlock.wordPair, word, words[second] as number, emit)
    }
  }
  conceptFeatures(reading, concepts, emit)
  emit(PresenceBlock.shape, lengthTerms[Math.min(5, Math.floor(tokens.length / 10))] as number, 0)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function conceptFeatures(reading: WordReading, concepts: CompiledConcepts, emit: FeatureSink): void {
  const terms = conceptTermsOf(concepts)
  const hits = reading.concepts
  for (let first = 0; first < hits.length; first += 1) {
    const left = hits[first] as ConceptHit
    const leftTerm = terms[left.concept] as number
    emit(PresenceBlock.concept, leftTerm, 0)
    for (let second = first + 1; second < hits.length; second += 1) {
      const right = hits[second] as ConceptHit
      const distance = right.start - left.start
      if (distance > conceptPairReach) break
      // Two readings of one word are no pair.
      if (right.concept === left.concept || distance === 0) continue
      const rightTerm = terms[right.concept] as number
      emitPair(PresenceBlock.conceptPair, leftTerm, rightTerm, emit)
      if (distance <= closeReach) emitPair(PresenceBlock.conceptPair, leftTerm ^ closeMark, rightTerm ^ closeMark, emit)
    }
  }
}

const closeMark = termOf('close')
const lengthTerms = [0, 1, 2, 3, 4, 5].map((length) => termOf(`length ${length}`))

/** Order does not count in a pair. */
function emitPair(block: number, left: number, right: number, emit: FeatureSink): void {
  if (left === right) return
  if (left < right) emit(block, left, right)
  else emit(block, right, left)
}
