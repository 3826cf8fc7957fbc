import type {NormId} from '../model/norm.ts'

/** What two texts have in common. */
export interface Overlap {
  /** Shared norms divided by the norms that either has (Jaccard), 0 to 1; 0 where neither has any. */
  readonly overlap: number
  readonly shared: readonly NormId[]
  readonly onlyFirst: readonly NormId[]
  readonly onlySecond: readonly NormId[]
}

/** The definition for readers of reports. */
export const OVERLAP_DEFINITION =
  'Overlap is the number of norms that both texts speak to, divided by the number that at least one of them speaks to (Jaccard index).'

/** What readers must not take it for. */
export const OVERLAP_WARNING =
  'Overlap says which texts speak to the same norms; it shows neither that one influenced the other nor why they agree.'

/** Overlap of two sets of norms; the lists keep the order of the sets. */
export function overlapOf(first: ReadonlySet<NormId>, second: ReadonlySet<NormId>): Overlap {
  const shared = [...first].filter((id) => second.has(id))
  const either = first.size + second.size - shared.length
  return {
    overlap: either === 0 ? 0 : shared.length / either,
    shared,
    onlyFirst: [...first].filter((id) => !second.has(id)),
    onlySecond: [...second].filter((id) => !first.has(id)),
  }
}
