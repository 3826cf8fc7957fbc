import type {FeatureSet} from '../match/feature-set.ts'
import {type BlockScale, blockFactor} from '../match/linear-model.ts'

/** One example as the trainer sees it: feature indices (0 is the constant) with their values. */
export interface Row {
  readonly indices: Int32Array
  readonly values: Float64Array
}

/** Settings of one block of features. */
export interface BlockSettings {
  readonly weight: number
  /** Features seen in fewer examples are left out. */
  readonly leastExamples: number
}

/** The features that training knows, with their rarities. */
export interface FeatureSpace {
  /** Key of feature `index`; index 0 is the constant and has key 0. */
  readonly keys: readonly number[]
  readonly rarities: readonly number[]
  readonly blockScales: readonly BlockScale[]
  readonly lengthPower: number
  readonly indexOf: ReadonlyMap<number, number>
}

/** Learns which features there are, how rare each is and how long the blocks are. */
export function buildFeatureSpace(
  examples: readonly FeatureSet[],
  blocks: readonly BlockSettings[],
  lengthPower: number,
): FeatureSpace {
  const counts = new Map<number, number>()
  for (const features of examples) {
    for (const keys of features) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const keys = [0]
  const rarities = [1]
  const indexOf = new Map<number, number>()
  for (const features of examples) {
    for (const [block, settings] of blocks.entries()) {
      for (const key of features[block] ?? []) {
        const count = counts.get(key) ?? 0
        if (count < settings.leastExamples || indexOf.has(key)) continue
        indexOf.set(key, keys.length)
        keys.push(key)
        rarities.push(Math.log(1 + examples.length / count))
      }
    }
  }
  const blockScales = blocks.map(({weight}, block) => scaleOf(examples, block, weight, indexOf, rarities))
  return {keys, rarities, blockScales, lengthPower, indexOf}
}

function scaleOf(
  examples: readonly FeatureSet[],
  block: number,
  weight: number,
  indexOf: ReadonlyMap<number, number>,
  rarities: readonly number[],
): BlockScale {
  let squares = 0
  let count = 0
  let roots = 0
  for (const features of examples) {
    const keys = features[block] ?? []
    roots += Math.sqrt(keys.length)
    for (const key of keys) {
      const index = indexOf.get(key)
      if (index === undefined) continue
      squares += (rarities[index] as number) ** 2
      count += 1
    }
  }
  const typicalRarity = Math.sqrt(squares / count) || 1
  return {weight, reference: (roots / examples.length) * typicalRarity || 1, typicalRarity}
}

/** The example's row in the space; features that the space does not know are left out. */
export function rowOf(space: FeatureSpace, features: FeatureSet): Row {
  const indices = [0]
  const values = [1]
  for (const [block, scale] of space.blockScales.entries()) {
    const keys = features[block] ?? []
    if (keys.length === 0) continue
    const factor = blockFactor(scale, keys.length, space.lengthPower)
    for (const key of keys) {
      const index = space.indexOf.get(key)
      if (index === undefined) continue
      indices.push(index)
      values.push(factor * (space.rarities[index] as number))
    }
  }
  return {indices: Int32Array.from(indices), values: Float64Array.from(values)}
}
