import type {CompiledConcepts} from './concepts.ts'
import {rarityStep} from './decode-model.ts'
import {type BlockScale, blockFactor, type ReadyModel} from './linear-model.ts'

/**
 * The weights of one model, laid out so that a look-up touches little memory: waiting for memory is what most of the
 * engine's time goes into, over hundreds of thousands of features.
 */
export interface ModelWeights {
  /** A bit for the upper part of each key: most features without weight are told by it, in memory that stays near. */
  readonly filter: Int32Array
  /** Key, and where the entries begin, by turns; -1 where no key is. Open addressing. */
  readonly table: Int32Array
  /**
   * For each feature its rarity in steps, with the number of its entries in the upper byte, then the entries: the
   * weight in steps, a signed byte, with the class in the upper byte.
   */
  readonly entries: Uint16Array
  /** By block and number of distinct features what sums of the block are multiplied by; 0 until the number comes. */
  readonly factors: readonly Float64Array[]
  /** Sums that are finished at once lie in the same memory every time. */
  readonly scratch: FeatureSums
  /** By the code of a pair of concepts, made as pairs come. */
  readonly conceptPairs: WeakMap<CompiledConcepts, Int32Array>
}

/** What the distinct features of a clause come to so far, before their number is known that the sums are scaled by. */
export interface FeatureSums {
  /** By block and class: weights times rarities, both in their steps. */
  readonly sums: Int32Array
  /** By block: how many distinct features there are, those without weight included. */
  readonly counts: Int32Array
}

const weightsOfModel = new WeakMap<ReadyModel, ModelWeights>()

/** The weights of a model, laid out when it is first asked for. */
export function weightsOf(model: ReadyModel): ModelWeights {
  const known = weightsOfModel.get(model)
  if (known !== undefined) return known
  const {slots, keys} = model
  const {entries, offsets} = layEntries(model)
  const filter = new Int32Array(1 << 16)
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as number
    filter[key >>> 16] = (filter[key >>> 16] as number) | (1 << (key >>> 11))
  }
  const table = new Int32Array(slots.length * 2)
  for (let at = 0; at < slots.length; at += 1) {
    const index = slots[at] as number
    table[at * 2] = index < 0 ? 0 : (keys[index] as number)
    table[at * 2 + 1] = index < 0 ? -1 : (offsets[index] as number)
  }
  const ready: ModelWeights = {
    filter,
    table,
    entries,
    factors: model.blocks.map(() => new Float64Array(usualCounts)),
    scratch: emptySums(model),
    conceptPairs: new WeakMap(),
  }
  weightsOfModel.set(model, ready)
  return ready
}

/** Sums of no features. */
export function emptySums({blocks, classes}: ReadyModel): FeatureSums {
  return {sums: new Int32Array(blocks.length * classes.length), counts: new Int32Array(blocks.length)}
}

/** The entries of all features, and where those of each begin. */
function layEntries({keys, starts, rarities, targets, weights}: ReadyModel): {
  readonly entries: Uint16Array
  readonly offsets: Int32Array
} {
  const offsets = new Int32Array(keys.length)
  const entries = new Uint16Array(keys.length + weights.length)
  let end = 0
  for (let index = 0; index < keys.length; index += 1) {
    const from = starts[index] as number
    const to = starts[index + 1] as number
    offsets[index] = end
    entries[end] = ((to - from) << 8) | Math.round((rarities[index] as number) / rarityStep)
    end += 1
    for (let entry = from; entry < to; entry += 1) {
      entries[end] = ((targets[entry] as number) << 8) | ((weights[entry] as number) & 0xff)
      end += 1
    }
  }
  return {entries, offsets}
}

/** Whether a key may have entries; where not, it has none. 1 or 0, so that nothing needs to branch on it. */
export function mayHaveEntries(filter: Int32Array, key: number): number {
  return ((filter[key >>> 16] as number) >>> (key >>> 11)) & 1
}

/** Where the entries of a key begin; -1 where it has none. */
export function placeOf(table: Int32Array, key: number): number {
  const mask = table.length / 2 - 1
  let at = key & mask
  while (table[at * 2] !== key && (table[at * 2 + 1] as number) >= 0) at = (at + 1) & mask
  return table[at * 2 + 1] as number
}

/** What the sum of a block with so many distinct features is multiplied by. */
export function factorOf(model: ReadyModel, {factors}: ModelWeights, block: number, count: number): number {
  const ofBlock = factors[block] as Float64Array
  if (count < ofBlock.length && ofBlock[count] !== 0) return ofBlock[count] as number
  const factor = blockFactor(model.blocks[block] as BlockScale, count, model.lengthPower) * rarityStep
  if (count < ofBlock.length) ofBlock[count] = factor
  return factor
}

/** Few clauses have more features in a block. */
const usualCounts = 1 << 9
