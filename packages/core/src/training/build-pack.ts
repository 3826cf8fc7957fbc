import type {PackSource} from '../catalogue/read-pack.ts'
import {type PackData, type PackExample, packDigest} from '../match/built-pack.ts'
import {englishScorer} from '../match/english-scorer.ts'
import {prepareModel} from '../match/linear-model.ts'
import {probeFeatures} from '../match/probe-features.ts'
import type {Scorer} from '../match/scorer.ts'
import type {Norm} from '../model/norm.ts'
import {exampleOf, type TrainingExample} from './examples.ts'
import {type ExampleVerdict, measurePack} from './pack-figures.ts'
import {encodeModel} from './pack-model.ts'
import {readPackRows} from './pack-rows.ts'
import {chooseShifts, shiftBiases} from './pack-shifts.ts'
import {type PackModels, trainPack} from './train-pack.ts'

/** A pack that was built, with how it did on examples that it had not seen. */
export interface PackBuild {
  readonly data: PackData
  /** Examples that were misjudged by weights trained without them. */
  readonly misjudged: readonly ExampleVerdict[]
}

/** How many parts the examples are cut into: each is judged by weights that were trained on the others. */
const folds = 5

/**
 * Trains a pack from its examples, with labelled clauses on the built-in norms as the rest of the world, and measures
 * it on examples that the weights had not seen. The same pack and world give the same bytes.
 *
 * @param world from `decodeWorld`
 * @param onStep told how many of how many steps are done
 */
export function buildPack(
  pack: PackSource,
  world: readonly TrainingExample[],
  onStep: (done: number, of: number) => void = () => {},
): PackBuild {
  const {concepts, norms: builtIn} = englishScorer()
  const norms = pack.norms.map(({norm}) => norm)
  const examples = packExamples(pack)
  const own = examples.map((example, index) => exampleOf({...example, id: String(index)}))
  const rows = readPackRows(own, [...norms.flatMap(ownWords), ...world], norms, builtIn, concepts)
  onStep(1, folds + 2)

  const fold = foldOf(pack, own.length, world.length)
  const toScorer = ({presence, stance}: PackModels): Scorer => ({
    model: {presence: prepareModel(presence), stance: prepareModel(stance)},
    norms,
    concepts,
  })
  const foldModels = Array.from({length: folds}, (_, held) => {
    const models = trainPack(rows, (index) => fold(index) !== held)
    onStep(held + 2, folds + 2)
    return models
  })
  const unshifted = foldModels.map(({presence}) => prepareModel(presence))
  const shifts = chooseShifts(rows, (index) => unshifted[fold(index)], own.length)
  const heldOut = foldModels.map((models) => toScorer(shiftBiases(models, shifts)))
  const {figures, misjudged} = measurePack(examples, world, norms, {
    own: (index) => heldOut[fold(index)] as Scorer,
    world: (index) => heldOut[fold(rows.examples.length - world.length + index)] as Scorer,
  })

  const {presence, stance} = shiftBiases(
    trainPack(rows, () => true),
    shifts,
  )
  onStep(folds + 2, folds + 2)
  const data: PackData = {
    format: 'normlint-pack',
    version: 1,
    id: pack.id,
    digest: packDigest(pack.files.map(({text}) => text)),
    probe: probeFeatures(norms, examples, concepts),
    figures,
    norms,
    examples,
    presence: encodeModel(presence),
    stance: encodeModel(stance),
  }
  return {data, misjudged}
}

/** What a norm says of itself: its model clauses cover it, and its restatement speaks of little else. */
function ownWords({id, modelClauses, restatement}: Norm): TrainingExample[] {
  const toExample = (text: string, weight: number): TrainingExample => ({
    text,
    leadIn: '',
    labels: new Map([[id, {status: 'covered', reasons: []}]]),
    unsure: new Set(),
    weight,
  })
  const clauses = Object.values(modelClauses).filter((text) => text !== '')
  return [...clauses.map((text) => toExample(text, 1)), toExample(restatement, 0.5)]
}

/** The examples of all norms with their places. */
export function packExamples({norms}: PackSource): PackExample[] {
  return norms.flatMap(({examples, places}) =>
    examples.map(({text, target, norms: labels}, index) => {
      const place = places[index]
      return {text, target, norms: labels, place: place ? `${place.path}:${place.line}:${place.column}` : ''}
    }),
  )
}

/**
 * The part that an example is in, by its index: those of a norm are dealt out in the order of the file, so that every
 * part has its share of each kind. What stands between the pack's examples and the rest of the world, a norm's own
 * words, is in no part and always learned from.
 */
function foldOf({norms}: PackSource, ownCount: number, worldCount: number): (index: number) => number {
  const own = norms.flatMap(({examples}) => examples.map((_, index) => index % folds))
  const between = norms.flatMap(({norm}) => ownWords(norm)).length
  const worldStart = ownCount + between
  return (index) => {
    if (index < ownCount) return own[index] as number
    return index < worldStart || index >= worldStart + worldCount ? NO_PART : index % folds
  }
}

const NO_PART = -1
