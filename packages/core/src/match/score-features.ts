import {conceptPairLimit, conceptPairTerms} from './concept-pairs.ts'
import type {CompiledConcepts} from './concepts.ts'
import {rarityStep} from './decode-model.ts'
import {findDistinct, takeAll} from './distinct-features.ts'
import {featureKey} from './feature-keys.ts'
import {FeatureList} from './feature-list.ts'
import {type BlockScale, blockFactor, type ReadyModel} from './linear-model.ts'
import {PresenceBlock} from './presence-features.ts'

/** What the distinct features of a clause come to so far, before their number is known that the sums are scaled by. */
export interface FeatureSums {
  /** By block and class: weights times rarities, both in their steps. */
  readonly sums: Int32Array
  /** By block: how many distinct features there are, those without weight included. */
  readonly counts: Int32Array
}

/**
 * The weights of one model, laid out so that a look-up touches little memory: most of the engine's time goes into sums
 * over hundreds of thousands of features.
 */
interface Weights {
  /** Key, and where the entries begin, by turns; -1 where no key is. Open addressing, at most half full. */
  readonly table: Int32Array
  /**
   * For each feature its rarity in steps, with the number of its entries in the upper byte, then the entries: the
   * weight in steps, a signed byte, with the class in the upper byte.
   */
  readonly entries: Uint16Array
  /** By the code of a pair of concepts, made as pairs come. */
  readonly conceptPairs: WeakMap<CompiledConcepts, ConceptPairPlaces>
}

/** By turns the number of the call in which a pair came last, and where its entries begin, -1 for none, shifted. */
type ConceptPairPlaces = Int32Array

/** Keeps 0 for pairs that were not looked up yet. */
const placeShift = 2

const weightsOfModel = new WeakMap<ReadyModel, Weights>()

function weightsOf(model: ReadyModel): Weights {
  const known = weightsOfModel.get(model)
  if (known !== undefined) return known
  const {slots, keys, starts, rarities, targets, weights} = model
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
  const table = new Int32Array(slots.length * 2)
  for (let at = 0; at < slots.length; at += 1) {
    const index = slots[at] as number
    table[at * 2] = index < 0 ? 0 : (keys[index] as number)
    table[at * 2 + 1] = index < 0 ? -1 : (offsets[index] as number)
  }
  const ready: Weights = {table, entries, conceptPairs: new WeakMap()}
  weightsOfModel.set(model, ready)
  return ready
}

/** Scratch memory for the clause at hand; nothing of it outlives a call. */
const features = new FeatureList()
/** Where the entries of its distinct features begin; -1 for none. */
let places = new Int32Array(1 << 12)
/** Tells which pairs of concepts were seen in this clause. */
let call = 0

/** What is known of features before they are summed. */
export interface SumOptions {
  /** Sums of features of the same clause, none of which is found again; stay as they are. */
  readonly base?: FeatureSums
  /** That no feature is found twice, which saves telling them apart. */
  readonly areDistinct?: boolean
}

/** Scores the features that a function finds: what `scoreLinear` gives for the same features collected. */
export function scoreFeatures(
  model: ReadyModel,
  find: (features: FeatureList) => void,
  {base, areDistinct = false}: SumOptions = {},
): Float64Array {
  const scratch = scratchSums(model, base)
  addFeatures(model, find, areDistinct, scratch)
  return finishSums(model, scratch)
}

/** Adds up the features that a function finds, to be finished when more of the clause is known. */
export function sumFeatures(
  model: ReadyModel,
  find: (features: FeatureList) => void,
  {base, areDistinct = false}: SumOptions = {},
): FeatureSums {
  const sums = {
    sums: base?.sums.slice() ?? new Int32Array(model.blocks.length * model.classes.length),
    counts: base?.counts.slice() ?? new Int32Array(model.blocks.length),
  }
  addFeatures(model, find, areDistinct, sums)
  return sums
}

const scratches = new WeakMap<ReadyModel, FeatureSums>()

/** Sums that are finished at once lie in the same memory every time. */
function scratchSums(model: ReadyModel, base: FeatureSums | undefined): FeatureSums {
  const {blocks, classes} = model
  const scratch = scratches.get(model) ?? {
    sums: new Int32Array(blocks.length * classes.length),
    counts: new Int32Array(blocks.length),
  }
  scratches.set(model, scratch)
  if (base === undefined) {
    scratch.sums.fill(0)
    scratch.counts.fill(0)
  } else {
    scratch.sums.set(base.sums)
    scratch.counts.set(base.counts)
  }
  return scratch
}

function addFeatures(
  model: ReadyModel,
  find: (features: FeatureList) => void,
  areDistinct: boolean,
  {sums, counts}: FeatureSums,
): void {
  const {table, entries} = weightsOf(model)
  const classCount = model.classes.length
  features.clear()
  find(features)
  const {count, keys, positions} = areDistinct ? takeAll(features) : findDistinct(features)
  findEntries(table, keys, count)
  for (let index = 0; index < count; index += 1) {
    const block = features.blocks[positions[index] as number] as number
    counts[block] = (counts[block] as number) + 1
    addEntries(entries, places[index] as number, sums, block * classCount)
  }
  addConceptPairs(model, {sums, counts})
}

/** Adds the entries of one feature to the sums of its block, which begin at a place. */
function addEntries(entries: Uint16Array, first: number, sums: Int32Array, sumsOfBlock: number): void {
  if (first < 0) return
  const head = entries[first] as number
  const rarity = head & 0xff
  const last = first + (head >>> 8)
  for (let at = first + 1; at <= last; at += 1) {
    const entry = entries[at] as number
    const place = sumsOfBlock + (entry >>> 8)
    sums[place] = (sums[place] as number) + rarity * ((entry << 24) >> 24)
  }
}

/**
 * Finds where the entries of each key begin. A loop of its own, so that the look-ups, which wait for memory, do not
 * wait for one another.
 */
function findEntries(table: Int32Array, keys: Int32Array, count: number): void {
  if (places.length < keys.length) places = new Int32Array(keys.length)
  for (let index = 0; index < count; index += 1) places[index] = placeOf(table, keys[index] as number)
}

function placeOf(table: Int32Array, key: number): number {
  const mask = table.length / 2 - 1
  let at = key & mask
  while (table[at * 2] !== key && (table[at * 2 + 1] as number) >= 0) at = (at + 1) & mask
  return table[at * 2 + 1] as number
}

/** The same for the pairs of concepts, which are told apart and looked up by their codes. */
function addConceptPairs(model: ReadyModel, {sums, counts}: FeatureSums): void {
  const {conceptPairs, conceptPairCount, concepts} = features
  if (concepts === undefined) return
  const {entries} = weightsOf(model)
  const known = conceptPairPlaces(model, concepts)
  const block = PresenceBlock.conceptPair
  const sumsOfBlock = block * model.classes.length
  call += 1
  for (let index = 0; index < conceptPairCount; index += 1) {
    const code = conceptPairs[index] as number
    if (known[code * 2] === call) continue
    known[code * 2] = call
    counts[block] = (counts[block] as number) + 1
    const place = (known[code * 2 + 1] || lookUpPair(model, concepts, known, code)) - placeShift
    addEntries(entries, place, sums, sumsOfBlock)
  }
}

function conceptPairPlaces(model: ReadyModel, concepts: CompiledConcepts): ConceptPairPlaces {
  const {conceptPairs} = weightsOf(model)
  const known = conceptPairs.get(concepts)
  if (known !== undefined) return known
  const places = new Int32Array(conceptPairLimit(concepts.ids.length) * 2)
  conceptPairs.set(concepts, places)
  return places
}

function lookUpPair(model: ReadyModel, concepts: CompiledConcepts, known: ConceptPairPlaces, code: number): number {
  const {table} = weightsOf(model)
  const [left, right] = conceptPairTerms(code, concepts)
  const place = placeOf(table, featureKey(PresenceBlock.conceptPair, left, right) | 0) + placeShift
  known[code * 2 + 1] = place
  return place
}

/** The score of every class: sums of all features, scaled by block, and the biases. */
function finishSums(model: ReadyModel, {sums, counts}: FeatureSums): Float64Array {
  const {biases, blocks, classes, lengthPower, weightSteps} = model
  const scores = new Float64Array(biases)
  for (let block = 0; block < blocks.length; block += 1) {
    const count = counts[block] as number
    if (count === 0) continue
    const factor = blockFactor(blocks[block] as BlockScale, count, lengthPower) * rarityStep
    for (let target = 0; target < classes.length; target += 1) {
      const sum = (sums[block * classes.length + target] as number) * (weightSteps[target] as number)
      scores[target] = (scores[target] as number) + factor * sum
    }
  }
  return scores
}
