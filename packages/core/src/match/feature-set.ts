import {conceptPairTerms} from './concept-pairs.ts'
import type {CompiledConcepts} from './concepts.ts'
import {findDistinct} from './distinct-features.ts'
import {FeatureList} from './feature-list.ts'
import {PresenceBlock} from './presence-features.ts'

/** The distinct features of one clause, by block. */
export type FeatureSet = readonly (readonly number[])[]

/** What a feature key was made of, for explanations. */
export interface FeatureParts {
  readonly block: number
  readonly left: number
  readonly right: number
}

/**
 * The features that a function finds, each kept once.
 *
 * @param parts when given, is filled with what each key was made of
 */
export function collectFeatures(
  blockCount: number,
  find: (features: FeatureList) => void,
  parts?: Map<number, FeatureParts>,
): FeatureSet {
  const kept = Array.from({length: blockCount}, (): number[] => [])
  found.clear()
  find(found)
  const {concepts, conceptPairs, conceptPairCount} = found
  for (const code of new Set(conceptPairs.subarray(0, conceptPairCount))) {
    const [left, right] = conceptPairTerms(code, concepts as CompiledConcepts)
    found.add(PresenceBlock.conceptPair, left, right)
  }
  const {count, keys, positions} = findDistinct(found)
  for (let index = 0; index < count; index += 1) {
    const position = positions[index] as number
    const block = found.blocks[position] as number
    const key = (keys[index] as number) >>> 0
    ;(kept[block] as number[]).push(key)
    parts?.set(key, {block, left: found.lefts[position] as number, right: found.rights[position] as number})
  }
  return kept
}

const found = new FeatureList()
