import {remember} from '../document/remember.ts'
import type {Clauses} from '../model/analysis.ts'
import type {Finding} from '../model/finding.ts'
import type {Norm} from '../model/norm.ts'

/** From this probability on a clause counts as one that speaks to a norm. */
const LIKELY = 0.6

/** The findings on each provision that speaks to a norm, by the provision's index. */
export const readNormClauses = remember(({findings}: Clauses): ReadonlyMap<number, readonly Finding[]> => {
  const clauses = new Map<number, Finding[]>()
  for (const finding of findings) {
    if (finding.presence < LIKELY) continue
    for (const index of finding.provisions) {
      const list = clauses.get(index)
      if (list) list.push(finding)
      else clauses.set(index, [finding])
    }
  }
  return clauses
})

/** Words that a norm itself has softened ("appropriate measures"), on the clause of a provision. */
export function softenersOf(clauses: Clauses, provision: number): readonly string[] {
  const norms = readNormClauses(clauses).get(provision)
  if (norms === undefined) return []
  const softeners = readSofteners(clauses.norms)
  return [...new Set(norms.map(({norm}) => norm))].flatMap((norm) => softeners.get(norm) ?? [])
}

const readSofteners = remember(
  (norms: readonly Norm[]): ReadonlyMap<string, readonly string[]> =>
    new Map(norms.map(({id, softeners}) => [id, softeners])),
)
