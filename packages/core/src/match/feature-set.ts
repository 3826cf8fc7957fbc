import {featureKey} from './feature-keys.ts'
import type {FeatureSink} from './presence-features.ts'

/** The distinct features of one clause, by block. */
export type FeatureSet = readonly (readonly number[])[]

/** What a feature key was made of, for explanations. */
export interface FeatureParts {
  readonly block: number
  readonly left: number
  readonly right: number
}

/**
 * Runs a feature function and keeps each feature once.
 *
 * @param parts when given, is filled with what each key was made of
 */
export function collectFeatures(
  blockCount: number,
  emitAll: (emit: FeatureSink) => void,
  parts?: Map<number, FeatureParts>,
): FeatureSet {
  const blocks: number[][] = Array.from({length: blockCount}, () => [])
  const seen = new Set<number>()
  emitAll((block, left, right) => {
    const key = featureKey(block, left, right)
    if (seen.has(key)) return
    seen.add(key)
    blocks[block]?.push(key)
    parts?.set(key, {block, left, right})
  })
  return blocks
}
