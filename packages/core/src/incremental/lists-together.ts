import {findNorms} from '../match/find-norms.ts'
import {cutUnits} from '../match/units.ts'
import type {Finding} from '../model/finding.ts'
import type {Provision} from '../model/provision.ts'
import type {ProvisionReading, Reader} from './section-reading.ts'
import {moveFinding} from './shift.ts'

/** What a list says when it is read as one, with what names it. */
export interface GroupReading {
  readonly members: readonly object[]
  readonly start: number
  readonly firstIndex: number
  readonly findings: readonly Finding[]
  /** The same object for as long as nothing but the place changes. */
  readonly identity: object
}

/** Reads the lists that are read as one, in the order of their first items; those of `before` are only moved. */
export function readGroups(
  provisions: readonly Provision[],
  readings: readonly ProvisionReading[],
  reader: Reader,
  before: ReadonlyMap<object, GroupReading>,
): GroupReading[] {
  return cutUnits(provisions).flatMap((unit) => {
    const [first] = unit.provisions
    const stem = provisions[first?.leadIn?.from.at(-1) ?? -1]
    if (unit.provisions.length < 2 || !first || !stem) return []
    const items = [stem, ...unit.provisions]
    const members = items.map(({index}) => readings[index]?.identity as object)
    const known = before.get(members[1] as object)
    const moved = known && moveGroup(known, members, items)
    return [moved ?? {members, start: first.span.start, firstIndex: first.index, findings: findTogether(items, reader), identity: {}}]
  })
}

/** The group at its new place, if it has the same members and they moved alike. */
function moveGroup(known: GroupReading, members: readonly object[], items: readonly Provision[]): GroupReading | undefined {
  const first = items[1] as Provision
  if (known.members.length !== members.length || !members.every((member, at) => member === known.members[at])) return undefined
  const move = {offset: first.span.start - known.start, index: first.index - known.firstIndex}
  if (move.offset === 0 && move.index === 0) return known
  return {...known, start: first.span.start, firstIndex: first.index, findings: known.findings.map((one) => moveFinding(one, move))}
}

function findTogether(items: readonly Provision[], {scorer, memory}: Reader): Finding[] {
  const alone = items.map((item, index): Provision => ({...item, index, ...(item.leadIn && {leadIn: {text: item.leadIn.text, from: index === 0 ? [] : [0]}})}))
  return findNorms(alone, scorer, memory)
    .filter(({provisions}) => provisions.length > 1)
    .map((finding) => ({
      ...finding,
      provision: items[finding.provision]?.index ?? 0,
      provisions: finding.provisions.map((index) => items[index]?.index ?? 0),
    }))
}
