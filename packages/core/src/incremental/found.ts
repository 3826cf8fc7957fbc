import {remember} from '../document/remember.ts'
import {asSetAside, numbersSetAside, standsUnder} from '../match/set-aside.ts'
import type {Finding} from '../model/finding.ts'
import type {DraftFindings, SectionFindings, UnitFindings} from './findings-memory.ts'
import type {SectionBody, SectionReading} from './section-reading.ts'
import {moveFinding} from './shift.ts'

/** A finding with a name that it keeps while only its place changes. */
export interface Found {
  readonly finding: Finding
  readonly identity: object
}

/** All that was found, part by part, in the order of a full check: the clauses of each section, then lists. */
export interface DraftFound {
  /** The same list for as long as nothing in it changes but its place. */
  readonly parts: readonly (readonly Found[])[]
  /** The section in whose positions and indices a part counts; undefined for the document's. */
  readonly sections: readonly (SectionReading | undefined)[]
  /** The clauses of every section, then the lists of every section, and no more. */
  readonly isBySection: boolean
}

/** The finding in the positions and indices of the document. */
export function placeFinding(finding: Finding, section: SectionReading | undefined): Finding {
  if (section === undefined || (section.start === 0 && section.firstIndex === 0)) return finding
  const last = placed.get(finding)
  if (last?.start === section.start && last.firstIndex === section.firstIndex) return last.finding
  const {start, firstIndex} = section
  const now = moveFinding(finding, {offset: start, index: firstIndex})
  placed.set(finding, {finding: now, start, firstIndex})
  return now
}

/** Where findings of sections stood last; what stands before an edit does not move. */
const placed = new WeakMap<Finding, {readonly finding: Finding; readonly start: number; readonly firstIndex: number}>()

export function listFindings(
  sections: readonly SectionReading[],
  {sections: found, crossing}: DraftFindings,
): DraftFound {
  const singles = found.map(clausesOf)
  const list: DraftFound =
    crossing.length === 0
      ? {parts: [...singles, ...found.map(listsOf)], sections: [...sections, ...sections], isBySection: true}
      : withCrossing(singles, sections, found, crossing)
  const isSetAside = readSetAside(sections)
  if (!isSetAside) return list
  const parts = list.parts.map((part, at) => {
    const isOut = ({finding}: Found) => finding.stance === 'covered' && isSetAside(finding.provision, list.sections[at])
    return part.some(isOut) ? part.map((one) => (isOut(one) ? takenBack(one) : one)) : part
  })
  return {...list, parts}
}

/** Lists each where its first item stands, those over several sections among them. */
function withCrossing(
  singles: readonly (readonly Found[])[],
  sections: readonly SectionReading[],
  found: readonly SectionFindings[],
  crossing: readonly UnitFindings[],
): DraftFound {
  const lists = [
    ...found.flatMap(({groups}, at) => groups.map((unit) => ({unit, section: sections[at]}))),
    ...crossing.map((unit) => ({unit, section: undefined})),
  ].map((one) => ({...one, first: firstItem(one.unit) + (one.section?.firstIndex ?? 0)}))
  lists.sort((a, b) => a.first - b.first)
  return {
    parts: [...singles, ...lists.map(({unit}) => foundIn(unit))],
    sections: [...sections, ...lists.map(({section}) => section)],
    isBySection: false,
  }
}

const clausesOf = remember(({singles}: SectionFindings) => singles.flatMap(foundIn))

const listsOf = remember(({groups}: SectionFindings) =>
  [...groups].sort((a, b) => firstItem(a) - firstItem(b)).flatMap(foundIn),
)

function foundIn({findings, identity}: UnitFindings): readonly Found[] {
  return findings.map((finding) => ({finding, identity}))
}

function firstItem({places}: UnitFindings): number {
  return places[1]?.index ?? 0
}

/** The finding, and the name of it, where another clause takes it back: verdicts that rest on it as it was do not hold. */
function takenBack({finding, identity}: Found): Found {
  return {finding: findingTakenBack(finding), identity: nameTakenBack(identity)}
}

const findingTakenBack = remember(asSetAside)

const nameTakenBack = remember((_identity: object) => ({}))

interface SettingAside {
  readonly index: number
  readonly numbers: readonly string[]
}

const settingAside = new WeakMap<SectionBody, readonly SettingAside[]>()

function settingAsideIn(body: SectionBody): readonly SettingAside[] {
  const known = settingAside.get(body)
  if (known) return known
  const found = body.provisions.flatMap(({provision}) => {
    const numbers = numbersSetAside(provision)
    return numbers.length > 0 ? [{index: provision.index, numbers}] : []
  })
  settingAside.set(body, found)
  return found
}

/** Tells whether another clause lets anybody set a provision aside; undefined where no clause sets anything aside. */
function readSetAside(sections: readonly SectionReading[]) {
  const setters = new Map<string, number[]>()
  for (const {body, firstIndex} of sections) {
    for (const {index, numbers} of settingAsideIn(body))
      for (const number of numbers) setters.set(number, [...(setters.get(number) ?? []), index + firstIndex])
  }
  if (setters.size === 0) return undefined
  return (index: number, section: SectionReading | undefined): boolean => {
    const place = index + (section?.firstIndex ?? 0)
    const owner = section ?? sections.findLast(({firstIndex}) => firstIndex <= place)
    const path = owner?.body.provisions[place - owner.firstIndex]?.provision.path ?? ''
    for (const [number, indices] of setters)
      if (standsUnder(path, number) && indices.some((setter) => setter !== place)) return true
    return false
  }
}
