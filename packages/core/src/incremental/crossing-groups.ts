import {cutUnits, type Unit} from '../match/units.ts'
import type {Provision} from '../model/provision.ts'
import {type SectionUnits, stemOf} from './findings-memory.ts'
import {type SectionReading, stemIndex, toDocument} from './section-reading.ts'

/** A heading that serves as a stem ("Companies will"), with items in several sections. */
export interface CrossingGroup {
  /** Absent where the items are too few or too long to be read together. */
  readonly unit: Unit | undefined
  /** The stem and its items, in the positions and indices of the document. */
  readonly items: readonly Provision[]
  /** Their names. */
  readonly members: readonly object[]
}

/** The groups that no section holds whole, by the index of their stem. */
export function crossingGroups(
  sections: readonly SectionReading[],
  units: readonly SectionUnits[],
): ReadonlyMap<number, CrossingGroup> {
  if (!units.some(({hangsAbove}) => hangsAbove)) return new Map()
  const stems = new Set<number>()
  for (const [at, {hangsAbove, singles}] of units.entries()) {
    if (!hangsAbove) continue
    const section = sections[at] as SectionReading
    for (const unit of singles) {
      const stem = stemOf(unit) ?? 0
      if (stem < 0) stems.add(stemIndex(stem, section))
    }
  }
  const groups = new Map<number, {items: Provision[]; members: object[]}>()
  if (stems.size === 0) return new Map()
  for (const [at, {singles}] of units.entries()) {
    const section = sections[at] as SectionReading
    const {body} = section
    for (const {provisions} of singles) {
      const [provision] = provisions
      const own = provision?.leadIn?.from.at(-1)
      if (provision === undefined || own === undefined) continue
      const stem = stemIndex(own, section)
      if (!stems.has(stem)) continue
      const group = groups.get(stem) ?? groupUnder(stem, sections)
      groups.set(stem, group)
      group.items.push(toDocument(provision, section))
      group.members.push(body.provisions[provision.index]?.identity as object)
    }
  }
  return new Map([...groups].map(([stem, {items, members}]) => [stem, {items, members, unit: unitOf(items)}] as const))
}

function groupUnder(stem: number, sections: readonly SectionReading[]) {
  const section = sections.findLast(({firstIndex, body}) => firstIndex <= stem && body.provisions.length > 0)
  const one = section?.body.provisions[stem - section.firstIndex]
  return section && one
    ? {items: [toDocument(one.provision, section)], members: [one.identity]}
    : {items: [] as Provision[], members: [] as object[]}
}

/** The items read as one, if they are. */
function unitOf(items: readonly Provision[]): Unit | undefined {
  const alone = items.map(
    (item, index): Provision => ({
      ...item,
      index,
      ...(item.leadIn && {leadIn: {text: item.leadIn.text, from: index > 0 ? [0] : []}}),
    }),
  )
  const unit = cutUnits(alone).find(({provisions}) => provisions.length > 1)
  return unit && {...unit, provisions: items.slice(1)}
}
