import type {CompiledConcepts} from '../match/concepts.ts'
import {collectFeatures, type FeatureSet} from '../match/feature-set.ts'
import {presenceFeatures} from '../match/presence-features.ts'
import {readClause, stances} from '../match/read-clause.ts'
import {readWords} from '../match/read-words.ts'
import {stanceFeatures} from '../match/stance-features.ts'
import type {Norm} from '../model/norm.ts'
import type {TrainingExample} from './examples.ts'
import {buildFeatureSpace, type FeatureSpace, rowOf} from './feature-space.ts'
import {trainSvm} from './train-svm.ts'

/** A trained scorer before it is packed: exact weights, one vector per class. */
export interface TrainedScorer {
  readonly classes: readonly string[]
  readonly space: FeatureSpace
  readonly weights: readonly Float64Array[]
}

/** How the blocks of presence features are weighed; chosen on clauses of writers that training did not see. */
export const presenceSettings = {
  blocks: [
    {weight: 0.8, leastExamples: 1},
    {weight: 0.6, leastExamples: 2},
    {weight: 0.4, leastExamples: 1},
    {weight: 0.5, leastExamples: 2},
    {weight: 0.3, leastExamples: 1},
    {weight: 1, leastExamples: 2},
  ],
  lengthPower: 0.8,
  cost: 1.5,
  positiveCost: 2,
}

/** The same for stance features. */
export const stanceSettings = {
  blocks: [0.3, 0.3, 0.8, 0.3, 1, 0.8, 1.5].map((weight) => ({weight, leastExamples: 2})),
  lengthPower: 1,
  cost: 0.7,
  classCosts: {covered: 1, weak: 1.5, contradicted: 1.5},
}

/** Learns, per norm, whether a clause speaks to it. */
export function trainPresence(
  examples: readonly TrainingExample[],
  norms: readonly Norm[],
  concepts: CompiledConcepts,
): TrainedScorer {
  const {blocks, lengthPower, cost, positiveCost} = presenceSettings
  const features = examples.map(({text, leadIn}): FeatureSet => {
    const reading = readWords(text, leadIn, concepts)
    return collectFeatures(blocks.length, (found) => presenceFeatures(reading, concepts, found))
  })
  const space = buildFeatureSpace(features, blocks, lengthPower)
  const rows = features.map((set) => rowOf(space, set))
  const weights = norms.map(({id}) => {
    const labels = examples.map((example) => (example.labels.has(id) ? 1 : -1))
    const costs = examples.map((example) => {
      if (example.unsure.has(id)) return 0
      return cost * example.weight * (example.labels.has(id) ? positiveCost : 1)
    })
    return trainSvm(rows, labels, costs, space.keys.length)
  })
  return {classes: norms.map(({id}) => id), space, weights}
}

/** Learns to tell covered, weak and contradicted apart, given that a clause speaks to a norm. */
export function trainStance(
  examples: readonly TrainingExample[],
  norms: readonly Norm[],
  concepts: CompiledConcepts,
): TrainedScorer {
  const {blocks, lengthPower, cost, classCosts} = stanceSettings
  const byId = new Map(norms.map((norm) => [norm.id, norm]))
  const features: FeatureSet[] = []
  const statuses: ((typeof stances)[number] | 'none')[] = []
  const weightOf: number[] = []
  for (const example of examples) {
    const reading = readClause(example.text, example.leadIn, 'operative', concepts)
    const add = (id: string, status: (typeof statuses)[number]): void => {
      const norm = byId.get(id)
      if (norm === undefined) return
      features.push(collectFeatures(blocks.length, (found) => stanceFeatures(reading, norm, concepts, found)))
      statuses.push(status)
      weightOf.push(example.weight)
    }
    for (const [id, label] of example.labels) add(id, label.status)
    // A near miss takes no stance at all: where all three margins are low, the clause was only mistaken for the norm.
    if (example.target !== undefined && !example.labels.has(example.target)) add(example.target, 'none')
  }
  const space = buildFeatureSpace(features, blocks, lengthPower)
  const rows = features.map((set) => rowOf(space, set))
  const weights = stances.map((stance) => {
    const labels = statuses.map((status) => (status === stance ? 1 : -1))
    const costs = statuses.map(
      (status, at) => cost * (weightOf[at] as number) * (status === stance ? classCosts[stance] : 1),
    )
    return trainSvm(rows, labels, costs, space.keys.length)
  })
  return {classes: stances, space, weights}
}
