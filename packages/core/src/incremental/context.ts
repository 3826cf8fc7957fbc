import type {Heading, RootContent} from 'mdast'
import {numbering} from '../document/structure.generated.ts'
import type {Chunk} from './chunks.ts'
import type {SectionReading} from './section-reading.ts'
import {headOf, type Section} from './sections.ts'

/**
 * What the reading of a section takes from the rest of the document, besides the headings above it: which headings are
 * the title (by the ranks of all headings and what opens the draft), and which annexes the text makes part of itself.
 * While this stays the same, sections are read one by one as they are read together.
 */
export function contextOf(sections: readonly Section[], readings: readonly SectionReading[]): string {
  const counts = new Map<number, number>()
  const annexes: string[] = []
  const opening: string[] = []
  let isOpening = true
  sections.forEach((section, at) => {
    const {bold, hasHeading, headings, annexTexts, isHeadings} = summaryOf(section, readings[at] as SectionReading)
    const {node} = headOf(section).chunk
    if (bold > 0) counts.set(BOLD_LINE, (counts.get(BOLD_LINE) ?? 0) + bold)
    if (hasHeading) counts.set((node as Heading).depth, (counts.get((node as Heading).depth) ?? 0) + 1)
    for (const text of annexTexts) annexes.push(text)
    if (isOpening) opening.push(...headings)
    isOpening &&= isHeadings
  })
  const ranks = [...counts].sort(([a], [b]) => a - b).map(([depth, times]) => `${depth}:${Math.min(times, 2)}`)
  return JSON.stringify([ranks, opening, annexes])
}

interface Summary {
  /** The section begins with a heading; bold lines beside it serve as headings. */
  readonly hasHeading: boolean
  readonly bold: number
  /** Texts of the headings before the first text. */
  readonly headings: readonly string[]
  /** Nothing but headings. */
  readonly isHeadings: boolean
  readonly annexTexts: readonly string[]
}

// The chunks of a section are the same list for as long as it only moves.
const summaries = new WeakMap<readonly Chunk[], Summary>()

function summaryOf(section: Section, {body: {chunks, provisions}}: SectionReading): Summary {
  const known = summaries.get(chunks)
  if (known) return known
  const texts = provisions.map(({provision}) => provision.readable.text)
  const isHeading = provisions.map(({provision}) => provision.form === 'heading')
  const hasHeading = headOf(section).chunk.isHeading && isHeading[0] === true
  const first = isHeading.indexOf(false)
  const summary = {
    hasHeading,
    bold: isHeading.filter(Boolean).length - Number(hasHeading),
    headings: texts.slice(0, first < 0 ? texts.length : first),
    isHeadings: first < 0,
    annexTexts: texts.filter((text) => mentionsAnnex.test(text)),
  }
  summaries.set(chunks, summary)
  return summary
}

/** The rank that bold lines have as headings. */
export const BOLD_LINE = 7

export const mentionsAnnex = new RegExp(numbering.annexes.join('|'), 'i')

/** Whether a block may be a bold line that serves as a heading. */
export function mayBeBoldLine(node: RootContent): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong'
}
