import {phraseSet} from '../document/phrase-set.ts'
import {stems} from '../document/structure.generated.ts'
import type {Block} from './block.ts'
import {titleHeadings} from './titles.ts'
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

interface OpenBlock {
  readonly index: number
  readonly level: number
  readonly isStem: boolean
}

const hanging = phraseSet(stems.hanging.map((phrase) => `${phrase} $`))
const announcing = phraseSet(stems.announcing)
const committing = phraseSet(stems.committing)

/**
 * Finds for every block the stems that it inherits ("The Parties shall:"), its parent and its level.
 *
 * A stem holds for the items below it, nested ones too, until a heading or a paragraph of normal prose; blank lines,
 * an indented paragraph and a list that goes on with its numbering do not end it. A heading that is a stem holds for
 * everything up to the next heading of its rank.
 */
export function readHanging(blocks: readonly Block[]): Hanging[] {
  const result: Hanging[] = []
  let open: OpenBlock[] = []
  let headings: {index: number; depth: number}[] = []
  let typed: {family: string; level: number; label: string}[] = []
  let base = 0
  let quote = {number: 0, level: 0}
  let chained = false
  let broken: {open: OpenBlock[]; label: string} | undefined
  const titles = titleHeadings(blocks)
  blocks.forEach((block, index) => {
    const {text} = block.readable
    const isStem = !titles.has(index) && leadsOn(block, blocks[index + 1])
    if (block.headingDepth > 0) {
      headings = headings.filter((heading) => heading.depth < block.headingDepth)
      result.push({stems: headings.map((heading) => heading.index), isStem, parent: undefined, level: 0})
      if (isStem) headings.push({index, depth: block.headingDepth})
      open = []
      typed = []
      base = 0
      chained = false
      broken = undefined
      quote = {number: 0, level: 0}
      return
    }
    if (block.form === 'footnote') {
      result.push({stems: [], isStem: false, parent: undefined, level: 0})
      return
    }
    if (block.quote !== quote.number) quote = {number: block.quote, level: block.quote > 0 ? base + 1 : 0}
    let level = quote.level
    if (block.depth > 0) {
      level = base + block.depth
      if (block.labelled === 'typed') level += typedLevel(typed, block.label)
    } else if (block.labelled === 'typed' && block.form === 'item') {
      level += typedLevel(typed, block.label)
      base = level
    } else if (block.form === 'row') level = base + (block.isTableHeader ? 1 : 2)
    else {
      const stem = open.at(-1)
      const continues = stem?.isStem === true && (stem.index === index - 1 || chained) && isContinuation(text)
      const last = chained && stem !== undefined && stem.level === level && isLastOfChain(blocks[index - 1])
      if ((continues || last) && block.quote === 0) {
        level += 1
        chained = /(?:[;,]|\band|\bor)$/i.test(text)
      } else {
        chained = false
        typed = []
        if (block.quote === 0) base = 0
      }
    }
    if (block.depth === 1 && block.labelled === 'list' && broken && isSuccessor(broken.label, block.label)) {
      open = broken.open
      broken = undefined
    }
    const kept = open.filter((other) => other.level < level)
    if (kept.length < open.length && level === 0 && block.depth === 0) broken = brokenList(open, blocks, broken)
    open = kept
    const inherited = open.filter((other) => other.isStem).map((other) => other.index)
    result.push({
      stems: [...headings.map((heading) => heading.index), ...inherited],
      isStem,
      parent: open.at(-1)?.index,
      level,
    })
    if (isStem || block.opensItem) open.push({index, level, isStem})
  })
  return result
}

/** A numbered list that a paragraph interrupts may go on behind it. */
function brokenList(open: readonly OpenBlock[], blocks: readonly Block[], before: {open: OpenBlock[]; label: string} | undefined) {
  const last = open.findLast((other) => blocks[other.index]?.labelled === 'list')
  if (!last) return before
  return {open: open.filter((other) => other.level < last.level), label: blocks[last.index]?.label ?? ''}
}

/** Whether a block is a stem for what follows. */
function leadsOn(block: Block, next: Block | undefined): boolean {
  const {text} = block.readable
  if (block.headingDepth > 0)
    return text.endsWith(':') || hanging.findAnchored(text).length > 0 || committing.find(text).length > 0
  if (block.isTableHeader || /[:—–]$/.test(text)) return true
  if (!next || next.headingDepth > 0) return false
  if (/[.;!?]$/.test(text)) return next.opensItem && next.depth > block.depth && announcing.find(text.slice(-120)).length > 0
  return hanging.findAnchored(text.slice(-40)).length > 0
}

/** A paragraph that is an item in all but markup: it begins in lower case or ends as the items of a list do. */
function isContinuation(text: string): boolean {
  return /^\p{Ll}/u.test(text) || /(?:[;,]|[;,] (?:and|or))$/i.test(text)
}

function isLastOfChain(before: Block | undefined): boolean {
  return before !== undefined && /(?:[;,]|\band|\bor)$/i.test(before.readable.text)
}

/** The level of a typed label among the families of labels that are open: 1 for the outermost. */
function typedLevel(typed: {family: string; level: number; label: string}[], label: string): number {
  const family = familyOf(label, typed.at(-1))
  const at = typed.findIndex((other) => other.family === family)
  if (at >= 0) typed.length = at
  const level = (typed.at(-1)?.level ?? 0) + 1
  typed.push({family, level, label})
  return level
}

function familyOf(label: string, last: {family: string; label: string} | undefined): string {
  if (label === '') return 'bullet'
  if (/\d/.test(label)) return `number ${label.split('.').length}`
  const lower = label === label.toLowerCase()
  const letter = lower ? 'letter' : 'capital'
  if (last?.family === letter && isSuccessor(last.label, label)) return letter
  return /^[ivxl]+$/i.test(label) ? (lower ? 'roman' : 'capital roman') : letter
}
