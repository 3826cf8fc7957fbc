import {pointAt} from '../document/source-text.ts'
import type {SourceText, Span} from '../model/source-text.ts'
import {printable, type Row, rowsOf} from './layout.ts'
import type {Styler} from './styler.ts'

/** More rows than this are cut off. */
const MOST_ROWS = 6

/**
 * The lines of a span with the deciding words marked below, long lines wrapped:
 *
 * ```text
 *   12 │ Each Party may direct its teams to attack
 *      │            ^^^
 * ```
 *
 * Empty for a span without visible text.
 */
export function codeFrame(
  source: SourceText,
  span: Span,
  words: readonly Span[],
  width: number,
  style: Styler,
): string {
  if (source.text.slice(span.start, span.end).trim() === '') return ''
  // Where the whole span is meant, underlining several rows of it would only hide the text.
  const isShort = span.end - span.start <= width - 12
  const marks = words.length > 0 ? words : isShort ? [span] : []
  const first = pointAt(source, span.start).line
  const last = pointAt(source, Math.max(span.start, span.end - 1)).line
  const gutter = Math.max(4, String(last).length) + 1
  const lines: string[] = []
  let rows = 0
  for (let line = first; line <= last; line++) {
    const lineStart = source.lineStarts[line - 1] ?? 0
    const shown = clip(source.text, lineStart, source.lineStarts[line] ?? source.text.length, span)
    const text = printable(source.text.slice(shown.start, shown.end).replace(/\r\n|[\r\n]$/, ''))
    for (const [index, row] of rowsOf(text, Math.max(30, width - gutter - 5)).entries()) {
      if (rows++ === MOST_ROWS) return [...lines, `${' '.repeat(gutter)} ${style.dim('│ …')}`].join('\n')
      const number = index === 0 ? String(line) : ''
      lines.push(`${style.dim(`${number.padStart(gutter)} │`)} ${text.slice(row.start, row.end)}`.trimEnd())
      const under = underline(row, shown.start, marks)
      if (under !== '') lines.push(`${style.dim(`${' '.repeat(gutter)} │`)} ${style.red(under)}`)
    }
  }
  return lines.join('\n')
}

/** A line that holds a whole page is shown from shortly before the span to shortly after it. */
function clip(text: string, start: number, end: number, span: Span): Row {
  if (end - start <= 400) return {start, end}
  const from = Math.max(start, Math.min(span.start, end))
  const to = Math.min(end, Math.max(span.end, start))
  const before = text.lastIndexOf(' ', Math.max(start, from - 20))
  return {start: from === start ? start : Math.max(start, before + 1), end: Math.min(end, to + 1)}
}

function underline(row: Row, offset: number, marks: readonly Span[]): string {
  let under = ''
  for (let at = row.start; at < row.end; at++) {
    const place = offset + at
    under += marks.some(({start, end}) => place >= start && place < end) ? '^' : ' '
  }
  return under.trimEnd()
}
