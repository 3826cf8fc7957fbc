import type {Point, SourceText, Span} from '../model/source-text.ts'
import {partitionPoint} from './partition-point.ts'

const LF = 10
const CR = 13

/**
 * Reads a draft as it was given: nothing is changed, only the beginnings of lines are noted.
 *
 * A line ends with LF, CRLF or CR. The empty text has one line.
 */
export function readSourceText(text: string): SourceText {
  const lineStarts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) lineStarts.push(at + 1)
  }
  return {text, lineStarts}
}

/** The line and column (from 1) of an offset; offsets outside the text are taken to its nearest end. */
export function pointAt(source: SourceText, offset: number): Point {
  const at = Math.max(0, Math.min(offset, source.text.length))
  const {lineStarts} = source
  const line = partitionPoint(lineStarts.length, (place) => (lineStarts[place] ?? 0) <= at)
  return {line, column: at - (lineStarts[line - 1] ?? 0) + 1}
}

/** The offset of a line and column; a place past the end of its line is taken to that end, one past the text to its. */
export function offsetAt(source: SourceText, point: Point): number {
  const {lineStarts, text} = source
  if (point.line < 1) return 0
  const start = lineStarts[point.line - 1]
  if (start === undefined) return text.length
  const end = lineStarts[point.line] ?? text.length
  return Math.max(start, Math.min(start + point.column - 1, end))
}

/** A span so many units further on. */
export function moveSpan(span: Span, by: number): Span {
  return by === 0 ? span : {start: span.start + by, end: span.end + by}
}
