import type {Block} from './block.ts'
import {readLevels} from './levels.ts'
import {readStems} from './stems.ts'
import {isSuccessor} from './typed-labels.ts'

/** How one block hangs together with the blocks before it. */
export interface Hanging {
  /** The blocks whose words it inherits, outermost first. */
  readonly stems: readonly number[]
  readonly isStem: boolean
  /** The item or stem above it. */
  readonly parent: number | undefined
  /** How deep it stands among lists, typed lists and stems; 0 for plain paragraphs and headings. */
  readonly level: number
}

/** An item or stem that what is deeper belongs to. */
interface OpenBlock {
  readonly index: number
  readonly level: number
}

/**
 * Finds for every block the stems that it inherits ("The Parties shall:"), its parent and its level.
 *
 * A stem holds for the items below it, nested ones too, until a heading or a paragraph of normal prose; blank lines,
 * an indented paragraph and a list that goes on with its numbering do not end it. A heading that is a stem holds for
 * everything up to the next heading of its rank.
 */
export function readHanging(blocks: readonly Block[]): Hanging[] {
  const isStem = readStems(blocks)
  const levels = readLevels(blocks, isStem)
  let open: OpenBlock[] = []
  let headings: OpenBlock[] = []
  let interrupted: OpenBlock[] = []
  return blocks.map((block, index) => {
    const level = levels[index] ?? 0
    const own = isStem[index] ?? false
    if (block.headingDepth > 0) {
      headings = headings.filter((heading) => heading.level < block.headingDepth)
      const stems = headings.map((heading) => heading.index)
      if (own) headings.push({index, level: block.headingDepth})
      open = []
      interrupted = []
      return {stems, isStem: own, parent: undefined, level}
    }
    if (block.form === 'footnote') return {stems: [], isStem: false, parent: undefined, level}
    if (goesOn(block, interrupted, blocks)) open = interrupted
    if (level === 0 && open.length > 1) interrupted = open
    open = open.filter((other) => other.level < level)
    const stems = [...headings, ...open].map((other) => other.index).filter((at) => isStem[at])
    const parent = open.at(-1)?.index
    if (own || block.opensItem) open = [...open, {index, level}]
    return {stems, isStem: own, parent, level}
  })
}

/** Whether an item goes on the numbering of a list that a paragraph interrupted. */
function goesOn(block: Block, interrupted: readonly OpenBlock[], blocks: readonly Block[]): boolean {
  if (block.labelled !== 'list' || block.depth !== 1) return false
  return interrupted.some((other) => {
    const before = blocks[other.index]
    return before?.labelled === 'list' && before.depth === 1 && isSuccessor(before.label, block.label)
  })
}
