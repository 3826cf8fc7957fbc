import type {Analysis} from '../model/analysis.ts'
import type {Finding, WeakReason} from '../model/finding.ts'
import type {Span} from '../model/source-text.ts'
import {remember} from './remember.ts'

/** From this probability on a clause counts as one that speaks to a norm. */
const LIKELY = 0.6

/** The findings on each provision that speaks to a norm, by the provision's index. */
export const readNormClauses = remember(({findings}): ReadonlyMap<number, readonly Finding[]> => {
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

/** Whether the verdict on a norm already rests on this place being weak for the reason: one message is then enough. */
export function isToldAsWeak({coverage}: Analysis, place: Span, reason: WeakReason): boolean {
  return coverage.some(
    ({status, reasons, evidence}) =>
      status === 'weak' &&
      reasons.includes(reason) &&
      evidence.some(({span}) => span.start <= place.start && place.end <= span.end),
  )
}

/** Words that a norm itself has softened ("appropriate measures"), on the clause of a provision. */
export function softenersOf(analysis: Analysis, provision: number): readonly string[] {
  const norms = readNormClauses(analysis).get(provision)
  if (norms === undefined) return []
  const softeners = readSofteners(analysis)
  return [...new Set(norms.map(({norm}) => norm))].flatMap((norm) => softeners.get(norm) ?? [])
}

const readSofteners = remember(
  ({norms}): ReadonlyMap<string, readonly string[]> => new Map(norms.map(({id, softeners}) => [id, softeners])),
)
