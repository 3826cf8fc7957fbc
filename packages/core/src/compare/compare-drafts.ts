import type {Analysis} from '../model/analysis.ts'
import type {NormCoverage} from '../model/coverage.ts'
import type {Norm} from '../model/norm.ts'
import {presentNorms} from './compare-with-agreements.ts'
import {type Overlap, overlapOf} from './overlap.ts'
import {compareStrength} from './strength.ts'

/** One norm in two drafts. */
export interface NormComparison {
  readonly norm: Norm
  readonly first: NormCoverage
  readonly second: NormCoverage
  readonly stronger: 'first' | 'second' | 'neither'
  /** What decided, in words. */
  readonly why: string
}

/** Two drafts, norm by norm, with what they share. */
export interface DraftComparison {
  readonly overlap: Overlap
  /** In catalogue order; norms that only one of the drafts was read against are left out. */
  readonly norms: readonly NormComparison[]
}

/** Says on each norm which of two drafts is the stronger, and why. */
export function compareDrafts(first: Analysis, second: Analysis): DraftComparison {
  const others = new Map(second.coverage.map((verdict) => [verdict.norm, verdict]))
  const own = new Map(first.coverage.map((verdict) => [verdict.norm, verdict]))
  const norms = first.norms.flatMap((norm) => {
    const a = own.get(norm.id)
    const b = others.get(norm.id)
    if (a === undefined || b === undefined) return []
    const {order, why} = compareStrength(a, b)
    const stronger = order > 0 ? 'first' : order < 0 ? 'second' : 'neither'
    return [{norm, first: a, second: b, stronger, why} as const]
  })
  return {overlap: overlapOf(presentNorms(first), presentNorms(second)), norms}
}
