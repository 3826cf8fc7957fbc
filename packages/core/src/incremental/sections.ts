import type {Heading} from 'mdast'
import type {Chunk, PlacedChunk} from './chunks.ts'

/** A heading with the blocks up to the next heading of any rank; the first section may have no heading. */
export interface Section {
  readonly chunks: readonly PlacedChunk[]
  /** The sections whose headings stand above this one, outermost first, by index. */
  readonly above: readonly number[]
}

export function cutSections(placed: readonly PlacedChunk[]): Section[] {
  const parts: (readonly PlacedChunk[])[] = []
  let from = 0
  placed.forEach(({chunk}, at) => {
    if (!chunk.isHeading || at === 0) return
    parts.push(placed.slice(from, at))
    from = at
  })
  if (placed.length > 0) parts.push(placed.slice(from))
  let open: {readonly index: number; readonly depth: number}[] = []
  return parts.map((chunks, index) => {
    const head = chunks[0]?.chunk
    if (!head?.isHeading) return {chunks, above: []}
    const {depth} = head.node as Heading
    open = open.filter((other) => other.depth < depth)
    const above = open.map((other) => other.index)
    open.push({index, depth})
    return {chunks, above}
  })
}

export function headOf({chunks}: Section): PlacedChunk {
  return chunks[0] as PlacedChunk
}

/** Whether two sections hold the same blocks, wherever they stand. */
export function sameChunks(a: readonly Chunk[], b: readonly PlacedChunk[]): boolean {
  return a.length === b.length && a.every((chunk, at) => chunk === b[at]?.chunk)
}
