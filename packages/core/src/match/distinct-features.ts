import {featureKey} from './feature-keys.ts'
import type {FeatureList} from './feature-list.ts'
import {NumberSet} from './number-set.ts'

/** The distinct features of a list, in order: each with its key, as a signed number, and where it stands first. */
export interface DistinctFeatures {
  readonly count: number
  readonly keys: Int32Array
  readonly positions: Int32Array
}

/** Scratch memory, used again for every list. */
const seen = new NumberSet()
let keys = new Int32Array(1 << 12)
let positions = new Int32Array(1 << 12)

/** Finds the distinct features of a list. They hold until the next call. */
export function findDistinct({blocks, lefts, rights, length}: FeatureList): DistinctFeatures {
  makeRoom(length)
  seen.clear(length)
  let count = 0
  for (let position = 0; position < length; position += 1) {
    const key = featureKey(blocks[position] as number, lefts[position] as number, rights[position] as number) | 0
    if (!seen.add(key)) continue
    keys[count] = key
    positions[count] = position
    count += 1
  }
  return {count, keys, positions}
}

/** The same for a list that names no feature twice. */
export function takeAll({blocks, lefts, rights, length}: FeatureList): DistinctFeatures {
  makeRoom(length)
  for (let position = 0; position < length; position += 1) {
    keys[position] = featureKey(blocks[position] as number, lefts[position] as number, rights[position] as number) | 0
    positions[position] = position
  }
  return {count: length, keys, positions}
}

function makeRoom(length: number): void {
  if (keys.length >= length) return
  keys = new Int32Array(length * 2)
  positions = new Int32Array(length * 2)
}
