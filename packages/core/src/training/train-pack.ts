import type {LinearModel} from '../match/linear-model.ts'
import {stances} from '../match/read-clause.ts'
import {toLinearModel} from './pack-model.ts'
import type {PackRows} from './pack-rows.ts'
import {presenceSettings, stanceSettings, type TrainedScorer} from './train-model.ts'
import {trainSvm} from './train-svm.ts'

/** Weights whose part in any score is smaller are left out; a pack is small, so that more of them may stay. */
const smallestPart = 0.9

/** The two models of a pack. */
export interface PackModels {
  readonly presence: LinearModel
  readonly stance: LinearModel
}

/** Trains the models of a pack on those of its examples that `isUsed` lets through (by index). */
export function trainPack(rows: PackRows, isUsed: (example: number) => boolean): PackModels {
  return {
    presence: toLinearModel(trainPresence(rows, isUsed), smallestPart),
    stance: toLinearModel(reachableOnly(trainStance(rows, isUsed), rows.reachable), smallestPart),
  }
}

function trainPresence(
  {examples, norms, presence, presenceSpace}: PackRows,
  isUsed: (at: number) => boolean,
): TrainedScorer {
  const {cost, positiveCost} = presenceSettings
  const weights = norms.map(({id}) => {
    const labels = examples.map(({labels}) => (labels.has(id) ? 1 : -1))
    const costs = examples.map(({labels, weight}, index) =>
      isUsed(index) ? cost * weight * (labels.has(id) ? positiveCost : 1) : 0,
    )
    return trainSvm(presence, labels, costs, presenceSpace.keys.length)
  })
  return {classes: norms.map(({id}) => id), space: presenceSpace, weights}
}

function trainStance({examples, stance, stanceSpace}: PackRows, isUsed: (at: number) => boolean): TrainedScorer {
  const {cost, classCosts} = stanceSettings
  const rows = stance.map(({row}) => row)
  const weights = stances.map((one) => {
    const labels = stance.map(({status}) => (status === one ? 1 : -1))
    const costs = stance.map(({example, status}) => {
      if (!isUsed(example)) return 0
      return cost * (examples[example]?.weight ?? 1) * (status === one ? classCosts[one] : 1)
    })
    return trainSvm(rows, labels, costs, stanceSpace.keys.length)
  })
  return {classes: stances, space: stanceSpace, weights}
}

/** Drops the features that only other norms have: they were needed to learn and are never seen again. */
function reachableOnly({classes, space, weights}: TrainedScorer, reachable: ReadonlySet<number>): TrainedScorer {
  const kept = space.keys.flatMap((key, index) => (index === 0 || reachable.has(key) ? [index] : []))
  const keys = kept.map((index) => space.keys[index] as number)
  return {
    classes,
    space: {
      ...space,
      keys,
      rarities: kept.map((index) => space.rarities[index] as number),
      indexOf: new Map(keys.map((key, index) => [key, index])),
    },
    weights: weights.map((vector) => Float64Array.from(kept, (index) => vector[index] as number)),
  }
}
