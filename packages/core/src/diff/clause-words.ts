import {readWords} from '../document/words.ts'
import type {Provision} from '../model/provision.ts'

/** A clause as far as matching looks at it. */
export interface ClauseWords {
  readonly provision: Provision
  /** Words in lower case, one space between them: what makes two clauses the same. */
  readonly key: string
  /** How often each word occurs. */
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

/** The words of every clause; headings and empty clauses are left out. */
export function clauseWords(provisions: readonly Provision[]): readonly ClauseWords[] {
  return provisions.flatMap((provision) => {
    if (provision.form === 'heading') return []
    const {lower} = readWords(provision.readable.text)
    if (lower.length === 0) return []
    const counts = new Map<string, number>()
    for (const word of lower) counts.set(word, (counts.get(word) ?? 0) + 1)
    return [{provision, key: lower.join(' '), counts, size: lower.length}]
  })
}

/** Twice the shared words divided by the words of both (Dice), 0 to 1. */
export function wordOverlap(first: ClauseWords, second: ClauseWords): number {
  const [small, large] = first.counts.size <= second.counts.size ? [first, second] : [second, first]
  let shared = 0
  for (const [word, count] of small.counts) shared += Math.min(count, large.counts.get(word) ?? 0)
  return (2 * shared) / (first.size + second.size)
}
