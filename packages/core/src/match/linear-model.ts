import type {FeatureSet} from './feature-set.ts'

/** How one block of features takes part in the sum. */
export interface BlockScale {
  readonly weight: number
  /** Mean length of the block's vectors in training. */
  readonly reference: number
  /** Quadratic mean of the rarities met in training: what a feature that the model does not hold counts for. */
  readonly typicalRarity: number
}

/**
 * A linear scorer of several classes. A feature's value is its rarity (inverse document frequency), scaled so that
 * long clauses do not outweigh short ones: by the block's length to the power `lengthPower`. The length counts all
 * features of the clause, those without weight included, so that features that tell nothing need not be kept.
 */
export interface LinearModel {
  readonly classes: readonly string[]
  readonly biases: ArrayLike<number>
  readonly blocks: readonly BlockScale[]
  readonly lengthPower: number
  /** Feature keys, ascending. */
  readonly keys: Uint32Array
  readonly rarities: ArrayLike<number>
  /** `starts[i]` to `starts[i + 1]` are the entries of feature `i` in `targets` and `weights`. */
  readonly starts: Uint32Array
  readonly targets: Uint8Array
  readonly weights: Int8Array
  /** What a weight of 1 stands for, by class. */
  readonly weightSteps: ArrayLike<number>
}

/** A model with the table that finds features fast. */
export interface ReadyModel extends LinearModel {
  readonly slots: Int32Array
}

/** Builds the look-up table: open addressing, at most five eighths full, since a table twice as large costs more. */
export function prepareModel(model: LinearModel): ReadyModel {
  let size = 1024
  while (size * 5 < model.keys.length * 8) size *= 2
  const slots = new Int32Array(size).fill(-1)
  for (let index = 0; index < model.keys.length; index += 1) {
    let at = (model.keys[index] as number) & (size - 1)
    while ((slots[at] as number) >= 0) at = (at + 1) & (size - 1)
    slots[at] = index
  }
  return {...model, slots}
}

/** One feature's part in one class's score. */
export interface Contribution {
  readonly key: number
  readonly value: number
}

/**
 * The score of every class.
 *
 * @param explain a class whose contributions are pushed to `contributions`
 */
export function scoreLinear(
  model: ReadyModel,
  features: FeatureSet,
  explain?: {readonly target: number; readonly contributions: Contribution[]},
): Float64Array {
  const scores = Float64Array.from(model.biases)
  const {blocks, keys, rarities, starts, targets, weights, weightSteps, lengthPower, slots} = model
  const mask = slots.length - 1
  for (let block = 0; block < blocks.length; block += 1) {
    const present = features[block]
    if (present === undefined || present.length === 0) continue
    const factor = blockFactor(blocks[block] as BlockScale, present.length, lengthPower)
    for (let position = 0; position < present.length; position += 1) {
      const key = present[position] as number
      let at = key & mask
      let index = slots[at] as number
      while (index >= 0 && keys[index] !== key) {
        at = (at + 1) & mask
        index = slots[at] as number
      }
      if (index < 0) continue
      const value = factor * (rarities[index] as number)
      const end = starts[index + 1] as number
      for (let entry = starts[index] as number; entry < end; entry += 1) {
        const target = targets[entry] as number
        const part = value * (weights[entry] as number) * (weightSteps[target] as number)
        scores[target] = (scores[target] as number) + part
        if (explain !== undefined && explain.target === target) explain.contributions.push({key, value: part})
      }
    }
  }
  return scores
}

/** What a rarity is multiplied by in a clause with so many features in the block. */
export function blockFactor(scale: BlockScale, count: number, lengthPower: number): number {
  const length = Math.sqrt(count) * scale.typicalRarity
  return scale.weight / (length ** lengthPower * scale.reference ** (1 - lengthPower))
}
