import {sourceSpan} from '../document/readable-text.ts'
import type {Finding, Stance, WeakReason} from '../model/finding.ts'
import type {Norm} from '../model/norm.ts'
import type {Provision} from '../model/provision.ts'
import type {Span} from '../model/source-text.ts'
import {presenceProbability, stanceProbability} from './calibration.ts'
import {hasMechanism} from './contradiction-mechanism.ts'
import {decidingWords} from './deciding-words.ts'
import {elementsSeen} from './elements.ts'
import {findReferences} from './references.ts'
import {deonticOf, deonticOfText, readClause} from './read-clause.ts'
import {cutWords, readWords} from './read-words.ts'
import {type Scorer, scoreStance, scoreWords} from './scorer.ts'
import {placeCues, type StanceReading} from './stance-features.ts'
import {draftLength, thresholds} from './thresholds.ts'
import {cutUnits, type Unit} from './units.ts'
import {isBuiltInSofter, weakReasons} from './weak-reasons.ts'

/** Remembers what was made of a text: the same words under the same lead-in always score alike. */
export type ScoreMemory = Map<string, UnitScores>

interface UnitScores {
  readonly reading: StanceReading
  /** Presence margins of each sentence; none for a text of one. */
  readonly sentences: readonly Float64Array[]
  /** Margins with sentences and competition weighed in. */
  readonly margins: Float64Array
  /** Margins of covered, weak and contradicted, for the norms that the text may speak to. */
  readonly stanceMargins: readonly (Float64Array | undefined)[]
}

/** What every provision says of every norm. */
export function findNorms(
  provisions: readonly Provision[],
  scorer: Scorer,
  memory: ScoreMemory = new Map(),
): Finding[] {
  const units = cutUnits(provisions)
  const length = draftLength(units.length)
  const findings: Finding[] = []
  for (const unit of units) {
    const scores = remember(unit, scorer, memory)
    const references = unit.provisions.length === 1 ? findReferences(unit, scorer.norms) : undefined
    const needed = neededMargin(unit, length)
    // Who adopts norms by their letters has named the instrument's words for all of them.
    const namesGge =
      references !== undefined && (references.size === 0 || [...references].some((id) => id.startsWith('gge-')))
    for (const [index, norm] of scorer.norms.entries()) {
      const margin = scores.margins[index] as number
      const isReferred = references?.has(norm.id) === true && margin < thresholds.restated
      const isOnlyNamed = namesGge && norm.pack === 'un-gge-2015' && margin < thresholds.restated
      if (isReferred) findings.push(referenceFinding(unit, norm, scores))
      else if (isOnlyNamed) continue
      else if (margin > needed) {
        const finding = toFinding(unit, norm, index, scores, scorer, length)
        // A clause that is barely on the topic accuses nobody.
        if (finding.stance !== 'contradicted' || margin > needed + thresholds.contradictionExtra * length)
          findings.push(finding)
      }
    }
  }
  return findings
}

function neededMargin(unit: Unit, length: number): number {
  const {presence, presenceInDraft, presenceByKind} = thresholds
  return Math.max(presence + presenceInDraft * length, presenceByKind[unit.kind] ?? Number.NEGATIVE_INFINITY)
}

function remember(unit: Unit, scorer: Scorer, memory: ScoreMemory): UnitScores {
  const key = `${unit.kind}\n${unit.leadIn}\n${unit.text}`
  const known = memory.get(key)
  if (known !== undefined) return known
  const scores = scoreUnit(unit, scorer)
  memory.set(key, scores)
  return scores
}

function scoreUnit(unit: Unit, scorer: Scorer): UnitScores {
  const [provision] = unit.provisions
  const isAlone = provision !== undefined && unit.provisions.length === 1
  const words = readWords(unit.text, unit.leadIn, scorer.concepts)
  const sentences =
    unit.sentences.length < 2
      ? []
      : unit.sentences.map(({start, end}) => scoreWords(scorer, cutWords(words, start, end)))
  const margins = combine(unit, scoreWords(scorer, words), sentences)
  const deontic = isAlone ? deonticOf(provision) : deonticOfText(unit.text, unit.leadIn, unit.kind)
  const reading = placeCues(words, deontic)
  const stanceMargins = scorer.norms.map((norm, index) =>
    (margins[index] as number) > thresholds.hopeless ? scoreStance(scorer, reading, norm) : undefined,
  )
  for (const [index, stance] of stanceMargins.entries()) {
    if (stance !== undefined) margins[index] = (margins[index] as number) + thresholds.stanceShare * Math.max(...stance)
  }
  return {reading, sentences, margins, stanceMargins}
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

/** The highest margin of one norm in any of the texts. */
function highest(texts: readonly Float64Array[], index: number): number {
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
  return margins.map(
    (margin) => margin - thresholds.competition * Math.max(0, (margin === first ? second : first) + 0.2),
  )
}

function toFinding(unit: Unit, norm: Norm, index: number, scores: UnitScores, scorer: Scorer, length: number): Finding {
  const {reading} = scores
  const margins = scores.stanceMargins[index] ?? scoreStance(scorer, reading, norm)
  const [covered = 0, weak = 0, contradicted = 0] = margins
  const isOperative = unit.kind === 'operative'
  // "Affirm" and "encourage" are full strength where the norm itself says no more.
  const allowance = isBuiltInSofter(reading.deontic, norm) ? thresholds.builtInSoftness : 0
  const stance = isOperative
    ? stanceOf([covered + allowance, weak, contradicted], length, hasMechanism(reading, norm, scorer.concepts))
    : 'weak'
  const elements = elementsSeen(reading.words, norm.elements, scorer.concepts).map(({id}) => id)
  return {
    norm: norm.id,
    provision: (unit.provisions[0] as Provision).index,
    provisions: unit.provisions.map((provision) => provision.index),
    span: evidenceSpan(unit, index, scores),
    stance,
    reasons: stance === 'weak' ? weakReasons(unit.kind, reading.deontic, norm) : [],
    elements,
    margin: scores.margins[index] as number,
    stanceMargins: [covered, weak, contradicted],
    presence: presenceProbability(scores.margins[index] as number),
    certainty: stanceProbability(stance, [covered, weak, contradicted], isOperative),
    deontic: reading.deontic,
    words: decidingWords(unit, norm, reading, scorer.concepts),
  }
}

function stanceOf(margins: readonly [number, number, number], length: number, canContradict: boolean): Stance {
  const {contradictionLead, contradictionLeadInDraft, weakHandicap} = thresholds
  const [covered, weak, contradicted] = margins
  const lead = contradictionLead + (contradictionLeadInDraft - contradictionLead) * length
  const needed = lead + (canContradict ? 0 : thresholds.withoutMechanism)
  if (contradicted > Math.max(covered, weak) + needed) return 'contradicted'
  return weak > covered + weakHandicap ? 'weak' : 'covered'
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

function referenceFinding(unit: Unit, norm: Norm, scores: UnitScores): Finding {
  const provision = unit.provisions[0] as Provision
  const reasons: WeakReason[] = unit.kind === 'operative' ? ['by-reference'] : ['by-reference', 'recital']
  return {
    norm: norm.id,
    provision: provision.index,
    provisions: [provision.index],
    span: provision.span,
    stance: 'weak',
    reasons,
    elements: [],
    margin: 1,
    stanceMargins: [-1, 1, -1],
    presence: presenceProbability(1),
    certainty: stanceProbability('weak', [-1, 1, -1], false),
    deontic: scores.reading.deontic,
    words: [],
  }
}

/** The sentences that speak to the norm about as strongly as the best one; all of a text that is read as one. */
function evidenceSpan(unit: Unit, index: number, {sentences}: UnitScores): Span {
  const first = unit.provisions[0] as Provision
  const last = unit.provisions.at(-1) as Provision
  if (sentences.length < 2) return {start: first.span.start, end: last.span.end}
  const best = highest(sentences, index)
  const least = Math.min(best, Math.max(best - 0.5, -0.6))
  const telling = unit.sentences.filter((_, at) => ((sentences[at] as Float64Array)[index] as number) >= least)
  const start = (telling[0] as Span).start
  const end = (telling.at(-1) as Span).end
  return sourceSpan(first.readable, {start, end})
}
