import {findNorms} from '../match/find-norms.ts'
import type {ScoreMemory} from '../match/score-unit.ts'
import type {Scorer} from '../match/scorer.ts'
import {thresholds} from '../match/thresholds.ts'
import {cutUnits, type Unit} from '../match/units.ts'
import type {Finding} from '../model/finding.ts'
import type {Provision} from '../model/provision.ts'
import type {ProvisionReading} from './section-reading.ts'
import {moveFinding} from './shift.ts'

/** A finding with a name that it keeps while only its place changes. */
export interface NamedFinding {
  readonly finding: Finding
  readonly identity: object
}

/** What was found in one unit, and where it stood then. */
interface UnitFindings {
  /** The provisions that were read: one, or a stem and its items. */
  readonly members: readonly object[]
  /** Units of the draft, as far as they count: how much is asked of a clause depends on how long the draft is. */
  readonly units: number
  readonly places: readonly Place[]
  readonly findings: readonly Finding[]
  readonly identity: object
}

/** Finds the norms of a draft; units whose provisions only moved are not read again. */
export type FindingsMemory = (readings: readonly ProvisionReading[]) => NamedFinding[]

export function createFindingsMemory(scorer: Scorer, scores: ScoreMemory): FindingsMemory {
  let known = new Map<string | object, UnitFindings>()
  return (readings) => {
    const provisions = readings.map(({provision}) => provision)
    const units = cutUnits(provisions)
    const counted = Math.min(units.length, thresholds.longDraft)
    const next = new Map<string | object, UnitFindings>()
    const found: NamedFinding[] = []
    for (const unit of units) {
      const items = itemsOf(unit, provisions)
      const members = items.map(({index}) => readings[index]?.identity as object)
      // A stem belongs to one group at most, so a group is known by its stem's name in another map of names.
      const name = unit.provisions.length > 1 ? groupName(members[0] as object) : (members[0] as object)
      const before = known.get(name)
      const now = (before && move(before, members, items, counted)) ?? {
        members,
        units: counted,
        places: placesOf(items),
        findings: find(unit, items, counted, scorer, scores),
        identity: {},
      }
      next.set(name, now)
      for (const finding of now.findings) found.push({finding, identity: now.identity})
    }
    known = next
    return found
  }
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
  const stem = provisions[unit.provisions[0]?.leadIn?.from.at(-1) ?? -1]
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

/** Finds what the whole draft's search finds in one unit: the unit is searched among as many units as count. */
function find(
  unit: Unit,
  items: readonly Provision[],
  counted: number,
  scorer: Scorer,
  scores: ScoreMemory,
): Finding[] {
  const isGroup = unit.provisions.length > 1
  const alone = items.map((item, index): Provision => {
    const from = isGroup && index > 0 ? [0] : []
    return {...item, index, ...(item.leadIn && {leadIn: {text: item.leadIn.text, from}})}
  })
  const missing = Math.max(0, counted - cutUnits(alone).length)
  const padded = [...alone, ...Array.from({length: missing}, (_, at) => padding(alone.length + at))]
  // Scores are remembered by text, and a list may read like one of its neighbours; it is cut into sentences otherwise.
  return findNorms(padded, scorer, isGroup ? new Map() : scores)
    .filter(({provision, provisions}) => provision < alone.length && provisions.length > 1 === isGroup)
    .map((finding) => ({
      ...finding,
      provision: items[finding.provision]?.index ?? 0,
      provisions: finding.provisions.map((index) => items[index]?.index ?? 0),
    }))
}

/** A provision that counts as a unit and says nothing. */
function padding(index: number): Provision {
  const text = '– – – – – – – –'
  const readable = {text, offsets: Array.from({length: text.length + 1}, () => 0)}
  return {
    index,
    kind: 'operative',
    form: 'paragraph',
    readable,
    span: {start: 0, end: 0},
    sentences: [],
    isStem: false,
    path: '',
    headings: [],
    open: false,
  }
}
