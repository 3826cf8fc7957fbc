import type {Root} from 'mdast'
import {remember} from '../document/remember.ts'
import {readSourceText} from '../document/source-text.ts'
import type {Clauses, DraftSection} from '../model/analysis.ts'
import type {Finding} from '../model/finding.ts'
import type {Norm} from '../model/norm.ts'
import type {SourceText} from '../model/source-text.ts'
import {nodeAt} from './chunks.ts'
import type {DraftFound, Found} from './found.ts'
import type {SectionBody, SectionReading} from './section-reading.ts'
import {moveFinding} from './shift.ts'

/** Gives the sections of a draft to those who read it stretch by stretch; those that only moved are the same objects. */
export type SectionsMemory = (
  sections: readonly SectionReading[],
  found: readonly DraftFound[],
  source: SourceText,
) => DraftSection[]

export function createSectionsMemory(norms: readonly Norm[]): SectionsMemory {
  const known = new WeakMap<SectionBody, Clauses>()
  let latest: readonly DraftSection[] = []
  return (sections, found, source) => {
    const findings = findingsBySection(sections, found)
    const now = sections.map((section, at): DraftSection => {
      const {body, start, firstIndex} = section
      const own = findings[at] ?? NONE
      const before = known.get(body)
      const clauses = before && isSame(before.findings, own) ? before : clausesOf(body, own, norms, source.text, start)
      if (clauses !== before) known.set(body, clauses)
      const old = latest[at]
      return old?.clauses === clauses && old.start === start && old.firstIndex === firstIndex
        ? old
        : {clauses, start, firstIndex}
    })
    latest = now
    return now
  }
}

function findingsBySection(
  sections: readonly SectionReading[],
  all: readonly DraftFound[],
): readonly (readonly Finding[])[] {
  const [found] = all
  if (all.length === 1 && found?.isBySection)
    return sections.map((_, at) =>
      joined(found.parts[at] as readonly Found[])(found.parts[sections.length + at] as readonly Found[]),
    )
  const findings = new Map<SectionReading, Finding[]>(sections.map((section) => [section, []]))
  for (const {parts, sections: places} of all) {
    for (const [at, part] of parts.entries()) {
      const section = places[at]
      for (const {finding} of part) {
        if (section) findings.get(section)?.push(finding)
        else for (const one of sectionsOf(finding, sections)) findings.get(one)?.push(inSection(finding, one))
      }
    }
  }
  return [...findings.values()]
}

/** The findings of a section; the same list for the same clauses and lists. */
const joined = remember((clauses: readonly Found[]) =>
  remember((lists: readonly Found[]): readonly Finding[] => [...clauses, ...lists].map(({finding}) => finding)),
)

const NONE: readonly Finding[] = []

function isSame(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a === b || (a.length === b.length && a.every((finding, at) => finding === b[at]))
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
