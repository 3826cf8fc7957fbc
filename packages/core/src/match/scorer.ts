import type {Norm} from '../model/norm.ts'
import type {SectionKind} from '../model/provision.ts'
import type {CompiledConcepts} from './concepts.ts'
import {collectFeatures, type FeatureParts} from './feature-set.ts'
import {type Contribution, type ReadyModel, scoreLinear} from './linear-model.ts'
import {PresenceBlock, presenceFeatures} from './presence-features.ts'
import {readClause} from './read-clause.ts'
import {StanceBlock, type StanceReading, stanceFeatures} from './stance-features.ts'

/** The learned part of the engine: weights for which norms a clause speaks to, and for what it says of them. */
export interface NormModel {
  /** Classes are norm ids. */
  readonly presence: ReadyModel
  /** Classes are covered, weak, contradicted. */
  readonly stance: ReadyModel
}

/** What the model makes of one stretch of text. */
export interface ClauseScores {
  readonly reading: StanceReading
  /** One margin per class of the presence model; above 0 the text speaks to the norm. */
  readonly presence: Float64Array
}

/** Scores stretches of text; holds what is the same for all of them. */
export interface Scorer {
  readonly model: NormModel
  readonly norms: readonly Norm[]
  readonly concepts: CompiledConcepts
}

const presenceBlocks = Object.keys(PresenceBlock).length
const stanceBlocks = Object.keys(StanceBlock).length

/** Reads a text and says how strongly it speaks to each norm. */
export function scorePresence(scorer: Scorer, text: string, leadIn: string, kind: SectionKind): ClauseScores {
  const reading = readClause(text, leadIn, kind, scorer.concepts)
  const features = collectFeatures(presenceBlocks, (emit) => presenceFeatures(reading.words, scorer.concepts, emit))
  return {reading, presence: scoreLinear(scorer.model.presence, features)}
}

/** Margins of covered, weak and contradicted for one norm in a text that was read. */
export function scoreStance(scorer: Scorer, reading: StanceReading, norm: Norm): Float64Array {
  const features = collectFeatures(stanceBlocks, (emit) => stanceFeatures(reading, norm, scorer.concepts, emit))
  return scoreLinear(scorer.model.stance, features)
}

/** A feature in words, with its part in a score. */
export interface WeighedFeature {
  readonly parts: FeatureParts
  readonly value: number
}

/** The features that spoke for a norm in a text, strongest first. */
export function explainPresence(scorer: Scorer, reading: StanceReading, normId: string): readonly WeighedFeature[] {
  const parts = new Map<number, FeatureParts>()
  const features = collectFeatures(
    presenceBlocks,
    (emit) => presenceFeatures(reading.words, scorer.concepts, emit),
    parts,
  )
  const contributions: Contribution[] = []
  const target = scorer.model.presence.classes.indexOf(normId)
  scoreLinear(scorer.model.presence, features, {target, contributions})
  return contributions
    .flatMap(({key, value}) => {
      const part = parts.get(key)
      return part === undefined ? [] : [{parts: part, value}]
    })
    .sort((a, b) => b.value - a.value)
}
