import type {Nodes} from 'mdast'
import type {ReadableText} from '../model/provision.ts'
import type {SourceText, Span} from '../model/source-text.ts'
import {addSpace, addText, type Building, skipFence} from './walk-source.ts'

/** A readable text that still knows where the lines of the source began in it. */
export interface ReadableBlock extends ReadableText {
  /** Indices of `text` at which a new source line begins, without the first line. */
  readonly lineBreaks: readonly number[]
}

/** What an offset of the tree lacks: the parser does not count a byte-order mark. */
export function treeShift(source: SourceText): number {
  return source.text.charCodeAt(0) === 0xfe_ff ? 1 : 0
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
    ends: new Map(),
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
    else if ('children' in next)
      for (let at = next.children.length - 1; at >= 0; at--) waiting.push(next.children[at] as Nodes)
  }
  return finish(building)
}

/** Joins readable blocks (the cells of a row) into one, with what `joint` gives for the text so far between them. */
export function joinBlocks(blocks: readonly ReadableText[], joint: (text: string) => string): ReadableText {
  let text = ''
  const offsets: number[] = []
  const ends = new Map<number, number>()
  let end = 0
  for (const block of blocks) {
    if (block.text === '') continue
    if (text !== '') {
      const between = joint(text)
      text += between
      for (let at = 0; at < between.length; at++) offsets.push(end)
    }
    for (const [at, place] of block.ends ?? []) ends.set(text.length + at, place)
    text += block.text
    for (let at = 0; at < block.text.length; at++) offsets.push(block.offsets[at] ?? 0)
    end = sourceSpan(block, {start: 0, end: block.text.length}).end
  }
  offsets.push(end)
  return {text, offsets: Uint32Array.from(offsets), ends}
}

/** The part of a readable text between two of its own indices, without white space at its ends. */
export function cutReadable(readable: ReadableText, from: number, to: number): ReadableText {
  let start = from
  let end = to
  while (start < end && readable.text.charCodeAt(start) === 32) start++
  while (end > start && readable.text.charCodeAt(end - 1) === 32) end--
  const {offsets, ends} = readable
  const text = readable.text.slice(start, end)
  const part =
    offsets instanceof Uint32Array ? offsets.subarray(start, end + 1) : Array.from(offsets).slice(start, end + 1)
  if (!ends) return {text, offsets: part}
  const moved = [...ends].filter(([at]) => at > start && at <= end).map(([at, place]) => [at - start, place] as const)
  return {text, offsets: part, ends: new Map(moved)}
}

/** The place in the source of a stretch of readable text, without markup around it. */
export function sourceSpan(readable: ReadableText, span: Span): Span {
  const start = readable.offsets[span.start] ?? 0
  const end = readable.ends?.get(span.end) ?? readable.offsets[span.end] ?? start
  return {start, end: Math.max(start, end)}
}

function finish(building: Building): ReadableBlock {
  const {ends, lineBreaks, offsets} = building
  const length = building.text.length - (building.text !== '' && building.spaced ? 1 : 0)
  // At a space that is trimmed away stands where it begins, or where the unit before it ends.
  if (length === building.text.length) offsets[length] = building.end
  return {
    text: length === building.text.length ? building.text : building.text.slice(0, length),
    offsets: offsets.subarray(0, length + 1),
    ...(ends.size > 0 && {ends}),
    lineBreaks,
  }
}
