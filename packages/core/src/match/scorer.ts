import type {Norm} from '../model/norm.ts'
import type {SectionKind} from '../model/provision.ts'
import type {CompiledConcepts} from './concepts.ts'
import type {FeatureList} from './feature-list.ts'
import {collectFeatures, type FeatureParts} from './feature-set.ts'
import {type Contribution, type ReadyModel, scoreLinear} from './linear-model.ts'
import type {FeatureSums} from './model-weights.ts'
import {PresenceBlock, presenceFeatures} from './presence-features.ts'
import {readClause} from './read-clause.ts'
import type {WordRow} from './read-words.ts'
import {scoreFeatures, sumFeatures} from './score-features.ts'
import {commonFeatures, kindFeatures, normFeatures, readTerms, type StanceReading} from './stance-features.ts'

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
export function scoreWords({model, concepts}: Scorer, words: WordRow): Float64Array {
  return scoreFeatures(model.presence, (features) => presenceFeatures(words, concepts, features))
}

/** Margins of covered, weak and contradicted for one norm in a text that was read. */
export function scoreStance(scorer: Scorer, reading: StanceReading, norm: Norm): Float64Array {
  const [margins] = scoreStances(scorer, reading, [norm])
  return margins as Float64Array
}

/** The same for several norms; what does not depend on the norm, or only on its kind, is summed once. */
export function scoreStances(
  {model, concepts}: Scorer,
  reading: StanceReading,
  norms: readonly Norm[],
): Float64Array[] {
  if (norms.length === 0) return []
  const terms = readTerms(reading, concepts)
  const common = sumFeatures(model.stance, (features) => commonFeatures(terms, features))
  const byKind = new Map<Norm['kind'], FeatureSums>()
  return norms.map((norm) => {
    const ofKind = (features: FeatureList) => kindFeatures(terms, norm.kind, features)
    const shared = byKind.get(norm.kind) ?? sumFeatures(model.stance, ofKind, {base: common, areDistinct: true})
    byKind.set(norm.kind, shared)
    const ofNorm = (features: FeatureList) => normFeatures(terms, norm, concepts, features)
    return scoreFeatures(model.stance, ofNorm, {base: shared, areDistinct: true})
  })
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
    (found) => presenceFeatures(reading.words, scorer.concepts, found),
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
