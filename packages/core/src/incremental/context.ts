import type {Heading, RootContent} from 'mdast'
import {numbering} from '../document/structure.generated.ts'
import type {Provision} from '../model/provision.ts'
import {headOf, type Section} from './sections.ts'

/**
 * What the reading of a section takes from the rest of the document, besides the headings above it: which headings are
 * the title (by the ranks of all headings and what opens the draft), and which annexes the text makes part of itself.
 * While this stays the same, sections are read one by one as they are read together.
 */
export function contextOf(sections: readonly Section[], provisions: readonly (readonly Provision[])[]): string {
  const counts = new Map<number, number>()
  const count = (depth: number) => counts.set(depth, (counts.get(depth) ?? 0) + 1)
  const annexes: string[] = []
  const opening: string[] = []
  let isOpening = true
  for (const [at, section] of sections.entries()) {
    const head = headOf(section).chunk
    for (const [index, {form, readable}] of (provisions[at] ?? []).entries()) {
      if (form === 'heading') count(index === 0 && head.isHeading ? (head.node as Heading).depth : BOLD_LINE)
      else isOpening = false
      if (isOpening) opening.push(readable.text)
      if (mentionsAnnex.test(readable.text)) annexes.push(readable.text)
    }
  }
  const ranks = [...counts].sort(([a], [b]) => a - b).map(([depth, times]) => `${depth}:${Math.min(times, 2)}`)
  return JSON.stringify([ranks, opening, annexes])
}

/** The rank that bold lines have as headings. */
export const BOLD_LINE = 7

export const mentionsAnnex = new RegExp(numbering.annexes.join('|'), 'i')

/** Whether a block may be a bold line that serves as a heading. */
export function mayBeBoldLine(node: RootContent): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong'
}
