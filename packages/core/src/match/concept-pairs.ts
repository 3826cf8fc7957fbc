import type {CompiledConcepts} from './concepts.ts'
import {termOf} from './feature-keys.ts'

/** Two concepts that stand near each other, as one number; which of them comes first does not count. */
export function conceptPairCode(first: number, second: number, isClose: boolean, conceptCount: number): number {
  const pair = first < second ? first * conceptCount + second : second * conceptCount + first
  return pair * 2 + (isClose ? 1 : 0)
}

/** How many codes there are. */
export function conceptPairLimit(conceptCount: number): number {
  return conceptCount * conceptCount * 2
}

/** The two terms of a pair's feature, the smaller one first. */
export function conceptPairTerms(code: number, concepts: CompiledConcepts): readonly [left: number, right: number] {
  const terms = conceptTermsOf(concepts)
  const pair = code >> 1
  const mark = code % 2 === 1 ? closeMark : 0
  const one = (terms[Math.floor(pair / terms.length)] as number) ^ mark
  const other = (terms[pair % terms.length] as number) ^ mark
  return one < other ? [one, other] : [other, one]
}

const closeMark = termOf('close')

const conceptTerms = new WeakMap<CompiledConcepts, readonly number[]>()

/** The terms of all concepts, by index. */
export function conceptTermsOf(concepts: CompiledConcepts): readonly number[] {
  const seen = conceptTerms.get(concepts)
  if (seen !== undefined) return seen
  const terms = concepts.ids.map((id) => termOf(`concept ${id}`))
  conceptTerms.set(concepts, terms)
  return terms
}
