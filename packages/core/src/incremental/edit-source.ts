import {partitionPoint} from '../document/partition-point.ts'
import {readSourceText} from '../document/source-text.ts'
import type {SourceText} from '../model/source-text.ts'
import type {TextChange} from './text-change.ts'

/** The source after a change, equal to `readSourceText(text)`; only the lines around the change are read again. */
export function editSource(before: SourceText, text: string, change: TextChange): SourceText {
  const shift = text.length - before.text.length
  // The units next to the change may be halves of a line ending, so a line more is read on both sides.
  const first = Math.max(0, lineAt(before, change.start) - 1)
  const last = Math.min(before.lineStarts.length - 1, lineAt(before, change.endBefore) + 1)
  const from = before.lineStarts[first] ?? 0
  const isEnd = last === before.lineStarts.length - 1
  const to = isEnd ? text.length : (before.lineStarts[last] ?? 0) + shift
  const between = readSourceText(text.slice(from, to)).lineStarts.map((start) => start + from)
  // The stretch ends where a line begins, so its own last line start is that of the first line behind it.
  const head = before.lineStarts.slice(0, first)
  const tail = isEnd ? [] : before.lineStarts.slice(last + 1).map((start) => start + shift)
  return {text, lineStarts: [...head, ...between, ...tail]}
}

function lineAt({lineStarts}: SourceText, offset: number): number {
  const begun = partitionPoint(lineStarts.length, (place) => (lineStarts[place] ?? 0) <= offset)
  return Math.max(0, begun - 1)
}
