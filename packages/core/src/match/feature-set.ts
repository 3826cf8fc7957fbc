import {conceptPairTerms} from './concept-pairs.ts'
import type {CompiledConcepts} from './concepts.ts'
import {featureKey} from './feature-keys.ts'
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
 * Scratch memory for telling features apart: open addressing, emptied by raising the stamp. A hash set per clause would
 * cost more than everything that is done with its members. Nothing of it outlives a call.
 */
let slots = new Uint32Array(1 << 14)
let stamps = new Int32Array(1 << 14)
let stamp = 0
let held = 0

function startOver(): void {
  stamp += 1
  held = 0
}

/** Whether the key is new since the last start. */
function isNew(key: number): boolean {
  const mask = slots.length - 1
  let at = key & mask
  while (stamps[at] === stamp) {
    if (slots[at] === key) return false
    at = (at + 1) & mask
  }
  stamps[at] = stamp
  slots[at] = key
  held += 1
  if (held * 2 > slots.length) grow()
  return true
}

function grow(): void {
  const keys: number[] = []
  for (let at = 0; at < slots.length; at += 1) if (stamps[at] === stamp) keys.push(slots[at] as number)
  slots = new Uint32Array(slots.length * 2)
  stamps = new Int32Array(slots.length)
  stamp = 1
  held = 0
  for (const key of keys) isNew(key)
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
  const kept: number[][] = []
  for (let block = 0; block < blockCount; block += 1) kept.push([])
  startOver()
  found.clear()
  find(found)
  const keep = (block: number, left: number, right: number) => {
    const key = featureKey(block, left, right)
    if (!isNew(key)) return
    ;(kept[block] as number[]).push(key)
    parts?.set(key, {block, left, right})
  }
  const {blocks, lefts, rights, length, conceptPairs, conceptPairCount, concepts} = found
  for (let at = 0; at < length; at += 1) keep(blocks[at] as number, lefts[at] as number, rights[at] as number)
  for (let at = 0; at < conceptPairCount; at += 1) {
    const [left, right] = conceptPairTerms(conceptPairs[at] as number, concepts as CompiledConcepts)
    keep(PresenceBlock.conceptPair, left, right)
  }
  return kept
}

const found = new FeatureList()
