import type {Heading} from 'mdast'
import {partitionPoint} from '../document/partition-point.ts'
import type {Chunk, Chunks, PlacedChunk} from './chunks.ts'
import {rankOf} from './heading-ranks.ts'

/** The blocks of a section, wherever they stand: the same object for as long as none of them changes. */
export interface SectionBlocks {
  readonly chunks: readonly Chunk[]
  readonly length: number
  /** Line endings in the section. */
  readonly lines: number
  /** A heading stands in a list or block quote. */
  readonly holdsHeading: boolean
  /** The chunks that are or may be headings, with their ranks. */
  readonly ranks: readonly {readonly at: number; readonly rank: number}[]
}

/** A heading with the blocks up to the next heading of any rank; the first section may have no heading. */
export interface Section {
  readonly blocks: SectionBlocks
  readonly start: number
  readonly line: number
  /** Index of its first chunk in the document. */
  readonly firstChunk: number
  /** The sections whose headings stand above this one, outermost first, by index. */
  readonly above: readonly number[]
}

/** Cuts a document into sections. Those of `before` are taken over where they stand as they stood. */
export function cutSections({chunks, lead}: Chunks, before: readonly Section[] = []): Section[] {
  const sections: Section[] = []
  let {offset: start, line} = lead
  let open: readonly number[] = []
  for (let firstChunk = 0; firstChunk < chunks.length; ) {
    const blocks = blocksFrom(chunks, firstChunk)
    const index = sections.length
    const depth = depthOf(blocks)
    const above = depth === undefined ? NONE : withoutDeeper(open, depth, sections)
    const old = before[index]
    const isStill =
      old?.blocks === blocks &&
      old.start === start &&
      old.line === line &&
      old.firstChunk === firstChunk &&
      sameNumbers(old.above, above)
    sections.push(isStill ? old : {blocks, start, line, firstChunk, above})
    if (depth !== undefined) open = [...above, index]
    start += blocks.length
    line += blocks.lines
    firstChunk += blocks.chunks.length
  }
  return sections
}

const NONE: readonly number[] = []

function depthOf({chunks}: SectionBlocks): number | undefined {
  const head = chunks[0]
  return head?.isHeading ? (head.node as Heading).depth : undefined
}

function withoutDeeper(open: readonly number[], depth: number, sections: readonly Section[]): readonly number[] {
  const isAbove = (at: number) => (depthOf((sections[at] as Section).blocks) ?? 0) < depth
  return open.every(isAbove) ? open : open.filter(isAbove)
}

export function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a === b || (a.length === b.length && a.every((one, at) => one === b[at]))
}

/** What was cut last, by the first chunk. */
const cut = new WeakMap<Chunk, SectionBlocks>()

function blocksFrom(chunks: readonly Chunk[], from: number): SectionBlocks {
  const head = chunks[from] as Chunk
  let end = from + 1
  while (end < chunks.length && !chunks[end]?.isHeading) end++
  const known = cut.get(head)
  if (known?.chunks.length === end - from && known.chunks.every((chunk, at) => chunk === chunks[from + at]))
    return known
  const own = chunks.slice(from, end)
  const blocks: SectionBlocks = {
    chunks: own,
    length: own.reduce((sum, {length}) => sum + length, 0),
    lines: own.reduce((sum, {lines}) => sum + lines, 0),
    holdsHeading: own.some(({holdsHeading}) => holdsHeading),
    ranks: own.map((chunk, at) => ({at, rank: rankOf(chunk)})).filter(({rank}) => rank > 0),
  }
  cut.set(head, blocks)
  return blocks
}

export function headOf({blocks, start, line}: Section): PlacedChunk {
  return {chunk: blocks.chunks[0] as Chunk, start, line}
}

/** The chunks of a section where they stand. */
export function placedIn({blocks: {chunks}, start, line}: Section): PlacedChunk[] {
  let [nextStart, nextLine] = [start, line]
  return chunks.map((chunk) => {
    const placed = {chunk, start: nextStart, line: nextLine}
    nextStart += chunk.length
    nextLine += chunk.lines
    return placed
  })
}

/** The chunk that an offset lies in, and its index in the document; the first for what is before it. */
export function chunkAt(
  sections: readonly Section[],
  offset: number,
): {readonly at: number; readonly one: PlacedChunk} {
  const section = sections[lastBegun(sections, offset)] as Section
  const placed = placedIn(section)
  const at = lastBegun(placed, offset)
  return {at: section.firstChunk + at, one: placed[at] as PlacedChunk}
}

/** The last of what begins at or before an offset, by index; 0 where nothing does. */
export function lastBegun(all: readonly {readonly start: number}[], offset: number): number {
  return Math.max(0, partitionPoint(all.length, (at) => (all[at]?.start ?? 0) <= offset) - 1)
}
