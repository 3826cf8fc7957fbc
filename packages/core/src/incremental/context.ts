import type {Heading} from 'mdast'
import {numbering} from '../document/structure.generated.ts'
import {BOLD_LINE} from './heading-ranks.ts'
import type {SectionBody, SectionReading} from './section-reading.ts'

/**
 * What the reading of a section takes from the rest of the document, besides the headings above it: which headings are
 * the title (by the ranks of all headings and what opens the draft), and which annexes the text makes part of itself.
 * While this stays the same, sections are read one by one as they are read together.
 */
export function contextOf(readings: readonly SectionReading[]): string {
  const counts = new Map<number, number>()
  const annexes: string[] = []
  const opening: string[] = []
  let isOpening = true
  readings.forEach(({body}) => {
    const {bold, depth, headings, annexTexts, isHeadings} = summaryOf(body)
    if (bold > 0) counts.set(BOLD_LINE, (counts.get(BOLD_LINE) ?? 0) + bold)
    if (depth > 0) counts.set(depth, (counts.get(depth) ?? 0) + 1)
    for (const text of annexTexts) annexes.push(text)
    if (isOpening) opening.push(...headings)
    isOpening &&= isHeadings
  })
  const ranks = [...counts].sort(([a], [b]) => a - b).map(([depth, times]) => `${depth}:${Math.min(times, 2)}`)
  return JSON.stringify([ranks, opening, annexes])
}

/** Whether sections were read anew to the same effect, so that the context must be what it was. */
export function keepsContext(before: readonly SectionReading[], now: readonly SectionReading[]): boolean {
  return (
    before.length === now.length &&
    now.every(({body}, at) => {
      const old = before[at]?.body
      return old === body || (old !== undefined && summaryOf(old).all === summaryOf(body).all)
    })
  )
}

interface Summary {
  /** Rank of the heading that the section begins with, 0 for none; bold lines beside it serve as headings. */
  readonly depth: number
  readonly bold: number
  /** Texts of the headings before the first text. */
  readonly headings: readonly string[]
  /** Nothing but headings. */
  readonly isHeadings: boolean
  readonly annexTexts: readonly string[]
  /** All of that as one text. */
  readonly all: string
}

const summaries = new WeakMap<SectionBody, Summary>()

function summaryOf(body: SectionBody): Summary {
  const known = summaries.get(body)
  if (known) return known
  const {chunks, provisions} = body
  const texts = provisions.map(({provision}) => provision.readable.text)
  const isHeading = provisions.map(({provision}) => provision.form === 'heading')
  const head = chunks[0]
  const depth = head?.isHeading && isHeading[0] === true ? (head.node as Heading).depth : 0
  const first = isHeading.indexOf(false)
  const parts = {
    depth,
    bold: isHeading.filter(Boolean).length - Number(depth > 0),
    headings: texts.slice(0, first < 0 ? texts.length : first),
    isHeadings: first < 0,
    annexTexts: texts.filter((text) => mentionsAnnex.test(text)),
  }
  const summary = {...parts, all: JSON.stringify(parts)}
  summaries.set(body, summary)
  return summary
}

export const mentionsAnnex = new RegExp(numbering.annexes.join('|'), 'i')
