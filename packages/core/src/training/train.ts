import type {CompiledConcepts} from '../match/concepts.ts'
import type {LinearModel} from '../match/linear-model.ts'
import type {Norm} from '../model/norm.ts'
import type {TrainingExample} from './examples.ts'
import {toLinearModel} from './pack-model.ts'
import {trainPresence, trainStance} from './train-model.ts'

/** Weights whose part in any score is smaller than this change no verdict worth having. */
export const smallestPresencePart = 1
export const smallestStancePart = 1

/** The two models of a set of norms, rounded as they ship. */
export interface TrainedModels {
  readonly presence: LinearModel
  readonly stance: LinearModel
}

/**
 * Trains presence and stance on the examples. Deterministic: the same examples in the same order give the same bytes.
 *
 * @param pairs clauses for stance alone, made from others by a change of a word or two
 */
export function trainModels(
  examples: readonly TrainingExample[],
  norms: readonly Norm[],
  concepts: CompiledConcepts,
  pairs: readonly TrainingExample[] = [],
): TrainedModels {
  return {
    presence: toLinearModel(trainPresence(examples, norms, concepts), smallestPresencePart),
    stance: toLinearModel(trainStance([...examples, ...pairs], norms, concepts), smallestStancePart),
  }
}
