import {featureKey} from './feature-keys.ts'
import type {FeatureList} from './feature-list.ts'

/** The distinct features of a list, in order: each with its key, as a signed number, and where it stands first. */
export interface DistinctFeatures {
  readonly count: number
  readonly keys: Int32Array
  readonly positions: Int32Array
}

/**
 * Scratch memory for telling features apart: keys by turns with the number of the call in which they came; open
 * addressing, at most half full. A hash set per clause would cost more than everything that is done with its members.
 */
let seen = new Int32Array(1 << 13)
let keys = new Int32Array(1 << 12)
let positions = new Int32Array(1 << 12)
let call = 0

/** Finds the distinct features of a list. They hold until the next call. */
export function findDistinct({blocks, lefts, rights, length}: FeatureList): DistinctFeatures {
  const mask = prepare(length)
  let count = 0
  for (let position = 0; position < length; position += 1) {
    const key = featureKey(blocks[position] as number, lefts[position] as number, rights[position] as number) | 0
    let place = (key & mask) * 2
    while (seen[place + 1] === call && seen[place] !== key) place = (place + 2) & (mask * 2 + 1)
    if (seen[place + 1] === call) continue
    seen[place] = key
    seen[place + 1] = call
    keys[count] = key
    positions[count] = position
    count += 1
  }
  return {count, keys, positions}
}

/** Makes room for so many features and begins a call; gives the mask of the places. */
function prepare(count: number): number {
  let size = 64
  while (size < count * 2) size *= 2
  if (seen.length < size * 2) {
    seen = new Int32Array(size * 2)
    keys = new Int32Array(size)
    positions = new Int32Array(size)
  }
  call += 1
  return size - 1
}
