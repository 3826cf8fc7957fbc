import type {Block} from './block.ts'
import {isSuccessor} from './typed-labels.ts'

/** A typed label that further labels of its family go on from. */
interface TypedLabel {
  readonly family: string
  readonly level: number
  readonly label: string
}

const TRAILING = /(?:[;,]|[;,] (?:and|or))$/i

/**
 * Says how deep each block stands among lists, typed labels and quotations: 0 for headings and plain paragraphs. What
 * stands below a block is deeper than it.
 *
 * Besides Markdown's lists, labels in the text make levels ("(a)" below "1."), and so do paragraphs after a stem that
 * read on like items ("protect hospitals;").
 */
export function readLevels(blocks: readonly Block[], stems: readonly boolean[]): number[] {
  const levels: number[] = []
  let typed: TypedLabel[] = []
  let base = 0
  let quote = {number: 0, level: 0}
  let numbered = {label: '', base: 0}
  let chainLevel = 0
  const reset = (to: number) => {
    base = to
    typed = []
    chainLevel = 0
  }
  blocks.forEach((block, index) => {
    if (block.headingDepth > 0) {
      reset(0)
      quote = {number: 0, level: 0}
      numbered = {label: '', base: 0}
    }
    if (block.headingDepth > 0 || block.form === 'footnote') {
      levels.push(0)
      return
    }
    if (block.quote !== quote.number) {
      quote = {number: block.quote, level: block.quote > 0 ? base + 1 : 0}
      reset(quote.level)
    }
    if (block.depth === 1 && block.labelled === 'list') {
      // A list that goes on with its numbers stands where it stood, whatever came between.
      if (isSuccessor(numbered.label, block.label)) reset(numbered.base)
      numbered = {label: block.label, base}
    }
    let level = base + block.depth
    if (block.form === 'row') level = base + (block.isTableHeader ? 1 : 2)
    else if (block.labelled === 'typed') {
      const before = blocks[index - 1]
      const isBelowItem =
        typed.length === 0 && block.depth === 0 && before?.labelled === 'list' && !/\d/.test(block.label)
      const outer = isBelowItem ? (levels[index - 1] ?? 0) : block.depth > 0 ? level : quote.level
      level = typedLevel(typed, block.label, outer)
      if (block.depth === 0) base = level
    } else if (block.depth === 0) {
      const isItem =
        chainLevel > 0 ? TRAILING.test(blocks[index - 1]?.readable.text ?? '') : stems[index - 1] && readsOn(block)
      if (isItem) level = chainLevel = chainLevel || (levels[index - 1] ?? 0) + 1
      else reset(quote.level)
      if (!isItem) level = quote.level
    }
    levels.push(level)
  })
  return levels
}

/** A paragraph that is an item in all but markup: it begins in lower case or ends as the items of a list do. */
function readsOn({readable}: Block): boolean {
  return /^\p{Ll}/u.test(readable.text) || TRAILING.test(readable.text)
}

/** The level of a typed label among those that are open, which it closes down to its own family. */
function typedLevel(typed: TypedLabel[], label: string, outer: number): number {
  const family = familyOf(label, typed.at(-1))
  const at = typed.findIndex((other) => other.family === family)
  const level = typed[at]?.level ?? Math.max(outer, typed.at(-1)?.level ?? 0) + 1
  if (at >= 0) typed.length = at
  typed.push({family, level, label})
  return level
}

function familyOf(label: string, last: TypedLabel | undefined): string {
  if (label === '') return 'bullet'
  if (/\d/.test(label)) return `number ${label.split('.').length}`
  const isLower = label === label.toLowerCase()
  const letter = isLower ? 'letter' : 'capital'
  // "(i)" after "(h)" is a letter, otherwise a Roman number.
  if (last?.family === letter && isSuccessor(last.label, label)) return letter
  return /^[ivxl]+$/i.test(label) ? (isLower ? 'roman' : 'capital roman') : letter
}
