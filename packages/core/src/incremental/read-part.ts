import type {Paragraph, Root, RootContent} from 'mdast'
import type {Provision} from '../model/provision.ts'
import type {SourceText} from '../model/source-text.ts'
import {readProvisions} from '../provisions/read-provisions.ts'
import {type Chunk, nodeAt, type PlacedChunk} from './chunks.ts'
import {rankOf} from './heading-ranks.ts'
import type {SectionReading} from './section-reading.ts'
import {headOf, placedIn, type Section} from './sections.ts'

/** A run of sections to be read: from `first` up to and without `end`. */
export interface Run {
  readonly first: number
  readonly end: number
}

/**
 * The provisions of a run of sections as they are read in the whole document, at their final places, by section.
 * Undefined where the rest of the document cannot be stood in for.
 *
 * @param known what was read of the sections before the run, in place, and after it, wherever they stood
 */
export function readPart(
  sections: readonly Section[],
  known: readonly (SectionReading | undefined)[],
  run: Run,
  source: SourceText,
): readonly (readonly Provision[])[] | undefined {
  const opening = openingOf(sections, known, run)
  if (!opening) return undefined
  const above = (sections[run.first]?.above ?? []).map((at) => headOf(sections[at] as Section))
  const own = sections.slice(run.first, run.end).flatMap(placedIn)
  const opens = new Set(opening.chunks.map(({chunk}) => chunk))
  const before = above.filter(({chunk}) => !opens.has(chunk))
  const given = new Set([...opening.chunks, ...before, ...own].map(({chunk}) => chunk))
  const fillers = fillersFor(sections, known, given)
  // Whether the last clause leads on depends on whether text follows it, so a heading must end the run.
  if (fillers.length > 0 && fillers[0]?.type !== 'heading') return undefined
  const children: RootContent[] = [
    ...opening.chunks.map(nodeAt),
    ...opening.stub,
    ...before.map(nodeAt),
    ...own.map(nodeAt),
    ...fillers,
  ]
  const tree: Root = {type: 'root', children}
  return inPlace(sections, known, run, readProvisions(tree, source))
}

/** Headings that open the draft decide what its title is; a letter stands for the text that ends them. */
function openingOf(sections: readonly Section[], known: readonly (SectionReading | undefined)[], run: Run) {
  const chunks: PlacedChunk[] = []
  for (let at = 0; at < run.first; at++) {
    const section = sections[at] as Section
    const reading = known[at]
    const body = reading?.body.provisions.find(({provision}) => provision.form !== 'heading')?.provision
    const bodyStart = (reading?.start ?? 0) + (body?.span.start ?? 0)
    const isOpening = ({chunk, start}: PlacedChunk) => body === undefined || (start < bodyStart && rankOf(chunk) > 0)
    chunks.push(...placedIn(section).filter(isOpening))
    if (!body) continue
    const stub = stubOf(body, reading?.start ?? 0)
    return stub && {chunks, stub: [stub]}
  }
  return {chunks, stub: []}
}

/** A paragraph of one letter of a provision. */
function stubOf({readable}: Provision, sectionStart: number): Paragraph | undefined {
  const at = readable.text.search(/[A-Za-z]/)
  const ownOffset = readable.offsets[at]
  if (at < 0 || ownOffset === undefined) return undefined
  const offset = ownOffset + sectionStart
  const position = {start: {line: 1, column: 1, offset}, end: {line: 1, column: 2, offset: offset + 1}}
  return {type: 'paragraph', children: [{type: 'text', value: readable.text.charAt(at), position}], position}
}

/** Headings enough for the count of ranks (one or several), and what the rest of the document says of annexes. */
function fillersFor(
  sections: readonly Section[],
  known: readonly (SectionReading | undefined)[],
  given: ReadonlySet<Chunk>,
): RootContent[] {
  const counts = new Map<number, number>()
  const chosen: PlacedChunk[] = []
  const isWanted = (rank: number) => (counts.get(rank) ?? 0) < 2
  for (const [at, section] of sections.entries()) {
    const annexes = known[at]?.body.annexes ?? []
    if (annexes.length === 0 && !section.blocks.ranks.some(({rank}) => isWanted(rank))) continue
    for (const one of placedIn(section)) {
      const rank = rankOf(one.chunk)
      const isNeeded = rank > 0 && isWanted(rank)
      const from = one.start - section.start
      const hasAnnex = annexes.some((offset) => offset >= from && offset < from + one.chunk.length)
      if ((!isNeeded && !hasAnnex) || given.has(one.chunk)) continue
      if (isNeeded) counts.set(rank, (counts.get(rank) ?? 0) + 1)
      chosen.push(one)
    }
  }
  const isHeading = ({chunk}: PlacedChunk) => chunk.isHeading
  return [...chosen.filter(isHeading), ...chosen.filter((one) => !isHeading(one))].map(nodeAt)
}

/** The provisions of the run by section, with the indices that they have in the document. */
function inPlace(
  sections: readonly Section[],
  known: readonly (SectionReading | undefined)[],
  run: Run,
  provisions: readonly Provision[],
): Provision[][] {
  const starts = sections.slice(run.first, run.end).map(({start}) => start)
  const last = sections[run.end - 1] as Section
  const end = last.start + last.blocks.length
  const own = provisions.filter(({span}) => span.start >= (starts[0] ?? 0) && span.start < end)
  const before = known[run.first - 1]
  const firstIndex = before ? before.firstIndex + before.body.provisions.length : 0
  const shift = firstIndex - (own[0]?.index ?? 0)
  const heads = new Map(
    (sections[run.first]?.above ?? []).map((at) => [
      (known[at]?.start ?? 0) + (known[at]?.body.provisions[0]?.provision.span.start ?? 0),
      known[at]?.firstIndex,
    ]),
  )
  const place = (index: number) =>
    own[0] !== undefined && index >= own[0].index
      ? index + shift
      : (heads.get(provisions[index]?.span.start ?? -1) ?? 0)
  const result: Provision[][] = starts.map(() => [])
  let at = 0
  for (const provision of own) {
    while (at + 1 < starts.length && provision.span.start >= (starts[at + 1] ?? 0)) at++
    const {leadIn, parent} = provision
    result[at]?.push({
      ...provision,
      index: place(provision.index),
      ...(leadIn && {leadIn: {text: leadIn.text, from: leadIn.from.map(place)}}),
      ...(parent !== undefined && {parent: place(parent)}),
    })
  }
  return result
}
