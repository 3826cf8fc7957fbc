import {asSetAside, numbersSetAside, standsUnder} from '../match/set-aside.ts'
import type {Finding} from '../model/finding.ts'
import type {DraftFindings, UnitFindings} from './findings-memory.ts'
import type {SectionBody, SectionReading} from './section-reading.ts'
import {moveFinding} from './shift.ts'

/** A finding with a name that it keeps while only its place changes. */
export interface Found {
  /** In the positions and indices of the section, if there is one, else of the document. */
  readonly finding: Finding
  readonly identity: object
  readonly section: SectionReading | undefined
}

/** The finding in the positions and indices of the document. */
export function placeFinding({finding, section}: Found): Finding {
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

/** All that was found, in the order of a full check: clauses first, then lists, each where its first item stands. */
export function listFindings(sections: readonly SectionReading[], {sections: found, crossing}: DraftFindings): Found[] {
  const isSetAside = readSetAside(sections)
  const list: Found[] = []
  const add = ({findings, identity}: UnitFindings, section: SectionReading | undefined) => {
    for (const finding of findings) {
      if (isSetAside && finding.stance === 'covered' && isSetAside(finding.provision, section))
        list.push({finding: takenBack(finding), identity: takenBackName(identity), section})
      else list.push({finding, identity, section})
    }
  }
  found.forEach(({singles}, at) => {
    for (const unit of singles) if (unit.findings.length > 0) add(unit, sections[at])
  })
  const groups: {readonly unit: UnitFindings; readonly section: SectionReading | undefined; readonly first: number}[] =
    []
  found.forEach((one, at) => {
    const section = sections[at] as SectionReading
    for (const unit of one.groups)
      if (unit.findings.length > 0) groups.push({unit, section, first: firstItem(unit) + section.firstIndex})
  })
  for (const unit of crossing) groups.push({unit, section: undefined, first: firstItem(unit)})
  groups.sort((a, b) => a.first - b.first)
  for (const {unit, section} of groups) add(unit, section)
  return list
}

function firstItem({places}: UnitFindings): number {
  return places[1]?.index ?? 0
}

const takenBackFindings = new WeakMap<Finding, Finding>()

function takenBack(finding: Finding): Finding {
  const known = takenBackFindings.get(finding) ?? asSetAside(finding)
  takenBackFindings.set(finding, known)
  return known
}

const takenBackNames = new WeakMap<object, object>()

/** The name of a finding that another clause takes back: verdicts that rest on the finding as it was do not hold. */
function takenBackName(identity: object): object {
  const known = takenBackNames.get(identity) ?? {}
  takenBackNames.set(identity, known)
  return known
}

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
