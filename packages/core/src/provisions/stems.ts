import {phraseSet} from '../document/phrase-set.ts'
import {stems} from '../document/structure.generated.ts'
import type {Block} from './block.ts'
import {titleHeadings} from './titles.ts'

const hanging = phraseSet(stems.hanging.map((phrase) => `${phrase} $`))
const announcing = phraseSet(stems.announcing)
const committing = phraseSet(stems.committing)

/** Tells which blocks are stems for what follows: "The Parties shall:", "We commit to the following.", "Companies will". */
export function readStems(blocks: readonly Block[]): boolean[] {
  const titles = titleHeadings(blocks)
  return blocks.map((block, index) => !titles.has(index) && leadsOn(block, blocks[index + 1]))
}

function leadsOn(block: Block, next: Block | undefined): boolean {
  const {text} = block.readable
  if (block.form === 'footnote') return false
  if (block.headingDepth > 0) return text.endsWith(':') || isHanging(text) || committing.find(text).length > 0
  if (block.isTableHeader || /[:—–]$/.test(text)) return true
  if (!next || next.headingDepth > 0) return false
  if (/[.;!?]$/.test(text))
    return next.opensItem && next.depth > block.depth && announcing.find(text.slice(-120)).length > 0
  return isHanging(text)
}

function isHanging(text: string): boolean {
  return hanging.findAnchored(text.slice(-60)).length > 0
}
