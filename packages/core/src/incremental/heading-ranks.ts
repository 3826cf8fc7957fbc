import type {Heading, RootContent} from 'mdast'
import type {Chunk} from './chunks.ts'

/** The rank that bold lines have as headings. */
export const BOLD_LINE = 7

/** The rank of a block among headings: its depth, {@link BOLD_LINE} where it may serve as one, 0 for other blocks. */
export function rankOf({node, isHeading}: Chunk): number {
  return isHeading ? (node as Heading).depth : mayBeBoldLine(node) ? BOLD_LINE : 0
}

/** Whether a block may be a bold line that serves as a heading. */
export function mayBeBoldLine(node: RootContent): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong'
}
