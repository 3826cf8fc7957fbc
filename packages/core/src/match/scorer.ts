import type {Norm} from '../model/norm.ts'
import type {SectionKind} from '../model/provision.ts'
import type {CompiledConcepts} from './concepts.ts'
import {collectFeatures, type FeatureParts} from './feature-set.ts'
import {type Contribution, type ReadyModel, scoreLinear} from './linear-model.ts'
import {PresenceBlock, presenceFeatures} from './presence-features.ts'
import {readClause} from './read-clause.ts'
import type {WordReading} from './read-words.ts'
import {scoreEmitted} from './score-emitted.ts'
import {kindFeatures, normFeatures, type StanceReading} from './stance-features.ts'

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

/** Reads a text and says how strongly it speaks to each norm. */
export function scorePresence(scorer: Scorer, text: string, leadIn: string, kind: SectionKind): ClauseScores {
  const reading = readClause(text, leadIn, kind, scorer.concepts)
  return {reading, presence: scoreWords(scorer, reading.words)}
}

/** How strongly words speak to each norm. */
export function scoreWords({model, concepts}: Scorer, words: WordReading): Float64Array {
  return scoreEmitted(model.presence, (emit) => presenceFeatures(words, concepts, emit))
}

const kindScores = new WeakMap<StanceReading, Map<Norm['kind'], Float64Array>>()

/** Margins of covered, weak and contradicted for one norm in a text that was read. */
export function scoreStance(scorer: Scorer, reading: StanceReading, norm: Norm): Float64Array {
  const {model, concepts} = scorer
  const shared = scoreKind(scorer, reading, norm.kind)
  const own = scoreEmitted(model.stance, (emit) => normFeatures(reading, norm, concepts, emit))
  // Both sums hold the bias of the model.
  return own.map((margin, index) => margin + (shared[index] as number) - (model.stance.biases[index] as number))
}

function scoreKind({model, concepts}: Scorer, reading: StanceReading, kind: Norm['kind']): Float64Array {
  const byKind = kindScores.get(reading) ?? new Map<Norm['kind'], Float64Array>()
  kindScores.set(reading, byKind)
  const known = byKind.get(kind)
  if (known !== undefined) return known
  const scores = scoreEmitted(model.stance, (emit) => kindFeatures(reading, kind, concepts, emit))
  byKind.set(kind, scores)
  return scores
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
