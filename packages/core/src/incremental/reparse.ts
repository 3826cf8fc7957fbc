import {boundNesting} from '../document/bound-nesting.ts'
import {parseMarkdown} from '../document/parse-markdown.ts'
import {readSourceText} from '../document/source-text.ts'
import {type Chunk, type Chunks, cutChunks, opensInVain, type PlacedChunk, placeChunks} from './chunks.ts'
import {definitionsOf} from './labels.ts'
import {retype} from './retype.ts'
import {sameBlock} from './same-block.ts'
import {chunkAt, lastBegun, type Section} from './sections.ts'
import type {TextChange} from './text-change.ts'

/**
 * The chunks after a change, or undefined where the whole text must be parsed again. `sections` are those of `before`.
 *
 * Only the blocks around the change are parsed, as far as it takes until a block begins where one began before: from
 * there on the parser is in the state it was in then.
 */
export function reparse(
  before: Chunks,
  sections: readonly Section[],
  text: string,
  change: TextChange,
): Chunks | undefined {
  if (before.isWhole || text.charCodeAt(0) === 0xfe_ff) return undefined
  const retyped = retype(before, chunkAt(sections, change.start - 1), text, change)
  if (retyped) return retyped
  const placed = placeChunks(before)
  const shift = change.endAfter - change.endBefore
  const first = firstTouched(placed, change)
  const from = first === 0 ? 0 : (placed[first]?.start ?? 0)
  const touched = lastBegun(placed, change.endBefore)
  for (let reach = 2; ; reach *= 2) {
    const beyond = Math.min(touched + reach, placed.length)
    const to = beyond < placed.length ? (placed[beyond]?.start ?? 0) + shift : text.length
    if (!isShallow(text, from, to)) return undefined
    const part = parsePart(text.slice(from, to), labelsOutside(before.chunks, first, beyond), from === 0)
    // A guard on each side: the parser has a memory of its own that may reach across a block (a failed table keeps the
    // numbered list behind it from opening), so the blocks next to the touched ones must come out as they did before.
    if (!part || !sameStart(before.chunks, first, touched, part)) return undefined
    for (let next = touched + 1; next < beyond; next++) {
      const start = (placed[next]?.start ?? 0) + shift - from
      const at = part.starts.indexOf(start)
      const guard = part.chunks[at]
      if (guard && sameBlock(guard, before.chunks[next] as Chunk))
        return join(before, first, next, {...part, chunks: part.chunks.slice(0, at)}, start)
    }
    if (beyond === placed.length) return join(before, first, beyond, part, to - from)
  }
}

/** The block before the one in which the change begins; front matter that is closed before the change stays. */
function firstTouched(placed: readonly PlacedChunk[], change: TextChange): number {
  const first = Math.max(0, lastBegun(placed, change.start - 1) - 1)
  const head = placed[0]
  const isFrontMatter = head !== undefined && ['yaml', 'toml'].includes(head.chunk.node.type)
  return first === 0 && isFrontMatter && change.start > head.start + head.chunk.length ? 1 : first
}

/** Whether the untouched block at the beginning of a part, where there is one, is what it was. */
function sameStart(chunks: readonly Chunk[], first: number, touched: number, part: Part): boolean {
  const guard = chunks[first]
  if (first === 0 || first === touched || !guard) return true
  return part.chunks[0] !== undefined && part.starts[0] === 0 && sameBlock(part.chunks[0], guard)
}

/** Marks of emphasis are counted from blank line to blank line, so the stretch begins at one. */
function isShallow(text: string, from: number, to: number): boolean {
  const blank = Math.max(text.lastIndexOf('\n\n', from), text.lastIndexOf('\r\n\r\n', from), 0)
  const stretch = text.slice(blank, to)
  return boundNesting(stretch) === stretch
}

function labelsOutside(chunks: readonly Chunk[], first: number, beyond: number): string[] {
  return [...chunks.slice(0, first), ...chunks.slice(beyond)].flatMap(({labels}) => labels)
}

interface Part {
  readonly text: string
  readonly chunks: readonly Chunk[]
  /** Where the chunks begin in `text`. */
  readonly starts: readonly number[]
}

/** Closes every definition before it, and keeps a rule at the beginning of the part from opening front matter. */
const CLOSER = '***\n'

/** Parses a part of the document as it is parsed in its place; undefined where that cannot be done. */
function parsePart(text: string, outside: readonly string[], isBeginning: boolean): Part | undefined {
  const needed = text.includes('[') ? outside.filter((label) => mayUse(text, label)) : []
  if (isBeginning && needed.length > 0 && /^(?:---|\+\+\+)/.test(text)) return undefined
  const before = isBeginning && needed.length === 0 ? '' : definitionsOf(needed) + CLOSER
  // A text of its own: a slice would keep the whole document alive with each of its blocks.
  const source = readSourceText(before + text)
  const nodes = parseMarkdown(source.text).children.filter(
    ({position}) => (position?.start.offset ?? 0) >= before.length,
  )
  const chunks = cutChunks(nodes, source)
  return {text, chunks, starts: chunks.map(({origin}) => -origin.offset - before.length)}
}

/** Labels are compared without regard to case and white space; only plain ones can be looked for as they are. */
function mayUse(text: string, label: string): boolean {
  return /[^!-~]/.test(label) || text.toLowerCase().includes(label.toLowerCase())
}

/** Puts the part in place of the chunks from `first` to `next`; `end` is where the chunk `next` begins in the part. */
function join(
  before: Chunks,
  first: number,
  next: number,
  {text, chunks, starts}: Part,
  end: number,
): Chunks | undefined {
  const head = before.chunks.slice(0, first)
  const tail = before.chunks.slice(next)
  if (definesOtherLabels(before.chunks.slice(first, next), chunks, [...head, ...tail])) return undefined
  // What stands before the first block of the part (blank lines, where blocks were deleted) belongs to what is before it.
  const gap = starts[0] ?? end
  const lines = readSourceText(text.slice(0, gap)).lineStarts.length - 1
  const last = head.pop()
  if (last) head.push(gap === 0 ? last : {...last, length: last.length + gap, lines: last.lines + lines})
  const joined = [...head, ...chunks, ...tail]
  const [opening] = joined
  if (!opening || opensInVain(first === 0 ? text : '', opening.node)) return undefined
  return {chunks: joined, lead: last ? before.lead : {offset: gap, line: lines}, isWhole: false}
}

/** Whether a label is now defined that was not before, or the reverse: any block of the document may use it. */
function definesOtherLabels(gone: readonly Chunk[], made: readonly Chunk[], others: readonly Chunk[]): boolean {
  const labels = (chunks: readonly Chunk[]) => new Set(chunks.flatMap((chunk) => chunk.labels))
  const before = labels(gone)
  const after = labels(made)
  if (before.size === 0 && after.size === 0) return false
  const rest = labels(others)
  const isNew = (label: string, other: ReadonlySet<string>) => !other.has(label) && !rest.has(label)
  return [...before].some((label) => isNew(label, after)) || [...after].some((label) => isNew(label, before))
}
