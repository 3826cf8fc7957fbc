import type {Root} from 'mdast'
import type {Provision} from '../model/provision.ts'
import type {SourceText} from '../model/source-text.ts'
import {readProvisions} from '../provisions/read-provisions.ts'
import {nodeAt} from './chunks.ts'
import {contextOf, keepsContext, mentionsAnnex} from './context.ts'
import {readPart} from './read-part.ts'
import {readProvision, type SectionBody, type SectionPlace, type SectionReading, toSection} from './section-reading.ts'
import {headOf, placedIn, type Section} from './sections.ts'

/** What was read of a draft, section by section. */
export interface DraftReading {
  readonly sections: readonly SectionReading[]
  /** What sections take from the rest of the document; while it stays, they can be read one by one. */
  readonly context: string
}

/** Reads the provisions of a draft. Sections whose blocks and headings above are those of `before` are only moved. */
export function readDraft(sections: readonly Section[], source: SourceText, before?: DraftReading): DraftReading {
  const candidates = candidatesFrom(before?.sections ?? [], sections)
  // Where headings stand inside lists, sections do not begin and end with blocks, and all are read together.
  const isPlain = !sections.some(({blocks}) => blocks.holdsHeading)
  const local = before && isPlain && readChanged(sections, candidates, source)
  if (local && (keepsContext(before.sections, local) || contextOf(local) === before.context))
    return {sections: local, context: before.context}
  return readWhole(sections, candidates, source)
}

/** What was read under the same heading before, for each section; sections are counted from the beginning and the end. */
function candidatesFrom(
  before: readonly SectionReading[],
  sections: readonly Section[],
): readonly (SectionReading | undefined)[] {
  const more = sections.length - before.length
  return sections.map(({blocks}, at) => {
    const [head] = blocks.chunks
    const front = before[at]
    if (front?.body.chunks[0] === head) return front
    const back = before[at - more]
    return back?.body.chunks[0] === head ? back : undefined
  })
}

function readWhole(
  sections: readonly Section[],
  candidates: readonly (SectionReading | undefined)[],
  source: SourceText,
): DraftReading {
  const tree: Root = {type: 'root', children: sections.flatMap((section) => placedIn(section).map(nodeAt))}
  const provisions = readProvisions(tree, source)
  const readings: SectionReading[] = []
  let from = 0
  for (const at of sections.keys()) {
    const next = sections[at + 1]
    let to = from
    while (to < provisions.length && (!next || (provisions[to]?.span.start ?? 0) < next.start)) to++
    readings.push(toReading(sections, readings, at, provisions.slice(from, to), candidates[at]))
    from = to
  }
  return {sections: readings, context: contextOf(readings)}
}

/** Reads what changed and moves the rest; undefined where that cannot be done, or is no gain. */
function readChanged(
  sections: readonly Section[],
  candidates: readonly (SectionReading | undefined)[],
  source: SourceText,
): SectionReading[] | undefined {
  const reusable = sections.map((section, at) => {
    const candidate = candidates[at]
    return candidate && isSame(sections, section, candidate.body) ? candidate : undefined
  })
  if (reusable.filter((one) => one === undefined).length * 2 > sections.length) return undefined
  const readings: SectionReading[] = []
  for (let at = 0; at < sections.length; ) {
    const same = reusable[at]
    if (same) {
      readings.push(moved(sections, readings, at, same))
      at++
      continue
    }
    let end = at + 1
    while (end < sections.length && !reusable[end]) end++
    const known = sections.map((_, index) => (index < at ? readings[index] : index < end ? undefined : reusable[index]))
    const part = readPart(sections, known, {first: at, end}, source)
    if (!part) return undefined
    for (const provisions of part) {
      const index = readings.length
      readings.push(toReading(sections, readings, index, provisions, candidates[index]))
    }
    at = end
  }
  return readings
}

function isSame(sections: readonly Section[], section: Section, {chunks, above}: SectionBody): boolean {
  return (
    chunks === section.blocks.chunks &&
    above.length === section.above.length &&
    section.above.every((at, depth) => sections[at]?.blocks.chunks[0] === above[depth])
  )
}

function moved(
  sections: readonly Section[],
  readings: readonly SectionReading[],
  at: number,
  same: SectionReading,
): SectionReading {
  const {start, above} = sections[at] as Section
  const firstIndex = indexAfter(readings[at - 1])
  const isUnder = above.every((other, depth) => readings[other]?.firstIndex === same.aboveIndices[depth])
  if (isUnder && firstIndex === same.firstIndex && start === same.start) return same
  const aboveIndices = isUnder ? same.aboveIndices : above.map((other) => readings[other]?.firstIndex ?? 0)
  return {body: same.body, start, firstIndex, aboveIndices}
}

function indexAfter(last: SectionReading | undefined): number {
  return last ? last.firstIndex + last.body.provisions.length : 0
}

function placeOf(sections: readonly Section[], readings: readonly SectionReading[], at: number): SectionPlace {
  const {start, above} = sections[at] as Section
  return {
    start,
    firstIndex: indexAfter(readings[at - 1]),
    aboveIndices: above.map((other) => readings[other]?.firstIndex ?? 0),
  }
}

/** A section that was read, with everything that was read of it before and still holds. `provisions` are the document's. */
function toReading(
  sections: readonly Section[],
  readings: readonly SectionReading[],
  at: number,
  provisions: readonly Provision[],
  candidate: SectionReading | undefined,
): SectionReading {
  const section = sections[at] as Section
  const place = placeOf(sections, readings, at)
  const old = candidate?.body
  const own = provisions.map((provision) => toSection(provision, place))
  const adopted = adopt(own, old)
  if (old && adopted === old.provisions && isSame(sections, section, old)) return {body: old, ...place}
  const body: SectionBody = {
    chunks: section.blocks.chunks,
    above: section.above.map((other) => headOf(sections[other] as Section).chunk),
    provisions: adopted,
    annexes: own.flatMap(({readable, span}) => (mentionsAnnex.test(readable.text) ? [span.start] : [])),
  }
  return {body, ...place}
}

/** Pairs provisions with those of the section before the edit, from its beginning and from its end. */
function adopt(provisions: readonly Provision[], before: SectionBody | undefined): SectionBody['provisions'] {
  const old = before?.provisions ?? []
  const more = provisions.length - old.length
  const adopted = provisions.map((provision, at) => {
    const front = old[at]
    const back = old[at - more]
    const isFront = front?.provision.readable.text === provision.readable.text
    return readProvision(provision, isFront ? front : back)
  })
  return before && more === 0 && adopted.every((one, at) => one === old[at]) ? old : adopted
}
