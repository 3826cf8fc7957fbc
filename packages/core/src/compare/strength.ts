import type {NormCoverage, Status} from '../model/coverage.ts'
import type {Modality} from '../model/deontic.ts'
import type {Finding} from '../model/finding.ts'

/** Which of two verdicts on one norm is the stronger, and why. */
export interface StrengthComparison {
  /** -1: the second is stronger; 1: the first is; 0: no difference that counts. */
  readonly order: -1 | 0 | 1
  /** What decided, in words: `covered against weak (recital)`; for 0 what both have in common. */
  readonly why: string
}

const RANK: Readonly<Record<Status, number>> = {
  contradicted: 0,
  missing: 1,
  'not-assessed': 1,
  weak: 2,
  covered: 3,
}

/**
 * Compares two verdicts on the same norm: first by status (contradicted < nothing < weak < covered), then by the core
 * elements met, then by whether a clause of the draft's own says it (a recital or a reference does not), then by how
 * strongly the best clause binds, then by its hedges.
 */
export function compareStrength(first: NormCoverage, second: NormCoverage): StrengthComparison {
  if (RANK[first.status] !== RANK[second.status])
    return decided(RANK[first.status] - RANK[second.status], describe(first), describe(second))
  if (first.status !== 'covered' && first.status !== 'weak') return {order: 0, why: `both ${describe(first)}`}
  if (coreMet(first) !== coreMet(second))
    return decided(coreMet(first) - coreMet(second), elementsMet(first), elementsMet(second))
  if (isAside(first) !== isAside(second))
    return decided(Number(isAside(second)) - Number(isAside(first)), describe(first), describe(second))
  const [a, b] = [strongest(first), strongest(second)]
  if (a && b && a.deontic.strength !== b.deontic.strength)
    return decided(a.deontic.strength - b.deontic.strength, binding(a), binding(b))
  if (a && b && limits(a) !== limits(b)) return decided(limits(b) - limits(a), limited(a), limited(b))
  return {order: 0, why: `both ${describe(first)}`}
}

/** The status with its reasons: `weak (recital, partial)`. */
export function describe({status, reasons}: NormCoverage): string {
  if (status === 'missing') return 'without text'
  return reasons.length === 0 ? status : `${status} (${reasons.join(', ')})`
}

/**
 * The clause that binds most among those that have the verdict's status, also where it is not cited; of equal ones the
 * least limited.
 */
export function strongest({status, evidence, beside}: NormCoverage): Finding | undefined {
  const alike = [...evidence, ...beside].filter(({stance}) => stance === status)
  return [...(alike.length > 0 ? alike : evidence)].sort(
    (a, b) => b.deontic.strength - a.deontic.strength || limits(a) - limits(b),
  )[0]
}

function isAside({reasons}: NormCoverage): boolean {
  return reasons.includes('recital') || reasons.includes('by-reference')
}

function decided(difference: number, first: string, second: string): StrengthComparison {
  return {order: difference > 0 ? 1 : -1, why: `${first} against ${second}`}
}

function coreMet({elements}: NormCoverage): number {
  return elements.filter(({core, met}) => core && met).length
}

function elementsMet(verdict: NormCoverage): string {
  const core = verdict.elements.filter((element) => element.core)
  return `${describe(verdict)}, ${coreMet(verdict)} of ${core.length} core elements`
}

const WORDS: Readonly<Record<Modality, string>> = {
  binding: 'binding',
  committing: 'a commitment',
  recommending: 'a recommendation',
  encouraging: 'an encouragement',
  permissive: 'a permission',
  descriptive: 'a statement',
  none: 'no words of obligation',
}

function binding({deontic}: Finding): string {
  const words = [deontic.head, deontic.weakener].flatMap((cue) => (cue ? [`“${cue.text}”`] : []))
  return `${WORDS[deontic.modality]}${words.length > 0 ? `, ${words.join(' ')}` : ''}`
}

function limits({deontic}: Finding): number {
  return deontic.hedges.length + deontic.escapes.length
}

function limited({deontic}: Finding): string {
  const cues = [...deontic.hedges, ...deontic.escapes]
  return cues.length === 0 ? 'no hedge' : `hedged by ${cues.map(({text}) => `“${text}”`).join(', ')}`
}
