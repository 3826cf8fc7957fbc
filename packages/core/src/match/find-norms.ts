import {sourceSpan} from '../document/readable-text.ts'
import type {Finding, Stance, WeakReason} from '../model/finding.ts'
import type {Norm} from '../model/norm.ts'
import type {Provision} from '../model/provision.ts'
import type {Span} from '../model/source-text.ts'
import {presenceProbability, stanceProbability} from './calibration.ts'
import {decidingWords} from './deciding-words.ts'
import {elementsSeen} from './elements.ts'
import {findReferences} from './references.ts'
import {type ClauseScores, type Scorer, scorePresence, scoreStance} from './scorer.ts'
import {thresholds} from './thresholds.ts'
import {cutUnits, type Unit} from './units.ts'
import {weakReasons} from './weak-reasons.ts'

/** Remembers what was made of a text: the same words under the same lead-in always score alike. */
export type ScoreMemory = Map<string, UnitScores>

interface UnitScores {
  readonly whole: ClauseScores
  readonly sentences: readonly ClauseScores[]
  /** Margins with sentences and competition weighed in. */
  readonly margins: Float64Array
}

/** What every provision says of every norm. */
export function findNorms(provisions: readonly Provision[], scorer: Scorer, memory: ScoreMemory = new Map()): Finding[] {
  const findings: Finding[] = []
  for (const unit of cutUnits(provisions)) {
    const scores = remember(unit, scorer, memory)
    const references = unit.provisions.length === 1 ? findReferences(unit, scorer.norms) : new Set<string>()
    for (const [index, norm] of scorer.norms.entries()) {
      const margin = scores.margins[index] as number
      if (references.has(norm.id) && margin < thresholds.restated) findings.push(referenceFinding(unit, norm, scores))
      else if (margin > neededMargin(unit)) findings.push(toFinding(unit, norm, index, scores, scorer))
    }
  }
  return findings
}

function neededMargin(unit: Unit): number {
  return Math.max(thresholds.presence, thresholds.presenceByKind[unit.kind] ?? thresholds.presence)
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
  const whole = scorePresence(scorer, unit.text, unit.leadIn, unit.kind)
  const sentences =
    unit.sentences.length < 2
      ? []
      : unit.sentences.map(({start, end}) => scorePresence(scorer, unit.text.slice(start, end), unit.leadIn, unit.kind))
  return {whole, sentences, margins: combine(whole, sentences)}
}

/** Weighs the best sentence in, and lets norms compete for the text. */
function combine(whole: ClauseScores, sentences: readonly ClauseScores[]): Float64Array {
  const {sentenceShare, competition} = thresholds
  const margins = whole.presence.map((margin, index) => {
    if (sentences.length === 0) return margin
    const best = Math.max(...sentences.map(({presence}) => presence[index] as number))
    return margin * (1 - sentenceShare) + best * sentenceShare
  })
  const ranked = [...margins].sort((a, b) => b - a)
  const [first = -1, second = -1] = ranked
  return margins.map((margin) => margin - competition * Math.max(0, (margin === first ? second : first) + 0.2))
}

function toFinding(unit: Unit, norm: Norm, index: number, scores: UnitScores, scorer: Scorer): Finding {
  const {reading} = scores.whole
  const margins = scoreStance(scorer, reading, norm)
  const [covered = 0, weak = 0, contradicted = 0] = margins
  const isOperative = unit.kind === 'operative'
  let stance: Stance = 'weak'
  if (isOperative) {
    if (contradicted > Math.max(covered, weak) + thresholds.contradictionLead) stance = 'contradicted'
    else stance = weak > covered + thresholds.weakHandicap ? 'weak' : 'covered'
  }
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
    deontic: scores.whole.reading.deontic,
    words: [],
  }
}

/** The sentences that speak to the norm about as strongly as the best one; all of a text that is read as one. */
function evidenceSpan(unit: Unit, index: number, {sentences}: UnitScores): Span {
  const first = unit.provisions[0] as Provision
  const last = unit.provisions.at(-1) as Provision
  if (sentences.length < 2) return {start: first.span.start, end: last.span.end}
  const margins = sentences.map(({presence}) => presence[index] as number)
  const least = Math.min(Math.max(...margins), Math.max(Math.max(...margins) - 0.5, -0.6))
  const telling = unit.sentences.filter((_, at) => (margins[at] as number) >= least)
  const start = (telling[0] as Span).start
  const end = (telling.at(-1) as Span).end
  return sourceSpan(first.readable, {start, end})
}
