import type {CompiledConcepts} from '../match/concepts.ts'
import {collectFeatures, type FeatureSet} from '../match/feature-set.ts'
import {presenceFeatures} from '../match/presence-features.ts'
import {readClause, type stances} from '../match/read-clause.ts'
import {type StanceReading, stanceFeatures} from '../match/stance-features.ts'
import type {Norm} from '../model/norm.ts'
import type {TrainingExample} from './examples.ts'
import {buildFeatureSpace, type FeatureSpace, type Row, rowOf} from './feature-space.ts'
import {presenceSettings, stanceSettings} from './train-model.ts'

/** What a pack is trained on, read once and used for every fold. */
export interface PackRows {
  readonly examples: readonly TrainingExample[]
  readonly norms: readonly Norm[]
  readonly presenceSpace: FeatureSpace
  /** By the index of the example. */
  readonly presenceFeatures: readonly FeatureSet[]
  readonly presence: readonly Row[]
  readonly stanceSpace: FeatureSpace
  readonly stance: readonly StanceRow[]
  /** Keys of stance features that a norm of the pack can ever have. */
  readonly reachable: ReadonlySet<number>
}

/** What one example says of one norm. */
export interface StanceRow {
  readonly example: number
  readonly status: (typeof stances)[number] | 'none'
  readonly row: Row
}

/** A feature that the pack's own examples lack is kept when so many clauses of the rest of the world have it. */
const leastWorldExamples = 3

/**
 * Reads the examples of a pack and of the rest of the world.
 *
 * @param own examples of the pack
 * @param world labelled clauses on other norms
 * @param worldNorms the norms that `world` is labelled with
 */
export function readPackRows(
  own: readonly TrainingExample[],
  world: readonly TrainingExample[],
  norms: readonly Norm[],
  worldNorms: readonly Norm[],
  concepts: CompiledConcepts,
): PackRows {
  const examples = [...own, ...world]
  const readings = examples.map(({text, leadIn}) => readClause(text, leadIn, 'operative', concepts))
  const presenceBlocks = presenceSettings.blocks
  const read = readings.map(({words}) =>
    collectFeatures(presenceBlocks.length, (found) => presenceFeatures(words, concepts, found)),
  )
  const presenceSpace = buildFeatureSpace(withoutRare(read, own.length), presenceBlocks, presenceSettings.lengthPower)

  const stanceOf = (reading: StanceReading, norm: Norm) =>
    collectFeatures(stanceSettings.blocks.length, (found) => stanceFeatures(reading, norm, concepts, found))
  const labelled = labelledNorms(examples, [...norms, ...worldNorms])
  const stanceFeatureSets = labelled.map(({example, norm}) => stanceOf(readings[example] as StanceReading, norm))
  const stanceSpace = buildFeatureSpace(stanceFeatureSets, stanceSettings.blocks, stanceSettings.lengthPower)

  const reachable = reachableKeys(stanceFeatureSets, labelled)
  for (const [index] of own.entries()) {
    for (const norm of norms) {
      for (const keys of stanceOf(readings[index] as StanceReading, norm)) for (const key of keys) reachable.add(key)
    }
  }
  return {
    examples,
    norms,
    presenceSpace,
    presenceFeatures: read,
    presence: read.map((set) => rowOf(presenceSpace, set)),
    stanceSpace,
    stance: labelled.map(({example, status}, index) => ({
      example,
      status,
      row: rowOf(stanceSpace, stanceFeatureSets[index] as FeatureSet),
    })),
    reachable,
  }
}

/** The features that were seen with several norms: those that do not hang on one norm, and the pack's may have them. */
function reachableKeys(sets: readonly FeatureSet[], labelled: readonly {readonly norm: Norm}[]): Set<number> {
  const owners = new Map<number, Norm>()
  const reachable = new Set<number>()
  for (const [index, set] of sets.entries()) {
    const {norm} = labelled[index] as {readonly norm: Norm}
    for (const keys of set) {
      for (const key of keys) {
        const owner = owners.get(key)
        if (owner === undefined) owners.set(key, norm)
        else if (owner !== norm) reachable.add(key)
      }
    }
  }
  return reachable
}

/** Leaves out what only a clause or two of the rest of the world have: it would make a pack large and no better. */
function withoutRare(sets: readonly FeatureSet[], ownCount: number): FeatureSet[] {
  const own = new Set(sets.slice(0, ownCount).flatMap((set) => set.flat()))
  const counts = new Map<number, number>()
  for (const set of sets) for (const keys of set) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const isKept = (key: number) => own.has(key) || (counts.get(key) ?? 0) >= leastWorldExamples
  return sets.map((set) => set.map((keys) => keys.filter(isKept)))
}

/** Which norm each example takes which stance on; a near miss takes none on the norm that its writer had in mind. */
function labelledNorms(
  examples: readonly TrainingExample[],
  norms: readonly Norm[],
): {readonly example: number; readonly norm: Norm; readonly status: StanceRow['status']}[] {
  const byId = new Map(norms.map((norm) => [norm.id, norm]))
  return examples.flatMap(({labels, target}, example) => {
    const stances: [string, StanceRow['status']][] = [...labels].map(([id, {status}]) => [id, status])
    if (target !== undefined && !labels.has(target)) stances.push([target, 'none'])
    return stances.flatMap(([id, status]) => {
      const norm = byId.get(id)
      return norm === undefined ? [] : [{example, norm, status}]
    })
  })
}
