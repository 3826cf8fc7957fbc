import type {Nodes} from 'mdast'
import type {ReadableText} from '../model/provision.ts'
import type {SourceText, Span} from '../model/source-text.ts'

/** A readable text that still knows where the lines of the source began in it. */
export interface ReadableBlock extends ReadableText {
  /** Indices of `text` at which a new source line begins, without the first line. */
  readonly lineBreaks: readonly number[]
}

/** What an offset of the tree lacks: the parser does not count a byte-order mark. */
export function treeShift(source: SourceText): number {
  return source.text.charCodeAt(0) === 0xfe_ff ? 1 : 0
}

/** Text under construction. `offsets` is as long as the source of the block, which readable text never exceeds. */
interface Building {
  readonly source: string
  readonly offsets: Uint32Array
  readonly lineBreaks: number[]
  text: string
  /** The text ends in a space (or is empty), so that no further space is to be written. */
  spaced: boolean
  /** Where the last visible unit ends in the source. */
  end: number
}

/**
 * Reads a block of phrasing content (a paragraph, heading or table cell) as people do.
 *
 * Struck-out words, HTML, images and footnote marks are left out; inline code is kept; white space is collapsed, line
 * breaks become a space, and the ends are trimmed. A node without a position (made by a plugin) gives the empty text.
 */
export function readBlock(node: Nodes, source: SourceText): ReadableBlock {
  const shift = treeShift(source)
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return {text: '', offsets: [0], lineBreaks: []}
  const building: Building = {
    source: source.text,
    offsets: new Uint32Array(end - start + 2),
    lineBreaks: [],
    text: '',
    spaced: true,
    end: start + shift,
  }
  let struck = 0
  const waiting: Nodes[] = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const from = (next.position?.start.offset ?? 0) + shift
    const to = (next.position?.end.offset ?? 0) + shift
    if (next.type === 'html') {
      if (/^<(?:del|s|strike)\b/i.test(next.value)) struck++
      else if (/^<\/(?:del|s|strike)\b/i.test(next.value)) struck = Math.max(0, struck - 1)
      addSpace(building, from)
    } else if (next.type === 'break' || next.type === 'delete' || next.type === 'image') addSpace(building, from)
    else if (struck > 0) continue
    else if (next.type === 'text') addText(building, next.value, from, to, false)
    else if (next.type === 'inlineCode') addText(building, next.value, skipFence(building.source, from), to, true)
    else if ('children' in next) for (let at = next.children.length - 1; at >= 0; at--) waiting.push(next.children[at] as Nodes)
  }
  return finish(building)
}

/** Joins readable blocks (the cells of a row) into one, with what `joint` gives for the text so far between them. */
export function joinBlocks(blocks: readonly ReadableText[], joint: (text: string) => string): ReadableText {
  let text = ''
  const offsets: number[] = []
  let end = 0
  for (const block of blocks) {
    if (block.text === '') continue
    if (text !== '') {
      const between = joint(text)
      text += between
      for (let at = 0; at < between.length; at++) offsets.push(end)
    }
    text += block.text
    for (let at = 0; at < block.text.length; at++) offsets.push(block.offsets[at] ?? 0)
    end = block.offsets[block.text.length] ?? end
  }
  offsets.push(end)
  return {text, offsets: Uint32Array.from(offsets)}
}

/** The part of a readable text between two of its own indices, without white space at its ends. */
export function cutReadable(readable: ReadableText, from: number, to: number): ReadableText {
  let start = from
  let end = to
  while (start < end && readable.text.charCodeAt(start) === 32) start++
  while (end > start && readable.text.charCodeAt(end - 1) === 32) end--
  const {offsets} = readable
  const part = offsets instanceof Uint32Array ? offsets.subarray(start, end + 1) : Array.from(offsets).slice(start, end + 1)
  return {text: readable.text.slice(start, end), offsets: part}
}

/** The place in the source of a stretch of readable text. */
export function sourceSpan(readable: ReadableText, span: Span): Span {
  const start = readable.offsets[span.start] ?? 0
  return {start, end: Math.max(start, readable.offsets[span.end] ?? start)}
}

function finish(building: Building): ReadableBlock {
  let length = building.text.length
  if (length > 0 && building.spaced) length--
  building.offsets[length] = building.end
  return {
    text: length === building.text.length ? building.text : building.text.slice(0, length),
    offsets: building.offsets.subarray(0, length + 1),
    lineBreaks: building.lineBreaks,
  }
}

function addSpace(building: Building, at: number): void {
  if (building.spaced) return
  building.offsets[building.text.length] = at
  building.text += ' '
  building.spaced = true
}

/** Walks the source and the decoded value of a text node in step; whatever is plain in both is taken in runs. */
function addText(building: Building, value: string, from: number, to: number, verbatim: boolean): void {
  const {source} = building
  let at = from
  for (let index = 0; index < value.length; ) {
    const run = plainRun(building, value, index, at)
    if (run > 0) {
      index += run
      at += run
      continue
    }
    const code = value.charCodeAt(index)
    if (isLineEnd(code) || (verbatim && isLineEnd(source.charCodeAt(at)))) {
      addSpace(building, at)
      building.lineBreaks.push(building.text.length)
      index += code === 13 && value.charCodeAt(index + 1) === 10 ? 2 : 1
      at = skipLineEnd(source, at, to)
      continue
    }
    const reference = verbatim ? undefined : readReference(source, at, value, index)
    const units = reference?.units ?? 1
    if (!reference && !verbatim) at = skipEscape(source, at, code)
    if (!reference && source.charCodeAt(at) !== code) at = resync(source, at, to, code)
    const next = at + (reference?.length ?? 1)
    if (isSpace(code)) addSpace(building, at)
    else if (!isInvisible(code)) addUnits(building, value.slice(index, index + units), at, next)
    index += units
    at = next
  }
}

/** Takes as many units as are the same in value and source and mean themselves in both, and says how many. */
function plainRun(building: Building, value: string, index: number, at: number): number {
  const {source, offsets} = building
  const base = building.text.length
  let run = 0
  let {spaced} = building
  for (; index + run < value.length; run++) {
    const code = value.charCodeAt(index + run)
    if (code === 32) {
      if (spaced) break
      spaced = true
    } else if (code < 32 || code === 38 || code === 92 || code === 0xa0 || code === 0xad || code >= 0x20_00) {
      if (code < 0x20_10 || code > 0x20_27) break
      spaced = false
    } else spaced = false
    if (source.charCodeAt(at + run) !== code) break
    offsets[base + run] = at + run
  }
  if (run === 0) return 0
  building.text += value.slice(index, index + run)
  building.spaced = building.text.charCodeAt(building.text.length - 1) === 32
  building.end = building.spaced ? at + run - 1 : at + run
  return run
}

function addUnits(building: Building, units: string, at: number, end: number): void {
  for (let unit = 0; unit < units.length; unit++) building.offsets[building.text.length + unit] = at
  building.text += units
  building.spaced = false
  building.end = end
}

/** After the opening backticks of inline code, and the one space that padding takes. */
function skipFence(source: string, from: number): number {
  let at = from
  while (source.charCodeAt(at) === 96) at++
  if (source.charCodeAt(at) === 32 && source.charCodeAt(at + 1) !== 32) at++
  return at
}

/** Past the spaces before a line ending, the ending, and the indentation and block-quote marks of the next line. */
function skipLineEnd(source: string, from: number, to: number): number {
  let at = from
  while (at < to && !isLineEnd(source.charCodeAt(at))) at++
  if (source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === 10) at++
  at++
  for (; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code !== 32 && code !== 9 && code !== 62) break
  }
  return at
}

function skipEscape(source: string, at: number, code: number): number {
  return source.charCodeAt(at) === 92 && source.charCodeAt(at + 1) === code && isPunctuation(code) ? at + 1 : at
}

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/y

/**
 * The character reference at `at`, if the value was decoded from one: its length in the source and the UTF-16 units
 * that it became. Only `&amp;` and its like decode to an ampersand, so any other name before one is plain text.
 */
function readReference(source: string, at: number, value: string, index: number): {length: number; units: number} | undefined {
  if (source.charCodeAt(at) !== 38) return undefined
  REFERENCE.lastIndex = at
  const match = REFERENCE.exec(source)
  if (!match) return undefined
  const length = match[0].length
  const [, decimal, hexadecimal, name] = match
  if (name === undefined) {
    const point = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? '0', 16)
    return {length, units: point > 0xff_ff && point <= 0x10_ff_ff ? 2 : 1}
  }
  if (value.charCodeAt(index) === 38 && name.toLowerCase() !== 'amp') return undefined
  const after = source.charCodeAt(at + length)
  const two = value.charCodeAt(index + 1) !== after && value.charCodeAt(index + 2) === after
  return {length, units: isHighSurrogate(value.charCodeAt(index)) || two ? 2 : 1}
}

/** A tree that was edited, or syntax unknown here: the next place that fits, or the present one. */
function resync(source: string, at: number, to: number, code: number): number {
  for (let ahead = at; ahead < Math.min(to, at + 64); ahead++) if (source.charCodeAt(ahead) === code) return ahead
  return Math.min(at, to)
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || (code >= 0x20_00 && code <= 0x20_0a) || code === 0x20_2f || code === 0x30_00
}

/** Soft hyphens, zero-width marks and byte-order marks inside the text. */
function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x20_0b && code <= 0x20_0d) || code === 0x20_60 || code === 0xfe_ff
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd8_00 && code <= 0xdb_ff
}

function isPunctuation(code: number): boolean {
  return (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127)
}
