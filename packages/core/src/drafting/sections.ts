import type {Analysis, DraftSection} from '../model/analysis.ts'
import type {Provision} from '../model/provision.ts'
import type {Span} from '../model/source-text.ts'

/**
 * The stretches that a draft is read in, in order: those that an editor keeps, else the draft as one. What is read of
 * each is remembered for as long as it only moves, so readings of a whole draft add up those of its stretches.
 */
export function sectionsOf(analysis: Analysis): readonly DraftSection[] {
  return analysis.sections ?? [{clauses: analysis, start: 0, firstIndex: 0}]
}

/** The section that an offset of the source lies in; the first for what is before it. */
export function sectionAt(sections: readonly DraftSection[], offset: number): number {
  return lastBefore(sections, (section) => section.start <= offset)
}

/** The provision with an index, as its section has it, and the section; undefined where there is none. */
export function clauseOf(
  analysis: Analysis,
  index: number,
): {readonly provision: Provision; readonly section: DraftSection} | undefined {
  const sections = sectionsOf(analysis)
  const section = sections[lastBefore(sections, ({firstIndex}) => firstIndex <= index)]
  const provision = section?.clauses.provisions[index - section.firstIndex]
  return section && provision && {provision, section}
}

/** The last section for which something holds that holds for all before it. */
function lastBefore(sections: readonly DraftSection[], holds: (section: DraftSection) => boolean): number {
  let low = 0
  let high = sections.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (holds(sections[middle] as DraftSection)) low = middle
    else high = middle - 1
  }
  return low
}

/** The first provisions of a draft. */
export function firstProvisions(analysis: Analysis, count: number): readonly Provision[] {
  const first: Provision[] = []
  for (const {clauses} of sectionsOf(analysis)) {
    first.push(...clauses.provisions.slice(0, count - first.length))
    if (first.length >= count) break
  }
  return first
}

/** Something that was found at a place. */
interface Placed {
  readonly span: Span
}

/** What is found in each stretch, at its place in the draft. */
export function findInSections<Found extends Placed>(
  analysis: Analysis,
  find: (clauses: DraftSection['clauses']) => readonly Found[],
): Found[] {
  const all: Found[] = []
  for (const {clauses, start} of sectionsOf(analysis)) {
    for (const found of find(clauses)) {
      if (start === 0) all.push(found)
      else all.push({...found, span: {start: found.span.start + start, end: found.span.end + start}})
    }
  }
  return all
}
