import type {Analysis} from '../model/analysis.ts'
import type {NormId} from '../model/norm.ts'
import {type Agreement, normsOf} from './agreement.ts'
import {agreements as knownAgreements} from './agreements.generated.ts'
import {frequencies, type NormFrequency} from './frequency.ts'
import {type Overlap, overlapOf} from './overlap.ts'

/** An agreement with what a draft has in common with it; `first` is the draft, `second` the agreement. */
export interface Neighbour extends Overlap {
  readonly agreement: Agreement
}

/** A draft beside the agreements that exist. */
export interface AgreementComparison {
  /** Norms that the draft speaks to: covered or weak. */
  readonly present: readonly NormId[]
  readonly contradicted: readonly NormId[]
  /** Every norm of the analysis with its frequency in the set. */
  readonly frequencies: readonly NormFrequency[]
  /** In at least half of the agreements and not in the draft, the most frequent first. */
  readonly commonAbsent: readonly NormFrequency[]
  /** In at most a quarter of the agreements and in the draft, the rarest first. */
  readonly rarePresent: readonly NormFrequency[]
  /** All agreements, the nearest first. */
  readonly neighbours: readonly Neighbour[]
}

/** From this share of the agreements on a norm counts as common. */
export const COMMON = 0.5
/** Up to this share it counts as rare. */
export const RARE = 0.25

/** The norms that a draft speaks to, in catalogue order: those that a reader who asks for the spirit would tick. */
export function presentNorms(analysis: Analysis): ReadonlySet<NormId> {
  const present = analysis.coverage.filter(({status}) => status === 'covered' || status === 'weak')
  return new Set(present.map(({norm}) => norm))
}

/** Compares a draft with agreements; those of the comparison set by default. */
export function compareWithAgreements(
  analysis: Analysis,
  agreements: readonly Agreement[] = knownAgreements,
): AgreementComparison {
  const present = presentNorms(analysis)
  const all = frequencies(
    analysis.norms.map(({id}) => id),
    agreements,
  )
  const neighbours = agreements.map((agreement) => ({agreement, ...overlapOf(present, normsOf(agreement))}))
  return {
    present: [...present],
    contradicted: analysis.coverage.filter(({status}) => status === 'contradicted').map(({norm}) => norm),
    frequencies: all,
    commonAbsent: all
      .filter(({norm, share}) => share >= COMMON && !present.has(norm))
      .sort((a, b) => b.count - a.count),
    rarePresent: all.filter(({norm, share}) => share <= RARE && present.has(norm)).sort((a, b) => a.count - b.count),
    // Of equally near agreements the one that shares more, then the one listed first.
    neighbours: neighbours.sort(
      (a, b) => b.overlap - a.overlap || b.shared.length - a.shared.length || a.agreement.number - b.agreement.number,
    ),
  }
}
