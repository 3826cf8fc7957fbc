import type {Nodes, RootContent, Text} from 'mdast'
import type {Chunks, PlacedChunk} from './chunks.ts'
import type {TextChange} from './text-change.ts'

/**
 * The chunks after letters were typed into a word or taken out of it, where nothing but a word can have changed;
 * undefined where that is not plain. This is what most keys do, and it needs no parser.
 *
 * @param touched the chunk before the change, and its index
 * @param text the text after the change
 */
export function retype(
  before: Chunks,
  touched: {readonly at: number; readonly one: PlacedChunk},
  text: string,
  change: TextChange,
): Chunks | undefined {
  const {at, one} = touched
  if (change.endBefore > one.start + one.chunk.length || !isWordChange(text, change)) return undefined
  const {chunk, start} = one
  const by = change.endAfter - change.endBefore
  // Positions of the node count from an origin of its own.
  const shift = start + chunk.origin.offset
  const from = change.start - shift
  const found = findText(chunk.node, from, change.endBefore - shift)
  if (!found) return undefined
  const {block, leaf} = found
  const source = text.slice(offsetOf(block, 'start') + shift, offsetOf(block, 'end') + shift + by)
  if (/[[<&\\]/.test(source)) return undefined
  const value = retyped(leaf, text, {...change, shift})
  if (value === undefined) return undefined
  const lines = text.slice(offsetOf(leaf, 'start') + shift, change.start).match(/\r\n|\r|\n/g)?.length ?? 0
  const line = (leaf.position?.start.line ?? 0) + lines
  const node = shiftBehind(chunk.node, leaf, value, line, {from, by})
  const chunks = [...before.chunks]
  chunks[at] = {...chunk, node, length: chunk.length + by}
  return {...before, chunks}
}

/** Words of letters, joined by hyphens, in brackets or quotation marks, with marks at the end: none of it is Markdown. */
const WORD = /^[("'“‘]*[A-Za-z]+(?:[-'’][A-Za-z]+)*[)"'”’,;:.!?]*$/

/** Longer words are none. */
const LONGEST = 200

/** Whether the change lies inside or at the end of a word, which it leaves one, as it was one before. */
function isWordChange(text: string, {start, endBefore, endAfter}: TextChange): boolean {
  if (endAfter - start > LONGEST || endBefore - start > LONGEST || !isLetter(text.charCodeAt(start - 1))) return false
  let from = start
  while (from > 0 && start - from < LONGEST && !isSpace(text.charCodeAt(from - 1))) from--
  let to = endAfter
  while (to < text.length && to - endAfter < LONGEST && !isSpace(text.charCodeAt(to))) to++
  if (start - from === LONGEST || to - endAfter === LONGEST) return false
  const word = text.slice(from, to)
  // The beginning of an address.
  return WORD.test(word) && !/www/i.test(word)
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13
}

interface Found {
  /** The paragraph or heading. */
  readonly block: Nodes
  readonly leaf: Text
}

/** Nodes in which letters are letters. */
const PLAIN = new Set(['paragraph', 'heading', 'list', 'listItem', 'blockquote', 'strong', 'emphasis', 'text'])

/** The text that holds a stretch of the source, behind its first unit. */
function findText(node: RootContent, from: number, to: number): Found | undefined {
  let block: Nodes | undefined
  let next: Nodes | undefined = node
  while (next && PLAIN.has(next.type)) {
    if (next.type === 'text') return block && {block, leaf: next}
    if (next.type === 'paragraph' || next.type === 'heading') block = next
    if (!('children' in next)) return undefined
    next = (next.children as Nodes[]).find(
      (child) => child.position && offsetOf(child, 'start') < from && to <= offsetOf(child, 'end'),
    )
  }
  return undefined
}

function offsetOf({position}: Nodes, end: 'start' | 'end'): number {
  return position?.[end].offset ?? Number.NaN
}

/** The words of the text after the change; undefined where they are not those of the source. */
function retyped(
  leaf: Text,
  text: string,
  {start, endBefore, endAfter, shift}: TextChange & {readonly shift: number},
): string | undefined {
  const by = endAfter - endBefore
  const head = unwrap(text.slice(offsetOf(leaf, 'start') + shift, start))
  const tail = unwrap(text.slice(endAfter, offsetOf(leaf, 'end') + shift + by))
  const gone = leaf.value.slice(head.length, leaf.value.length - tail.length)
  const isSame = leaf.value.startsWith(head) && leaf.value.endsWith(tail) && gone.length === endBefore - start
  return isSame && /^[A-Za-z]*$/.test(gone) ? head + text.slice(start, endAfter) + tail : undefined
}

/** Lines that go on are indented in lists; the parser takes that away. */
function unwrap(source: string): string {
  return source.replace(/\n +/g, '\n')
}

/** The node with another text, and everything behind the change moved; lines stay what they are. */
function shiftBehind(node: RootContent, leaf: Text, value: string, line: number, change: Behind): RootContent {
  const move = (one: Nodes): Nodes => {
    const {position} = one
    const moved = position && {
      start: movePoint(position.start, line, change),
      end: movePoint(position.end, line, change),
    }
    const children = 'children' in one ? {children: (one.children as Nodes[]).map(move)} : {}
    return {...one, ...children, ...(one === leaf && {value}), ...(moved && {position: moved})} as Nodes
  }
  return move(node) as RootContent
}

interface Behind {
  readonly from: number
  readonly by: number
}

interface Point {
  readonly line: number
  readonly column: number
  readonly offset?: number | undefined
}

function movePoint(point: Point, line: number, {from, by}: Behind) {
  const offset = point.offset ?? 0
  if (offset < from) return point
  return {line: point.line, column: point.line === line ? point.column + by : point.column, offset: offset + by}
}
