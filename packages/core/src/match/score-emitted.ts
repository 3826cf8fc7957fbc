import {featureKey} from './feature-keys.ts'
import {type BlockScale, blockFactor, type ReadyModel} from './linear-model.ts'
import type {FeatureSink} from './presence-features.ts'

/**
 * Scratch memory of one model: what was seen and summed of the clause that is being scored. Emptied by raising the
 * stamp; nothing of it outlives a call. Most of the engine's time goes into sums over hundreds of thousands of
 * features, so that they are summed as they come, without being kept.
 */
interface Scratch {
  /** Key and feature index by turns; open addressing, at most half full. */
  readonly table: Int32Array
  /** Weight times rarity of every entry. */
  readonly parts: Float32Array
  readonly seen: Int32Array
  readonly sums: Float64Array
  readonly counts: Int32Array
  unknownKeys: Int32Array
  unknownStamps: Int32Array
  unknownCount: number
  stamp: number
}

const scratches = new WeakMap<ReadyModel, Scratch>()

function scratchOf(model: ReadyModel): Scratch {
  const known = scratches.get(model)
  if (known !== undefined) return known
  const {slots, keys, starts, rarities, targets, weights, weightSteps, blocks, classes} = model
  const table = new Int32Array(slots.length * 2).fill(-1)
  for (let at = 0; at < slots.length; at += 1) {
    const index = slots[at] as number
    if (index < 0) continue
    table[at * 2] = keys[index] as number
    table[at * 2 + 1] = index
  }
  const parts = new Float32Array(weights.length)
  for (let index = 0; index < keys.length; index += 1) {
    for (let entry = starts[index] as number; entry < (starts[index + 1] as number); entry += 1) {
      parts[entry] =
        (weights[entry] as number) * (weightSteps[targets[entry] as number] as number) * (rarities[index] as number)
    }
  }
  const scratch: Scratch = {
    table,
    parts,
    seen: new Int32Array(keys.length),
    sums: new Float64Array(blocks.length * classes.length),
    counts: new Int32Array(blocks.length),
    unknownKeys: new Int32Array(1 << 13),
    unknownStamps: new Int32Array(1 << 13),
    unknownCount: 0,
    stamp: 0,
  }
  scratches.set(model, scratch)
  return scratch
}

/** Scores the features that a function emits: what `scoreLinear` gives for the same features collected. */
export function scoreEmitted(model: ReadyModel, emitAll: (emit: FeatureSink) => void): Float64Array {
  const scratch = scratchOf(model)
  const {table, parts, seen, sums, counts} = scratch
  const {starts, targets, blocks, classes} = model
  const classCount = classes.length
  const mask = table.length / 2 - 1
  scratch.stamp += 1
  scratch.unknownCount = 0
  const {stamp} = scratch
  sums.fill(0)
  counts.fill(0)
  emitAll((block, left, right) => {
    const key = featureKey(block, left, right) | 0
    let at = key & mask
    let index = table[at * 2 + 1] as number
    while (index >= 0 && table[at * 2] !== key) {
      at = (at + 1) & mask
      index = table[at * 2 + 1] as number
    }
    if (index < 0) {
      if (isNewUnknown(scratch, key)) counts[block] = (counts[block] as number) + 1
      return
    }
    if (seen[index] === stamp) return
    seen[index] = stamp
    counts[block] = (counts[block] as number) + 1
    const base = block * classCount
    const end = starts[index + 1] as number
    for (let entry = starts[index] as number; entry < end; entry += 1) {
      const place = base + (targets[entry] as number)
      sums[place] = (sums[place] as number) + (parts[entry] as number)
    }
  })
  const scores = Float64Array.from(model.biases)
  for (let block = 0; block < blocks.length; block += 1) {
    const count = counts[block] as number
    if (count === 0) continue
    const factor = blockFactor(blocks[block] as BlockScale, count, model.lengthPower)
    for (let target = 0; target < classCount; target += 1) {
      scores[target] = (scores[target] as number) + factor * (sums[block * classCount + target] as number)
    }
  }
  return scores
}

/** Whether a key without weight comes for the first time in this clause: it counts for the clause's length. */
function isNewUnknown(scratch: Scratch, key: number): boolean {
  const {unknownKeys, unknownStamps, stamp} = scratch
  const mask = unknownKeys.length - 1
  let at = key & mask
  while (unknownStamps[at] === stamp) {
    if (unknownKeys[at] === key) return false
    at = (at + 1) & mask
  }
  unknownStamps[at] = stamp
  unknownKeys[at] = key
  scratch.unknownCount += 1
  if (scratch.unknownCount * 2 > unknownKeys.length) growUnknown(scratch)
  return true
}

function growUnknown(scratch: Scratch): void {
  const {unknownKeys, unknownStamps, stamp} = scratch
  const kept: number[] = []
  for (let at = 0; at < unknownKeys.length; at += 1) {
    if (unknownStamps[at] === stamp) kept.push(unknownKeys[at] as number)
  }
  scratch.unknownKeys = new Int32Array(unknownKeys.length * 2)
  scratch.unknownStamps = new Int32Array(unknownKeys.length * 2)
  scratch.unknownCount = 0
  for (const key of kept) isNewUnknown(scratch, key)
}
