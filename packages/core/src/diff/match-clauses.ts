import type {Provision} from '../model/provision.ts'
import {type ClauseWords, clauseWords, wordOverlap} from './clause-words.ts'
import {longestRising} from './longest-rising.ts'

/** Two clauses taken for the same one in two revisions. */
export interface ClauseMatch {
  readonly before: Provision
  readonly after: Provision
  readonly isReworded: boolean
  /** It stands elsewhere among the clauses that both revisions have. */
  readonly isMoved: boolean
}

/** Clauses overlapping less than this are different ones: half of the words are others. */
const LEAST_OVERLAP = 0.5

/** Pairs the clauses of two revisions: the same words first, then by the greatest overlap of words. */
export function matchClauses(before: readonly Provision[], after: readonly Provision[]): readonly ClauseMatch[] {
  const old = clauseWords(before)
  const young = clauseWords(after)
  const same = pairSame(old, young)
  const taken = {old: new Set(same.map(([a]) => a)), young: new Set(same.map(([, b]) => b))}
  const reworded = pairAlike(
    old.filter((one) => !taken.old.has(one)),
    young.filter((one) => !taken.young.has(one)),
  )
  const all = [...same, ...reworded].sort(([a], [b]) => a.provision.index - b.provision.index)
  const inOrder = longestRising(all.map(([, b]) => b.provision.index))
  return all.map(([a, b], index) => ({
    before: a.provision,
    after: b.provision,
    isReworded: a.key !== b.key,
    isMoved: !inOrder.has(index),
  }))
}

type Pair = readonly [ClauseWords, ClauseWords]

/** Equal words; where they stand several times, the first goes with the first. */
function pairSame(old: readonly ClauseWords[], young: readonly ClauseWords[]): Pair[] {
  const waiting = new Map<string, ClauseWords[]>()
  for (const one of old) waiting.set(one.key, [...(waiting.get(one.key) ?? []), one])
  return young.flatMap((one) => {
    const match = waiting.get(one.key)?.shift()
    return match === undefined ? [] : [[match, one] as const]
  })
}

/** The greatest overlap first; of equal ones the pair that moved least. */
function pairAlike(old: readonly ClauseWords[], young: readonly ClauseWords[]): Pair[] {
  const candidates: {readonly pair: Pair; readonly overlap: number; readonly distance: number}[] = []
  for (const a of old) {
    for (const b of young) {
      // The shorter cannot share more words than it has.
      if ((2 * Math.min(a.size, b.size)) / (a.size + b.size) < LEAST_OVERLAP) continue
      const overlap = wordOverlap(a, b)
      if (overlap < LEAST_OVERLAP) continue
      candidates.push({pair: [a, b], overlap, distance: Math.abs(a.provision.index - b.provision.index)})
    }
  }
  candidates.sort((x, y) => y.overlap - x.overlap || x.distance - y.distance)
  const taken = new Set<ClauseWords>()
  return candidates.flatMap(({pair}) => {
    if (taken.has(pair[0]) || taken.has(pair[1])) return []
    taken.add(pair[0]).add(pair[1])
    return [pair]
  })
}
