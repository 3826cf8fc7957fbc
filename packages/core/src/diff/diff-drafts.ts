import {compareStrength, describe} from '../compare/strength.ts'
import type {Analysis} from '../model/analysis.ts'
import type {NormCoverage, Status} from '../model/coverage.ts'
import type {Norm} from '../model/norm.ts'
import type {Provision} from '../model/provision.ts'
import {type ClauseMatch, matchClauses} from './match-clauses.ts'

/** What a revision did to a norm. */
export type Change =
  | 'unchanged'
  | 'strengthened'
  | 'weakened'
  | 'dropped'
  | 'added'
  | 'newly-contradicted'
  | 'contradiction-removed'
  | 'not-assessed'

/** A clause on a norm before and after a revision. */
export interface ClauseChange {
  readonly kind: 'same' | 'moved' | 'reworded' | 'moved-and-reworded' | 'replaced' | 'removed' | 'new'
  /** Absent for a new clause. */
  readonly before?: Provision
  /** Absent for a removed clause. */
  readonly after?: Provision
}

/** One norm before and after a revision. */
export interface NormChange {
  readonly norm: Norm
  readonly change: Change
  readonly before: NormCoverage
  readonly after: NormCoverage
  /** What decided, in words. */
  readonly why: string
  /** The clauses that decide before or after, in the order of the later text, removed ones last. */
  readonly clauses: readonly ClauseChange[]
}

/** What a revision did to a draft. */
export interface DraftDiff {
  /** In catalogue order, unchanged norms among them. */
  readonly norms: readonly NormChange[]
}

/** Changes that a ratchet may forbid, each with those that are worse. */
export const FAILING_CHANGES = {
  weakened: ['weakened', 'dropped', 'newly-contradicted'],
  dropped: ['dropped', 'newly-contradicted'],
  contradicted: ['newly-contradicted'],
} as const satisfies Readonly<Record<string, readonly Change[]>>

/** Compares two revisions of a draft; a revision that does not exist holds nothing on any norm. */
export function diffDrafts(before: Analysis | undefined, after: Analysis | undefined): DraftDiff {
  const matches = matchClauses(before?.provisions ?? [], after?.provisions ?? [])
  const norms = after?.norms ?? before?.norms ?? []
  const verdictOf = (norm: Norm, analysis: Analysis | undefined) =>
    analysis?.coverage.find((verdict) => verdict.norm === norm.id) ?? nothing(norm)
  return {
    norms: norms.map((norm) => {
      const old = verdictOf(norm, before)
      const young = verdictOf(norm, after)
      const clauses = clauseChanges(clausesOf(old, before), clausesOf(young, after), matches)
      return {norm, ...changeOf(old, young), before: old, after: young, clauses}
    }),
  }
}

function nothing({id, elements}: Norm): NormCoverage {
  const unmet = elements.map((element) => ({id: element.id, core: element.core, met: false}))
  const none = {reasons: [], evidence: [], beside: []}
  return {norm: id, status: 'missing', ...none, elements: unmet, confidence: 1, needsReview: false}
}

function changeOf(before: NormCoverage, after: NormCoverage): {readonly change: Change; readonly why: string} {
  const said = `${describe(before)} before, ${describe(after)} after`
  if (before.status === 'not-assessed' || after.status === 'not-assessed') return {change: 'not-assessed', why: said}
  if (before.status !== after.status) {
    if (after.status === 'contradicted') return {change: 'newly-contradicted', why: said}
    if (before.status === 'contradicted') return {change: 'contradiction-removed', why: said}
    if (!isPresent(before.status)) return {change: 'added', why: said}
    if (!isPresent(after.status)) return {change: 'dropped', why: said}
  }
  const {order, why} = compareStrength(before, after)
  if (order === 0) return {change: 'unchanged', why: `${describe(after)} in both`}
  return {change: order > 0 ? 'weakened' : 'strengthened', why: `before and after: ${why}`}
}

function isPresent(status: Status): boolean {
  return status === 'covered' || status === 'weak'
}

function clausesOf({evidence}: NormCoverage, analysis: Analysis | undefined): readonly Provision[] {
  const indices = new Set(evidence.flatMap(({provisions}) => provisions))
  return [...indices].sort((a, b) => a - b).flatMap((index) => analysis?.provisions[index] ?? [])
}

function clauseChanges(
  before: readonly Provision[],
  after: readonly Provision[],
  matches: readonly ClauseMatch[],
): readonly ClauseChange[] {
  const shown = new Set<ClauseMatch>()
  const kept = [...before, ...after].flatMap((clause): ClauseChange[] => {
    const match = matches.find((one) => one.before === clause || one.after === clause)
    if (match === undefined || shown.has(match)) return []
    shown.add(match)
    return [{kind: kindOf(match), before: match.before, after: match.after}]
  })
  const old = new Set(matches.map((match) => match.before))
  const young = new Set(matches.map((match) => match.after))
  const added = after.filter((clause) => !young.has(clause))
  const removed = before.filter((clause) => !old.has(clause))
  // Other words on the same norm, where older ones went: what a reader wants to see side by side.
  const replaced = removed.slice(0, added.length).map((clause, index): ClauseChange => {
    const successor = added[index]
    return successor ? {kind: 'replaced', before: clause, after: successor} : {kind: 'removed', before: clause}
  })
  const rest: readonly ClauseChange[] = [
    ...added.slice(replaced.length).map((clause) => ({kind: 'new', after: clause}) as const),
    ...removed.slice(replaced.length).map((clause) => ({kind: 'removed', before: clause}) as const),
  ]
  return [...kept, ...replaced, ...rest].sort((a, b) => compare(placeOf(a), placeOf(b)))
}

/** Removed clauses stand at the end. */
function placeOf({after}: ClauseChange): number {
  return after?.index ?? Number.POSITIVE_INFINITY
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function kindOf({isMoved, isReworded}: ClauseMatch): ClauseChange['kind'] {
  if (isMoved) return isReworded ? 'moved-and-reworded' : 'moved'
  return isReworded ? 'reworded' : 'same'
}
