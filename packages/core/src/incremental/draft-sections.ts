import type {Root} from 'mdast'
import {readSourceText} from '../document/source-text.ts'
import type {Clauses, DraftSection} from '../model/analysis.ts'
import type {Finding} from '../model/finding.ts'
import type {Norm} from '../model/norm.ts'
import type {SourceText} from '../model/source-text.ts'
import {nodeAt} from './chunks.ts'
import type {Found} from './found.ts'
import type {SectionBody, SectionReading} from './section-reading.ts'
import {moveFinding} from './shift.ts'

/** Gives the sections of a draft to those who read it stretch by stretch; those that only moved are the same objects. */
export type SectionsMemory = (
  sections: readonly SectionReading[],
  found: readonly Found[],
  source: SourceText,
) => DraftSection[]

export function createSectionsMemory(norms: readonly Norm[]): SectionsMemory {
  const known = new WeakMap<SectionBody, Clauses>()
  return (sections, found, source) => {
    const findings = findingsBySection(sections, found)
    return sections.map((section): DraftSection => {
      const {body, start, firstIndex} = section
      const own = findings.get(section) ?? NONE
      const before = known.get(body)
      const clauses = before && isSame(before.findings, own) ? before : clausesOf(body, own, norms, source.text, start)
      if (clauses !== before) known.set(body, clauses)
      return {clauses, start, firstIndex}
    })
  }
}

function findingsBySection(sections: readonly SectionReading[], found: readonly Found[]) {
  const findings = new Map<SectionReading, Finding[]>()
  for (const one of found) {
    for (const section of one.section ? [one.section] : sectionsOf(one.finding, sections)) {
      const finding = one.section ? one.finding : inSection(one.finding, section)
      const list = findings.get(section)
      if (list) list.push(finding)
      else findings.set(section, [finding])
    }
  }
  return findings
}

const NONE: readonly Finding[] = []

function isSame(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((finding, at) => finding === b[at])
}

/** The sections that a list over several of them has items in. */
function sectionsOf({provisions}: Finding, sections: readonly SectionReading[]): readonly SectionReading[] {
  return sections.filter(({firstIndex, body}) =>
    provisions.some((index) => index >= firstIndex && index < firstIndex + body.provisions.length),
  )
}

function inSection(finding: Finding, {start, firstIndex}: SectionReading): Finding {
  return moveFinding(finding, {offset: -start, index: -firstIndex})
}

function clausesOf(
  body: SectionBody,
  findings: readonly Finding[],
  norms: readonly Norm[],
  text: string,
  start: number,
): Clauses {
  const length = body.chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  const source = readSourceText(copyOf(text.slice(start, start + length)))
  return {
    source,
    // Few ask for it, so it is put together for each of them.
    get tree() {
      return treeOf(body, source)
    },
    provisions: body.provisions.map(({provision}) => provision),
    readings: body.provisions.map(({reading}) => reading),
    findings,
    norms,
  }
}

/** A text of its own: a slice would keep the whole document alive with each of its sections. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1)
}

function treeOf({chunks}: SectionBody, {text}: SourceText): Root {
  let start = 0
  let line = 0
  const children = chunks.map((chunk) => {
    const node = nodeAt({chunk, start, line})
    start += chunk.length
    line += chunk.lines
    return node
  })
  const position = {
    start: {line: 1, column: 1, offset: 0},
    end: {line: line + 1, column: 1, offset: text.length},
  }
  return {type: 'root', children, position}
}
