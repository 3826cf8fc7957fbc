import type {Root} from 'mdast'
import {plainText} from '../document/plain-text.ts'
import {readFacts} from '../document/read-facts.ts'
import type {DocumentFacts} from '../model/analysis.ts'
import type {SourceText} from '../model/source-text.ts'
import {type Chunk, nodeAt, type PlacedChunk} from './chunks.ts'

/** Characters of the beginning of a draft from which facts are read, with room to spare. */
const BEGINNING = 65_000
/** Headings beyond the beginning that facts are read from. */
const HEADINGS = 41

const lengths = new WeakMap<Chunk, number>()

/** Reads the facts of a draft from as much of it as they rest on; while that stays as it is, they are kept. */
export type FactsMemory = (placed: readonly PlacedChunk[], source: SourceText) => DocumentFacts

export function createFactsMemory(): FactsMemory {
  let read: {readonly from: readonly PlacedChunk[]; readonly facts: DocumentFacts} | undefined
  return (placed, source) => {
    const from = beginningOf(placed)
    if (read && isSame(read.from, from)) return read.facts
    const tree: Root = {type: 'root', children: from.map(nodeAt)}
    read = {from, facts: readFacts(tree, source)}
    return read.facts
  }
}

function beginningOf(placed: readonly PlacedChunk[]): PlacedChunk[] {
  const chosen: PlacedChunk[] = []
  let length = 0
  let headings = 0
  for (const one of placed) {
    if (length < BEGINNING) length += plainLength(one.chunk)
    else if (headings >= HEADINGS) break
    else if (!one.chunk.isHeading) continue
    if (one.chunk.isHeading) headings++
    chosen.push(one)
  }
  return chosen
}

function plainLength(chunk: Chunk): number {
  let length = lengths.get(chunk)
  if (length === undefined) {
    length = plainText({type: 'root', children: [chunk.node]}, Number.POSITIVE_INFINITY).length
    lengths.set(chunk, length)
  }
  return length
}

function isSame(a: readonly PlacedChunk[], b: readonly PlacedChunk[]): boolean {
  return a.length === b.length && a.every(({chunk, start}, at) => chunk === b[at]?.chunk && start === b[at].start)
}
