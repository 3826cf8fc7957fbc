import type {Nodes, Root, RootContent} from 'mdast'
import {boundNesting} from '../document/bound-nesting.ts'
import {parseMarkdown} from '../document/parse-markdown.ts'
import {readBlock} from '../document/readable-text.ts'
import type {SourceText} from '../model/source-text.ts'
import {labelsOf} from './labels.ts'
import {rebase, type Shift} from './rebase.ts'

/**
 * One block at the top of the document, from the beginning of its line to that of the next block. A chunk is the same
 * object for as long as its text is untouched.
 */
export interface Chunk {
  readonly node: RootContent
  readonly length: number
  /** Line endings in the chunk. */
  readonly lines: number
  /** Where the positions of `node` count from, seen from the start of the chunk. */
  readonly origin: Shift
  readonly labels: readonly string[]
  /** A heading that has words: it begins a section. */
  readonly isHeading: boolean
  /** A heading stands in a list or block quote: it counts as one for what follows the block. */
  readonly holdsHeading: boolean
}

/** The blocks of a document. All chunks together are the text from the first block's line to its end. */
export interface Chunks {
  readonly chunks: readonly Chunk[]
  /** Units and lines before the first block. */
  readonly lead: Shift
  /** Nothing can be reused: the text has a byte-order mark, nothing in it, or nesting that is read as text. */
  readonly isWhole: boolean
}

/** Where a chunk stands in the text. */
export interface PlacedChunk {
  readonly chunk: Chunk
  readonly start: number
  readonly line: number
}

export function parseChunks(source: SourceText): {readonly chunks: Chunks; readonly tree: Root} {
  const {text} = source
  const tree = parseMarkdown(text)
  const first = tree.children[0]
  const isWhole = !first || text.charCodeAt(0) === 0xfe_ff || opensInVain(text, first) || boundNesting(text) !== text
  if (isWhole) return {tree, chunks: {chunks: [], lead: {offset: 0, line: 0}, isWhole}}
  const line = (first.position?.start.line ?? 1) - 1
  const lead = {offset: source.lineStarts[line] ?? 0, line}
  return {tree, chunks: {chunks: cutChunks(tree.children, source), lead, isWhole}}
}

/**
 * Whether front matter is opened and never closed. The parser then reads the lists of the whole document in another
 * way, so no part of it can be parsed alone.
 */
export function opensInVain(text: string, first: RootContent): boolean {
  return /^(?:---|\+\+\+)/.test(text) && (first.type as string) !== 'yaml' && (first.type as string) !== 'toml'
}

/** Cuts parsed blocks apart. The positions of the nodes count in `source`. */
export function cutChunks(nodes: readonly RootContent[], source: SourceText): Chunk[] {
  const {text, lineStarts} = source
  return nodes.map((node, at) => {
    const line = (node.position?.start.line ?? 1) - 1
    const start = lineStarts[line] ?? 0
    const next = nodes[at + 1]?.position?.start.line
    const to = next === undefined ? text.length : (lineStarts[next - 1] ?? text.length)
    const lastLine = next === undefined ? lineStarts.length - 1 : next - 1
    return {
      node,
      length: to - start,
      lines: lastLine - line,
      origin: {offset: -start, line: -line},
      labels: labelsOf(node, text),
      isHeading: node.type === 'heading' && readBlock(node, source).text !== '',
      holdsHeading: holdsHeading(node),
    }
  })
}

export function placeChunks({chunks, lead}: Chunks): PlacedChunk[] {
  let start = lead.offset
  let {line} = lead
  return chunks.map((chunk) => {
    const placed = {chunk, start, line}
    start += chunk.length
    line += chunk.lines
    return placed
  })
}

/** The block with positions in the whole text. */
export function nodeAt({chunk, start, line}: PlacedChunk): RootContent {
  return rebase(chunk.node, {offset: chunk.origin.offset + start, line: chunk.origin.line + line})
}

function holdsHeading(node: RootContent): boolean {
  if (node.type === 'heading') return false
  const waiting: Nodes[] = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'heading') return true
    if ('children' in next && next.type !== 'paragraph') for (const child of next.children) waiting.push(child as Nodes)
  }
  return false
}
