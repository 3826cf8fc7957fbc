import {conceptPairLimit, conceptPairTerms} from './concept-pairs.ts'
import type {CompiledConcepts} from './concepts.ts'
import {findDistinct, takeAll} from './distinct-features.ts'
import {featureKey} from './feature-keys.ts'
import {FeatureList} from './feature-list.ts'
import type {ReadyModel} from './linear-model.ts'
import {
  emptySums,
  type FeatureSums,
  factorOf,
  type ModelWeights,
  mayHaveEntries,
  placeOf,
  weightsOf,
} from './model-weights.ts'
import {PresenceBlock} from './presence-features.ts'

/** Scratch memory for the clause at hand; nothing of it outlives a call. */
const features = new FeatureList()
/** Where the entries of features begin, and the blocks of these features. */
let places = new Int32Array(1 << 12)
let blocks = new Uint8Array(1 << 12)
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
  const weights = weightsOf(model)
  const {sums, counts} = weights.scratch
  if (base === undefined) {
    sums.fill(0)
    counts.fill(0)
  } else {
    sums.set(base.sums)
    counts.set(base.counts)
  }
  addFeatures(model, weights, find, areDistinct, weights.scratch)
  return finishSums(model, weights, weights.scratch)
}

/** Adds up the features that a function finds, to be finished when more of the clause is known. */
export function sumFeatures(
  model: ReadyModel,
  find: (features: FeatureList) => void,
  {base, areDistinct = false}: SumOptions = {},
): FeatureSums {
  const sums = base === undefined ? emptySums(model) : {sums: base.sums.slice(), counts: base.counts.slice()}
  addFeatures(model, weightsOf(model), find, areDistinct, sums)
  return sums
}

function addFeatures(
  model: ReadyModel,
  weights: ModelWeights,
  find: (features: FeatureList) => void,
  areDistinct: boolean,
  into: FeatureSums,
): void {
  features.clear()
  find(features)
  const known = findPlaces(weights, areDistinct, into.counts)
  const classCount = model.classes.length
  for (let index = 0; index < known; index += 1) {
    addEntries(weights.entries, places[index] as number, into.sums, (blocks[index] as number) * classCount)
  }
  addConceptPairs(model, weights, into)
}

/**
 * Counts the features by block and finds where the entries of each begin, in places in a row. Loops of their own, so
 * that the look-ups, which wait for memory, do not wait for one another.
 */
function findPlaces({filter, table}: ModelWeights, areDistinct: boolean, counts: Int32Array): number {
  const {count, keys, positions} = areDistinct ? takeAll(features) : findDistinct(features)
  if (places.length < count) {
    places = new Int32Array(count * 2)
    blocks = new Uint8Array(count * 2)
  }
  let likely = 0
  for (let index = 0; index < count; index += 1) {
    const block = features.blocks[positions[index] as number] as number
    const key = keys[index] as number
    counts[block] = (counts[block] as number) + 1
    places[likely] = key
    blocks[likely] = block
    likely += mayHaveEntries(filter, key)
  }
  let known = 0
  for (let index = 0; index < likely; index += 1) {
    const place = placeOf(table, places[index] as number)
    places[known] = place
    blocks[known] = blocks[index] as number
    known += place < 0 ? 0 : 1
  }
  return known
}

/** Adds the entries of one feature to the sums of its block, which begin at a place. */
function addEntries(entries: Uint16Array, first: number, sums: Int32Array, sumsOfBlock: number): void {
  const head = entries[first] as number
  const rarity = head & 0xff
  const last = first + (head >>> 8)
  for (let at = first + 1; at <= last; at += 1) {
    const entry = entries[at] as number
    const place = sumsOfBlock + (entry >>> 8)
    sums[place] = (sums[place] as number) + rarity * ((entry << 24) >> 24)
  }
}

/** Keeps 0 for pairs that were not looked up yet. */
const placeShift = 2

/** The same for the pairs of concepts, which are told apart and looked up by their codes. */
function addConceptPairs(model: ReadyModel, weights: ModelWeights, {sums, counts}: FeatureSums): void {
  const {conceptPairs, conceptPairCount, concepts} = features
  if (concepts === undefined) return
  // By turns the number of the call in which a pair came last, and where its entries begin, -1 for none, shifted.
  const known = conceptPairPlaces(weights, concepts)
  const block = PresenceBlock.conceptPair
  const sumsOfBlock = block * model.classes.length
  call += 1
  for (let index = 0; index < conceptPairCount; index += 1) {
    const code = conceptPairs[index] as number
    if (known[code * 2] === call) continue
    known[code * 2] = call
    counts[block] = (counts[block] as number) + 1
    const place = (known[code * 2 + 1] || lookUpPair(weights, concepts, known, code)) - placeShift
    if (place >= 0) addEntries(weights.entries, place, sums, sumsOfBlock)
  }
}

function conceptPairPlaces({conceptPairs}: ModelWeights, concepts: CompiledConcepts): Int32Array {
  const known = conceptPairs.get(concepts)
  if (known !== undefined) return known
  const places = new Int32Array(conceptPairLimit(concepts.ids.length) * 2)
  conceptPairs.set(concepts, places)
  return places
}

function lookUpPair({table}: ModelWeights, concepts: CompiledConcepts, known: Int32Array, code: number): number {
  const [left, right] = conceptPairTerms(code, concepts)
  const place = placeOf(table, featureKey(PresenceBlock.conceptPair, left, right) | 0) + placeShift
  known[code * 2 + 1] = place
  return place
}

/** The score of every class: sums of all features, scaled by block, and the biases. */
function finishSums(model: ReadyModel, weights: ModelWeights, {sums, counts}: FeatureSums): Float64Array {
  const {biases, classes, weightSteps} = model
  const scores = new Float64Array(biases)
  for (let block = 0; block < counts.length; block += 1) {
    const count = counts[block] as number
    if (count === 0) continue
    const factor = factorOf(model, weights, block, count)
    for (let target = 0; target < classes.length; target += 1) {
      const sum = (sums[block * classes.length + target] as number) * (weightSteps[target] as number)
      scores[target] = (scores[target] as number) + factor * sum
    }
  }
  return scores
}
