import {sourceSpan} from '../document/readable-text.ts'
import type {DeonticReading} from '../model/deontic.ts'
import type {Finding, Stance, WeakReason} from '../model/finding.ts'
import type {Norm, NormElement} from '../model/norm.ts'
import type {Provision} from '../model/provision.ts'
import type {Span} from '../model/source-text.ts'
import {presenceProbability, stanceProbability} from './calibration.ts'
import {hasMechanism} from './contradiction-mechanism.ts'
import {decidingWords} from './deciding-words.ts'
import {elementsSeen} from './elements.ts'
import {findReferences} from './references.ts'
import {highest, type ScoreMemory, scoreUnits, type UnitScores} from './score-unit.ts'
import {type Scorer, scoreStance} from './scorer.ts'
import {draftLength, thresholds} from './thresholds.ts'
import {cutUnits, type Unit} from './units.ts'
import {isBuiltInSofter, isHedged, weakReasons} from './weak-reasons.ts'

/** What every provision says of every norm. */
export function findNorms(
  provisions: readonly Provision[],
  scorer: Scorer,
  memory: ScoreMemory = new Map(),
): Finding[] {
  const units = cutUnits(provisions)
  return findInUnits(units, units.length, scorer, memory)
}

/**
 * What some units of a draft say of every norm.
 *
 * @param counted how many units the draft has: the more there are, the more must speak for a norm
 */
export function findInUnits(units: readonly Unit[], counted: number, scorer: Scorer, memory: ScoreMemory): Finding[] {
  const length = draftLength(counted)
  const findings: Finding[] = []
  const scoresByUnit = scoreUnits(units, scorer, memory)
  for (const [at, unit] of units.entries()) {
    const scores = scoresByUnit[at] as UnitScores
    const references = unit.provisions.length === 1 ? findReferences(unit, scorer.norms) : undefined
    const needed = neededMargin(unit, length)
    const neededToAccuse = needed + thresholds.contradictionExtra * length
    // Who adopts norms by their letters has named the instrument's words for all of them.
    const namesGge =
      references !== undefined && (references.size === 0 || [...references].some((id) => id.startsWith('gge-')))
    for (let index = 0; index < scorer.norms.length; index += 1) {
      const margin = scores.margins[index] as number
      if (margin <= needed && references === undefined) continue
      const norm = scorer.norms[index] as Norm
      const finding = margin > needed ? toFinding(unit, norm, index, scores, scorer, length) : undefined
      const isRestated = finding !== undefined && finding.stance !== 'weak' && margin >= thresholds.restated
      if (references?.has(norm.id) === true && !isRestated) findings.push(referenceFinding(unit, norm, scores))
      else if (namesGge && norm.pack === 'un-gge-2015' && !isRestated) continue
      // A clause that is barely on the topic accuses nobody.
      else if (finding !== undefined && (finding.stance !== 'contradicted' || margin > neededToAccuse)) {
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

function toFinding(unit: Unit, norm: Norm, index: number, scores: UnitScores, scorer: Scorer, length: number): Finding {
  const {reading} = scores
  const margins = scores.stanceMargins[index] ?? scoreStance(scorer, reading, norm)
  const [covered = 0, weak = 0, contradicted = 0] = margins
  const isOperative = unit.kind === 'operative'
  const elements = elementsSeen(reading.words, norm.elements, scorer.concepts)
  const margin = scores.margins[index] as number
  // "Affirm" and "encourage" are full strength where the norm itself says no more.
  const isBuiltIn = isBuiltInSofter(reading.deontic, norm)
  const fullness = thresholds.presenceInStance * (margin - thresholds.half)
  const allowance =
    (isBuiltIn ? thresholds.builtInSoftness : 0) +
    (isWhole(norm, elements) && isFirm(reading.deontic) ? thresholds.wholeness : 0) +
    // A permission is no promise, however full it is.
    (isFirm(reading.deontic) || isBuiltIn ? fullness : Math.min(0, fullness))
  const doubt = thresholds.escapeInStance * reading.deontic.escapes.length
  const said = isOperative
    ? stanceOf([covered + allowance, weak + doubt, contradicted], length, () =>
        hasMechanism(reading, norm, scorer.concepts),
      )
    : 'weak'
  const stance = said === 'covered' && !isBuiltIn && isMerePermission(reading.deontic) ? 'weak' : said
  return {
    norm: norm.id,
    provision: (unit.provisions[0] as Provision).index,
    provisions: unit.provisions.map((provision) => provision.index),
    span: evidenceSpan(unit, index, scores),
    stance,
    reasons: stance === 'weak' ? weakReasons(unit.kind, reading.deontic, norm) : [],
    elements: elements.map(({id}) => id),
    margin,
    stanceMargins: [covered, weak, contradicted],
    presence: presenceProbability(margin),
    certainty: stanceProbability(stance, [covered, weak, contradicted], isOperative),
    deontic: reading.deontic,
    words: decidingWords(unit, norm, reading, scorer.concepts),
  }
}

/** Whether a norm of several parts has as many of them in the clause as it needs. */
function isWhole(norm: Norm, seen: readonly NormElement[]): boolean {
  return norm.needs > 1 && seen.filter(({core}) => core).length >= norm.needs
}

/** Heads by which somebody is bound or asked to do something. */
const binding: ReadonlySet<string> = new Set(['binding', 'committing', 'promising', 'calling', 'recommending'])

/** Whether a clause allows something and nowhere binds anybody, so that it covers nothing, whatever its words. */
function isMerePermission({polarity, strength, cues}: DeonticReading): boolean {
  return (
    polarity === 'permission' && strength <= 1 && !cues.some(({kind, inherited}) => !inherited && binding.has(kind))
  )
}

/** Whether a clause binds in full, so that it can only be weak for lack of a part. */
function isFirm(deontic: DeonticReading): boolean {
  return deontic.strength >= 3 && !isHedged(deontic)
}

function stanceOf(margins: readonly [number, number, number], length: number, canContradict: () => boolean): Stance {
  const {contradictionLead, contradictionLeadInDraft, weakHandicap} = thresholds
  const [covered, weak, contradicted] = margins
  const lead = contradictionLead + (contradictionLeadInDraft - contradictionLead) * length
  const rest = contradicted - Math.max(covered, weak) - lead
  if (rest > thresholds.withoutMechanism || (rest > 0 && canContradict())) return 'contradicted'
  return weak > covered + weakHandicap ? 'weak' : 'covered'
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
