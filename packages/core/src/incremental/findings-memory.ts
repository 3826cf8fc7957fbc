import {findInUnits} from '../match/find-norms.ts'
import type {ScoreMemory} from '../match/score-unit.ts'
import type {Scorer} from '../match/scorer.ts'
import {thresholds} from '../match/thresholds.ts'
import {cutUnits, type Unit} from '../match/units.ts'
import type {Finding} from '../model/finding.ts'
import type {Provision} from '../model/provision.ts'
import {type CrossingGroup, crossingGroups} from './crossing-groups.ts'
import type {SectionBody, SectionReading} from './section-reading.ts'
import {moveFinding} from './shift.ts'

/** What was found in one unit, and where it stood then. */
export interface UnitFindings {
  /** The provisions that were read: one, or a stem and its items. */
  readonly members: readonly object[]
  /** Units of the draft, as far as they count: how much is asked of a clause depends on how long the draft is. */
  readonly units: number
  readonly places: readonly Place[]
  readonly findings: readonly Finding[]
  /** The same object for as long as only the place changes. */
  readonly identity: object
}

/** What was found in the units of one section, in its positions and indices. */
export interface SectionFindings {
  readonly singles: readonly UnitFindings[]
  /** Stems with their items. */
  readonly groups: readonly UnitFindings[]
}

/** What was found in a draft. */
export interface DraftFindings {
  /** In the order of the sections. */
  readonly sections: readonly SectionFindings[]
  /** Stems whose items stand in several sections, in the positions and indices of the document. */
  readonly crossing: readonly UnitFindings[]
}

/** Finds the norms of a draft; units whose provisions only moved are not read again. */
export type FindingsMemory = (sections: readonly SectionReading[]) => DraftFindings

export function createFindingsMemory(scorer: Scorer, scores: ScoreMemory): FindingsMemory {
  const units = new WeakMap<SectionBody, SectionUnits>()
  const known = new WeakMap<object, UnitFindings>()
  const found = new WeakMap<SectionBody, {readonly units: number; readonly findings: SectionFindings}>()

  const unitsOf = (body: SectionBody): SectionUnits => {
    const own = units.get(body) ?? cutSectionUnits(body)
    units.set(body, own)
    return own
  }

  const findIn = (unit: Unit, items: readonly Provision[], members: readonly object[], counted: number) => {
    // A stem belongs to one group at most, so a group is known by its stem's name in another map of names.
    const name = members.length > 1 ? groupName(members[0] as object) : (members[0] as object)
    const before = known.get(name)
    const now = (before && move(before, members, items, counted)) ?? {
      members,
      units: counted,
      places: placesOf(items),
      // Scores are remembered by text, and a list may read like one of its neighbours; it is cut into sentences otherwise.
      findings: findInUnits([unit], counted, scorer, members.length > 1 ? new Map() : scores),
      identity: {},
    }
    known.set(name, now)
    return now
  }

  const findInSection = (body: SectionBody, own: SectionUnits, counted: number): SectionFindings => {
    const before = found.get(body)
    if (before?.units === counted) return before.findings
    const read = (unit: Unit) => {
      const items = itemsOf(unit, own.provisions)
      return findIn(
        unit,
        items,
        items.map(({index}) => body.provisions[index]?.identity as object),
        counted,
      )
    }
    const findings = {singles: own.singles.map(read), groups: own.groups.map(read)}
    found.set(body, {units: counted, findings})
    return findings
  }

  return (sections) => {
    const all = sections.map(({body}) => unitsOf(body))
    const crossing = crossingGroups(sections, all)
    let count = [...crossing.values()].filter(({unit}) => unit).length
    all.forEach(({singles, groups}, at) => {
      count += singles.length + groups.length - Number(isCrossed(sections[at] as SectionReading, groups, crossing))
    })
    const counted = Math.min(count, thresholds.longDraft)
    return {
      sections: sections.map((section, at) => {
        const findings = findInSection(section.body, all[at] as SectionUnits, counted)
        if (!isCrossed(section, (all[at] as SectionUnits).groups, crossing)) return findings
        return {...findings, groups: findings.groups.filter((_, group) => stemOf(all[at]?.groups[group]) !== 0)}
      }),
      crossing: [...crossing.values()].flatMap((group) =>
        group.unit ? [findIn(group.unit, group.items, group.members, counted)] : [],
      ),
    }
  }
}

/** The units of a section by itself. */
export interface SectionUnits {
  readonly provisions: readonly Provision[]
  readonly singles: readonly Unit[]
  readonly groups: readonly Unit[]
  /** Whether items hang on a heading above the section. */
  readonly hangsAbove: boolean
}

function cutSectionUnits(body: SectionBody): SectionUnits {
  const provisions = body.provisions.map(({provision}) => provision)
  const units = cutUnits(provisions)
  const singles = units.filter((unit) => unit.provisions.length === 1)
  return {
    provisions,
    singles,
    groups: units.filter((unit) => unit.provisions.length > 1),
    hangsAbove: singles.some((unit) => (stemOf(unit) ?? 0) < 0),
  }
}

/** The provision that a unit hangs on, by its index. */
export function stemOf(unit: Unit | undefined): number | undefined {
  return unit?.provisions[0]?.leadIn?.from.at(-1)
}

/** Whether the group under the section's own heading goes on in other sections. */
function isCrossed(
  {firstIndex}: SectionReading,
  groups: readonly Unit[],
  crossing: ReadonlyMap<number, CrossingGroup>,
): boolean {
  return crossing.size > 0 && crossing.has(firstIndex) && groups.some((unit) => stemOf(unit) === 0)
}

const groupNames = new WeakMap<object, object>()

function groupName(stem: object): object {
  let name = groupNames.get(stem)
  if (!name) {
    name = {}
    groupNames.set(stem, name)
  }
  return name
}

/** The provisions that a unit is made of: a group's stem stands first. */
function itemsOf(unit: Unit, provisions: readonly Provision[]): readonly Provision[] {
  const stem = provisions[stemOf(unit) ?? -1]
  return unit.provisions.length > 1 && stem ? [stem, ...unit.provisions] : unit.provisions
}

interface Place {
  readonly start: number
  readonly index: number
}

function placesOf(items: readonly Provision[]): readonly Place[] {
  return items.map(({span, index}) => ({start: span.start, index}))
}

/** The findings at their new place, if the same provisions are read and all moved alike. The stem's place is of no account. */
function move(
  before: UnitFindings,
  members: readonly object[],
  items: readonly Provision[],
  counted: number,
): UnitFindings | undefined {
  if (before.units !== counted || before.members.length !== members.length) return undefined
  if (!members.every((member, at) => member === before.members[at])) return undefined
  const places = placesOf(items)
  const [first, ...others] = places.map(({start, index}, at) => ({
    offset: start - (before.places[at]?.start ?? 0),
    index: index - (before.places[at]?.index ?? 0),
  }))
  const by = others[0] ?? first
  if (!by || others.some(({offset, index}) => offset !== by.offset || index !== by.index)) return undefined
  if (by.offset === 0 && by.index === 0) return before
  return {...before, places, findings: before.findings.map((finding) => moveFinding(finding, by))}
}
