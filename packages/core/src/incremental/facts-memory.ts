import {countBlock} from '../document/block-counts.ts'
import {readFactsOf} from '../document/read-facts.ts'
import type {DocumentFacts} from '../model/analysis.ts'
import type {SourceText} from '../model/source-text.ts'
import {nodeAt, type PlacedChunk} from './chunks.ts'
import {placedIn, type Section} from './sections.ts'

/** Characters of the beginning of a draft from which facts are read, with room to spare. */
const BEGINNING = 65_000
/** Headings beyond the beginning that facts are read from. */
const HEADINGS = 41

/** Reads the facts of a draft from as much of it as they rest on; the same object while they stay as they are. */
export type FactsMemory = (sections: readonly Section[], source: SourceText) => DocumentFacts

export function createFactsMemory(): FactsMemory {
  let read: {readonly from: readonly PlacedChunk[]; readonly facts: DocumentFacts} | undefined
  return (sections, source) => {
    const from = beginningOf(sections)
    if (read && isSame(read.from, from)) return read.facts
    const facts = readFactsOf(
      from.map((one) => ({node: one.chunk.node, place: () => nodeAt(one)})),
      source,
    )
    read = {from, facts: read && sameFacts(read.facts, facts) ? read.facts : facts}
    return read.facts
  }
}

function beginningOf(sections: readonly Section[]): PlacedChunk[] {
  const chosen: PlacedChunk[] = []
  let length = 0
  let headings = 0
  for (const section of sections) {
    if (length >= BEGINNING && headings >= HEADINGS) break
    for (const one of placedIn(section)) {
      if (length < BEGINNING) length += countBlock(one.chunk.node).length
      else if (headings >= HEADINGS || !one.chunk.isHeading) break
      if (one.chunk.isHeading) headings++
      chosen.push(one)
    }
  }
  return chosen
}

function isSame(a: readonly PlacedChunk[], b: readonly PlacedChunk[]): boolean {
  return a.length === b.length && a.every(({chunk, start}, at) => chunk === b[at]?.chunk && start === b[at].start)
}

/** Front matter is the same object for as long as its block is. */
function sameFacts(a: DocumentFacts, b: DocumentFacts): boolean {
  const {titleSpan: one, ...others} = a
  const {titleSpan: other} = b
  const keys = Object.keys(others) as (keyof typeof others)[]
  return one.start === other.start && one.end === other.end && keys.every((key) => a[key] === b[key])
}
