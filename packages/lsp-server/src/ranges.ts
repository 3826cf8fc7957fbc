import {pointAt, type SourceText, type Span} from '@normlint/core'
import type {Position, Range} from 'vscode-languageserver'

/** The only place where offsets become positions of the protocol: both count UTF-16 units, the protocol from zero. */
export function rangeOf(source: SourceText, span: Span): Range {
  return {start: positionOf(source, span.start), end: positionOf(source, span.end)}
}

export function positionOf(source: SourceText, offset: number): Position {
  const {line, column} = pointAt(source, offset)
  return {line: line - 1, character: column - 1}
}

/** A position past the end of its line, or of the text, is taken to that end. */
export function offsetOf(source: SourceText, position: Position): number {
  const start = source.lineStarts[position.line]
  if (start === undefined) return source.text.length
  const next = source.lineStarts[position.line + 1]
  const end = next === undefined ? source.text.length : endOfLine(source.text, start, next)
  return Math.min(start + position.character, end)
}

/** The text of a line (from 0) without its line ending. */
export function lineText(source: SourceText, line: number): string {
  const start = source.lineStarts[line] ?? source.text.length
  const next = source.lineStarts[line + 1]
  return source.text.slice(start, next === undefined ? source.text.length : endOfLine(source.text, start, next))
}

function endOfLine(text: string, start: number, next: number): number {
  let end = next
  while (end > start && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--
  return end
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end
}

export function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end
}

/** The line ending that the draft uses. */
export function lineEnding(source: SourceText): string {
  const second = source.lineStarts[1]
  return second !== undefined && source.text.slice(0, second).endsWith('\r\n') ? '\r\n' : '\n'
}
