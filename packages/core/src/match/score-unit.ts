import type {Finding} from '../model/finding.ts'
import type {Norm} from '../model/norm.ts'
import type {Provision} from '../model/provision.ts'
import {deonticOf, deonticOfText, readClause} from './read-clause.ts'
import {cutWords, readWords, type WordReading} from './read-words.ts'
import {type Scorer, scoreStance, scoreStances, scoreWords} from './scorer.ts'
import {placeCues, type StanceReading} from './stance-features.ts'
import {thresholds} from './thresholds.ts'
import type {Unit} from './units.ts'

/** Remembers what was made of a text: the same words under the same lead-in always score alike. */
export type ScoreMemory = Map<string, UnitScores>

/** What was made of one stretch of a draft. */
export interface UnitScores {
  readonly reading: StanceReading
  /** Presence margins of each sentence; none for a text of one. */
  readonly sentences: readonly Float64Array[]
  /** Margins with sentences and competition weighed in. */
  readonly margins: Float64Array
  /** Margins of covered, weak and contradicted, for the norms that the text may speak to. */
  readonly stanceMargins: readonly (Float64Array | undefined)[]
}

/**
 * The scores of units, in their order, from memory where their words were scored before.
 *
 * Goes through the units twice, once for each model: what a model looks up lies close together in memory only as long
 * as the other one is left alone.
 */
export function scoreUnits(units: readonly Unit[], scorer: Scorer, memory: ScoreMemory): UnitScores[] {
  const keys = units.map(keyOf)
  const heard = new Map<string, UnitPresence>()
  for (const [index, unit] of units.entries()) {
    const key = keys[index] as string
    if (!memory.has(key) && !heard.has(key)) heard.set(key, readPresence(unit, scorer))
  }
  for (const [key, presence] of heard) memory.set(key, addStances(presence, scorer))
  return keys.map((key) => memory.get(key) as UnitScores)
}

/** A list read as one has no sentences of its own, where a clause of the same words has. */
function keyOf({kind, sentences, leadIn, text}: Unit): string {
  return `${kind}\n${sentences.length}\n${leadIn}\n${text}`
}

/** What the first model makes of a unit. */
interface UnitPresence {
  readonly unit: Unit
  readonly words: WordReading
  readonly sentences: readonly Float64Array[]
  readonly margins: Float64Array
}

function readPresence(unit: Unit, scorer: Scorer): UnitPresence {
  const words = readWords(unit.text, unit.leadIn, scorer.concepts)
  const sentences =
    unit.sentences.length < 2
      ? []
      : unit.sentences.map(({start, end}) => scoreWords(scorer, cutWords(words, start, end)))
  return {unit, words, sentences, margins: combine(unit, scoreWords(scorer, words), sentences)}
}

function addStances({unit, words, sentences, margins}: UnitPresence, scorer: Scorer): UnitScores {
  const [provision] = unit.provisions
  const isAlone = provision !== undefined && unit.provisions.length === 1
  const deontic = isAlone ? deonticOf(provision) : deonticOfText(unit.text, unit.leadIn, unit.kind)
  const reading = placeCues(words, deontic)
  const hopeful = scorer.norms.filter((_, index) => (margins[index] as number) > thresholds.hopeless)
  const stances = scoreStances(scorer, reading, hopeful)
  let next = 0
  const stanceMargins = scorer.norms.map((norm, index) => {
    if (norm !== hopeful[next]) return undefined
    const stance = stances[next] as Float64Array
    next += 1
    margins[index] = (margins[index] as number) + thresholds.stanceShare * strongest(stance)
    return stance
  })
  return {reading, sentences, margins: allowForLength(margins, unit.text.length), stanceMargins}
}

/** What a margin gains by the length of the text: in a long one each norm has less of the words. */
export function lengthAllowance(length: number): number {
  const {typicalLength, lengthGain} = thresholds
  return lengthGain * Math.max(-1.2, Math.min(1.2, Math.log(length / typicalLength)))
}

/** Margins with the allowance for length; where many norms seem to be there, some of them only lend their words. */
function allowForLength(margins: Float64Array, length: number): Float64Array {
  const {crowding, crowded} = thresholds
  let near = 0
  for (const margin of margins) if (margin > crowded) near += 1
  const change = lengthAllowance(length) - crowding * Math.max(0, near - 1)
  const changed = new Float64Array(margins.length)
  for (let index = 0; index < margins.length; index += 1) changed[index] = (margins[index] as number) + change
  return changed
}

/**
 * Lets norms compete for each sentence, since a sentence is mostly about one thing, and weighs the best sentence into
 * the margin of the whole text.
 */
function combine(unit: Unit, whole: Float64Array, sentences: readonly Float64Array[]): Float64Array {
  const {sentenceShare, longSentenceShare, longText} = thresholds
  if (sentences.length === 0) return compete(whole)
  const isLong = unit.text.length > longText
  const share = isLong ? longSentenceShare : sentenceShare
  const contested = sentences.map(compete)
  const base = isLong ? whole : compete(whole)
  return base.map((margin, index) => margin * (1 - share) + highest(contested, index) * share)
}

function strongest(margins: Float64Array): number {
  let best = Number.NEGATIVE_INFINITY
  for (let index = 0; index < margins.length; index += 1) best = Math.max(best, margins[index] as number)
  return best
}

/** The highest margin of one norm in any of the texts. */
export function highest(texts: readonly Float64Array[], index: number): number {
  let best = Number.NEGATIVE_INFINITY
  for (const margins of texts) best = Math.max(best, margins[index] as number)
  return best
}

/** Takes off what a stronger norm claims of the same words. */
function compete(margins: Float64Array): Float64Array {
  let first = Number.NEGATIVE_INFINITY
  let second = Number.NEGATIVE_INFINITY
  for (const margin of margins) {
    if (margin > first) [first, second] = [margin, first]
    else if (margin > second) second = margin
  }
  const left = new Float64Array(margins.length)
  for (let index = 0; index < margins.length; index += 1) {
    const margin = margins[index] as number
    left[index] = margin - thresholds.competition * Math.max(0, (margin === first ? second : first) + 0.2)
  }
  return left
}

/**
 * Reads clauses that each hold a part of a norm as one text: "information shall be exchanged" in one article and
 * "offenders shall be prosecuted" in the next make the norm whole.
 */
export function readTogether(
  findings: readonly Finding[],
  norm: Norm,
  provisions: readonly Provision[],
  scorer: Scorer,
): boolean {
  const texts = findings.map(({provision}) => provisions[provision]?.readable.text ?? '')
  const leadIn = provisions[(findings[0] as Finding).provision]?.leadIn?.text ?? ''
  const reading = readClause(texts.join(' '), leadIn, 'operative', scorer.concepts)
  const [covered = 0, weak = 0, contradicted = 0] = scoreStance(scorer, reading, norm)
  return covered + thresholds.pooledHandicap > Math.max(weak, contradicted)
}
