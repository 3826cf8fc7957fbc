import {partitionPoint} from '../document/partition-point.ts'
import {remember} from '../document/remember.ts'
import {moveSpan} from '../document/source-text.ts'
import type {Analysis, Clauses, DraftSection} from '../model/analysis.ts'
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
  return Math.max(0, partitionPoint(sections.length, (at) => holds(sections[at] as DraftSection)) - 1)
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

/** What was read of a part of a draft, and where the part stands: in the draft, or in a larger part. */
export interface PartResult<Result> {
  readonly result: Result
  readonly start: number
  readonly firstIndex: number
}

/**
 * A reading of a draft that adds up the readings of its parts. After an edit the section that changed is read, and what
 * the other parts came to is remembered: sections are taken together some at a time, so few sums are made anew.
 *
 * @param read reads some clauses, in their own positions and indices
 * @param join makes of the results of parts, in order, that of the whole; it must not matter how a whole is cut
 */
export function addUp<Result>(
  read: (clauses: Clauses) => Result,
  join: (parts: readonly PartResult<Result>[]) => Result,
): (analysis: Analysis) => Result {
  const inParts = readInParts(read, join)
  return remember((analysis: Analysis) => {
    const parts = inParts(analysis)
    return analysis.sections ? join(parts) : (parts[0] as PartResult<Result>).result
  })
}

/** The same without the last step: what the few parts come to that {@link addUp} joins, for readers that need not move them. */
export function readInParts<Result>(
  read: (clauses: Clauses) => Result,
  join: (parts: readonly PartResult<Result>[]) => Result,
): (analysis: Analysis) => readonly PartResult<Result>[] {
  const readOnce = remember(read)
  const readGroup = remember(({sections}: Group) =>
    join(sections.map(({clauses, start, firstIndex}) => ({result: readOnce(clauses), start, firstIndex}))),
  )
  return (analysis) => {
    if (!analysis.sections) return [{result: readOnce(analysis), start: 0, firstIndex: 0}]
    return groupsOf(analysis.sections).map(({group, start, firstIndex}) => ({
      result: readGroup(group),
      start,
      firstIndex,
    }))
  }
}

/** Some sections, placed from the first of them. */
interface Group {
  readonly sections: readonly DraftSection[]
}

/** Few, so that little is added up again in the group of an edit; 100 KB make 15 groups, 1 MB makes 140. */
const GROUP = 16

const groups = new WeakMap<Clauses, Group>()

/** The sections taken together some at a time; a group is the same object while its sections only move together. */
const groupsOf = remember((sections: readonly DraftSection[]) => {
  const all: {readonly group: Group; readonly start: number; readonly firstIndex: number}[] = []
  for (let from = 0; from < sections.length; from += GROUP) {
    const {clauses, start, firstIndex} = sections[from] as DraftSection
    const own = sections.slice(from, from + GROUP)
    const before = groups.get(clauses)
    const isSame =
      before?.sections.length === own.length &&
      before.sections.every((one, at) => {
        const now = own[at] as DraftSection
        return (
          one.clauses === now.clauses &&
          one.start === now.start - start &&
          one.firstIndex === now.firstIndex - firstIndex
        )
      })
    const group = isSame
      ? before
      : {
          sections: own.map((one) => ({
            clauses: one.clauses,
            start: one.start - start,
            firstIndex: one.firstIndex - firstIndex,
          })),
        }
    if (group !== before) groups.set(clauses, group)
    all.push({group, start, firstIndex})
  }
  return all
})

/** Something that was found at a place. */
interface Placed {
  readonly span: Span
}

/** Joins lists of what was found at places. */
export function joinPlaced<Found extends Placed>(parts: readonly PartResult<readonly Found[]>[]): readonly Found[] {
  const all: Found[] = []
  for (const {result, start} of parts) {
    for (const found of result) {
      if (start === 0) all.push(found)
      else all.push({...found, span: moveSpan(found.span, start)})
    }
  }
  return all
}

/** Joins sums by key, in the order in which the keys first come. */
export function joinCounts<Key>(parts: readonly PartResult<ReadonlyMap<Key, number>>[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>()
  for (const {result} of parts) for (const [key, count] of result) counts.set(key, (counts.get(key) ?? 0) + count)
  return counts
}

export function joinAny(parts: readonly PartResult<boolean>[]): boolean {
  return parts.some(({result}) => result)
}

export function joinSum(parts: readonly PartResult<number>[]): number {
  return parts.reduce((sum, {result}) => sum + result, 0)
}
