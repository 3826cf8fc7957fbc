import {phraseSet} from '../document/phrase-set.ts'
import {openText} from '../document/structure.generated.ts'
import {readWords} from '../document/words.ts'
import type {Block} from './block.ts'

const options = phraseSet(openText.options)
const placeholders = new RegExp(`\\b(?:${openText.placeholders.join('|')})\\b`, 'i')
const closed = phraseSet(openText.closed.map((phrase) => `^ ${phrase}`))
const CRITIC = /\{(?:\+\+|--|~~|==|>>)/

/** Tells which blocks are still negotiated: in option brackets (which may span blocks), "Option A", "TBD", CriticMarkup. */
export function readOpenness(blocks: readonly Block[]): boolean[] {
  let depth = 0
  return blocks.map((block) => {
    const {text} = block.readable
    if (block.headingDepth > 0) depth = 0
    const before = depth
    let bracketed = before > 0
    if (text.includes('[') || before > 0) {
      const found = countBrackets(text, before)
      depth = found.depth
      bracketed ||= found.options > 0
    }
    return (
      bracketed ||
      CRITIC.test(text) ||
      placeholders.test(text) ||
      options.findIn(readWords(text.slice(0, 40)), 0).length > 0
    )
  })
}

/** Brackets that hold an option; not footnote marks, bare numbers, "[sic]" and the like. */
function countBrackets(text: string, before: number): {depth: number; options: number} {
  let depth = before
  let options = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at)
    if (unit === ']') depth = Math.max(0, depth - 1)
    if (unit !== '[') continue
    const close = text.indexOf(']', at)
    const inside = close < 0 ? text.slice(at + 1) : text.slice(at + 1, close)
    if (close >= 0 && (/^(?:\^.*|\d+|\s?[xX]?)$/.test(inside) || closed.findAnchored(inside).length > 0)) {
      at = close
      continue
    }
    depth++
    options++
  }
  return {depth, options}
}
