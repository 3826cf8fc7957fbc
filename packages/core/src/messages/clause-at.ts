import {partitionPoint} from '../document/partition-point.ts'
import {sectionAt, sectionsOf} from '../drafting/sections.ts'
import type {Analysis} from '../model/analysis.ts'
import type {Provision} from '../model/provision.ts'

/**
 * The provision that an offset of the source lies in, as its section has it; of provisions inside one another, the last
 * to begin.
 */
export function clauseAt(analysis: Analysis, offset: number): Provision | undefined {
  const sections = sectionsOf(analysis)
  for (let at = sectionAt(sections, offset); at >= 0; at--) {
    const section = sections[at]
    if (!section) return undefined
    const {provisions} = section.clauses
    const clause = provisions[lastBegun(provisions, offset - section.start)]
    if (clause) return offset - section.start <= clause.span.end ? clause : undefined
  }
  return undefined
}

/** The index of the last provision that begins at or before an offset, -1 for none. */
export function lastBegun(provisions: readonly Provision[], offset: number): number {
  return partitionPoint(provisions.length, (place) => (provisions[place]?.span.start ?? 0) <= offset) - 1
}
