import type {NormId} from '../model/norm.ts'
import {type Agreement, normsOf} from './agreement.ts'

/** How often a norm is found in a set of agreements. */
export interface NormFrequency {
  readonly norm: NormId
  readonly count: number
  readonly of: number
  /** `count / of`, 0 for an empty set. */
  readonly share: number
}

/** How many of the agreements speak to each norm, in the order of `norms`. */
export function frequencies(norms: readonly NormId[], agreements: readonly Agreement[]): readonly NormFrequency[] {
  const spoken = agreements.map(normsOf)
  const of = agreements.length
  return norms.map((norm) => {
    const count = spoken.filter((ids) => ids.has(norm)).length
    return {norm, count, of, share: of === 0 ? 0 : count / of}
  })
}
