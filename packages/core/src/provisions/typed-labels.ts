import {cutReadable, type ReadableBlock} from '../document/readable-text.ts'
import type {ReadableText} from '../model/provision.ts'

/** A paragraph, or the part of one that a typed label opens. */
export interface LabelledText {
  readonly label: string
  readonly isItem: boolean
  readonly readable: ReadableText
}

/** "(a) ", "a) ", "(iv) ", "12) ": letters and numbers in brackets. */
const BRACKETED = /^\(?([a-z]|[ivxl]{1,5}|\d{1,3}|[A-Z])\)\s+(?=\S)/
/** "1.1 The", "1.1. The", "4.2.3 The": numbers of several places. */
const SECTIONED = /^((?:\d{1,3}|[A-Z])(?:\.\d{1,3}){1,4})\.?\s+(?=["“‘(\p{Lu}])/u
/** "5. The", "a. The", "IV. The": numbers with a full stop. */
const STOPPED = /^(\d{1,3}|[a-zA-Z]|[IVXL]{1,5})\.\s+(?=["“‘(]?\p{L})/u
const BULLET = /^[•▪‣●◦–—-]\s+(?=\S)/

/**
 * Cuts a paragraph at labels that Markdown did not take for a list: at its beginning, and at the beginning of lines
 * where a label plainly goes on ("a) …" above, "b) …" here). The label is left out of the text.
 */
export function splitAtLabels(block: ReadableBlock): LabelledText[] {
  const parts: LabelledText[] = []
  let from = 0
  let last = readLabel(block.text)
  for (const at of block.lineBreaks) {
    if (at >= block.text.length) break
    const next = readLabel(block.text.slice(at, at + 24))
    if (!next || !follows(last, next)) continue
    parts.push(partOf(block, from, at, last))
    from = at
    last = next
  }
  parts.push(partOf(block, from, block.text.length, last))
  return parts
}

interface Label {
  readonly label: string
  readonly style: 'bracketed' | 'sectioned' | 'stopped' | 'bullet'
  readonly length: number
}

function readLabel(text: string): Label | undefined {
  const code = text.charCodeAt(0)
  if (code > 122 && code < 0x20_00) return undefined
  const head = text.slice(0, 24)
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(head)
    if (match) return {label: match[1] ?? '', style, length: match[0].length}
  }
  return undefined
}

const PATTERNS = [
  ['bracketed', BRACKETED],
  ['sectioned', SECTIONED],
  ['stopped', STOPPED],
  ['bullet', BULLET],
] as const

/** A hard-wrapped line may begin with "5. The" or "a) " by chance, so a label counts there only in its sequence. */
function follows(last: Label | undefined, next: Label): boolean {
  if (next.style === 'bullet') return last === undefined || last.style === 'bullet'
  if (next.style === 'bracketed' && last?.style !== 'bracketed') return /^(?:a|i|1|A)$/.test(next.label)
  if (!last) return false
  return last.style === next.style && isSuccessor(last.label, next.label)
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']

/** Whether one label comes right after another of the same kind: 4 and 5, 1.2 and 1.3, c and d, iii and iv. */
export function isSuccessor(before: string, after: string): boolean {
  const [, stem = '', number] = /^(.*?)(\d+)$/.exec(before) ?? []
  if (number !== undefined) return after === `${stem}${Number(number) + 1}`
  const roman = ROMAN.indexOf(before.toLowerCase())
  if (roman >= 0 && ROMAN[roman + 1] === after.toLowerCase()) return true
  return before.length === 1 && after.length === 1 && after.charCodeAt(0) === before.charCodeAt(0) + 1
}

function partOf(block: ReadableBlock, from: number, to: number, label: Label | undefined): LabelledText {
  if (!label) return {label: '', isItem: false, readable: cutReadable(block, from, to)}
  return {label: label.label, isItem: true, readable: cutReadable(block, from + label.length, to)}
}
