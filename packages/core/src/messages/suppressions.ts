import {partitionPoint} from '../document/partition-point.ts'
import {moveSpan} from '../document/source-text.ts'
import {addUp, joinPlaced, sectionAt, sectionsOf} from '../drafting/sections.ts'
import type {Analysis, Clauses, DraftSection} from '../model/analysis.ts'
import type {Span} from '../model/source-text.ts'

/** Something in the draft that asks for silence. */
export interface Suppression {
  readonly form: 'comment' | 'front-matter'
  /** Ids of norms or rules, as written. */
  readonly ids: readonly string[]
  readonly reason: string
  /** Where it is written. */
  readonly span: Span
  /** Messages that begin in here are silenced; `end` is included. */
  readonly range: Span
}

/** A comment addressed to normlint that is no known directive. */
export interface UnknownDirective {
  readonly word: string
  readonly span: Span
}

/** All suppressing comments of a draft in document order. */
export interface SuppressionComments {
  readonly suppressions: readonly Suppression[]
  readonly unknown: readonly UnknownDirective[]
}

const COMMENT = /<!--\s*normlint-([\w-]+)([\s\S]*?)-->/g

/** The words that may follow `normlint-`. */
export const DIRECTIVES = ['disable-next-line', 'disable-line', 'disable', 'enable'] as const

/**
 * Reads `<!-- normlint-disable-next-line gge-h -- reason -->`, `…-disable-line`, and `…-disable` with `…-enable`.
 *
 * The next line is the next one with text; where a clause begins on it, the whole clause is meant, however it is
 * wrapped. `disable-line` means the clause that the comment stands in, as in a table row. `disable` holds until an
 * `enable` of the same id or of none.
 */
export function readComments(analysis: Analysis): SuppressionComments {
  const suppressions: Suppression[] = []
  const unknown: UnknownDirective[] = []
  let open: {ids: readonly string[]; reason: string; span: Span}[] = []
  const close = (one: (typeof open)[number], ids: readonly string[], end: number) =>
    suppressions.push({form: 'comment', ids, reason: one.reason, span: one.span, range: {start: one.span.end, end}})

  for (const {word, ids, reason, span} of readDirectives(analysis)) {
    if (word === 'disable-next-line') {
      suppressions.push({form: 'comment', ids, reason, span, range: nextClause(analysis, span)})
    } else if (word === 'disable-line') {
      suppressions.push({form: 'comment', ids, reason, span, range: clauseAround(analysis, span)})
    } else if (word === 'disable') {
      open.push({ids, reason, span})
    } else if (word === 'enable') {
      const still: typeof open = []
      for (const one of open) {
        const ended = ids.length === 0 ? one.ids : one.ids.filter((id) => ids.includes(id))
        const rest = one.ids.filter((id) => !ended.includes(id))
        if (ended.length > 0) close(one, ended, span.start)
        if (rest.length > 0) still.push({...one, ids: rest})
      }
      open = still
    } else unknown.push({word, span})
  }
  for (const one of open) close(one, one.ids, analysis.source.text.length)
  suppressions.sort((a, b) => a.span.start - b.span.start)
  return {suppressions, unknown}
}

interface Directive {
  readonly word: string
  readonly ids: readonly string[]
  readonly reason: string
  readonly span: Span
}

/** Comments as Markdown sees them: one in a code block is an example and asks for nothing. */
const readDirectives = addUp(directivesIn, joinPlaced)

function directivesIn(clauses: Clauses): readonly Directive[] {
  const {source} = clauses
  // Trees are put together when they are asked for.
  if (!source.text.includes('normlint-')) return []
  // The parser does not count a byte-order mark.
  const shift = source.text.startsWith('\uFEFF') ? 1 : 0
  const found: Directive[] = []
  const nodes: unknown[] = [clauses.tree]
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    const {type, children, position} = node as {
      type: string
      children?: readonly unknown[]
      position?: {start: {offset?: number}; end: {offset?: number}}
    }
    if (children) nodes.push(...children)
    const start = position?.start.offset
    const end = position?.end.offset
    if (type !== 'html' || start === undefined || end === undefined) continue
    for (const match of source.text.slice(start + shift, end + shift).matchAll(COMMENT)) {
      const at = start + shift + match.index
      found.push({word: match[1] ?? '', ...readBody(match[2] ?? ''), span: {start: at, end: at + match[0].length}})
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

function readBody(body: string): {readonly ids: readonly string[]; readonly reason: string} {
  const [names = '', ...rest] = body.split(/(?:^|\s)--(?=\s|$)/)
  return {ids: names.split(/[\s,]+/).filter((id) => id !== ''), reason: rest.join('--').replace(/\s+/g, ' ').trim()}
}

/** Comments that follow one another, with the space before them. */
const MORE_COMMENTS = /(?:\s*<!--[\s\S]*?-->)+/y
const TEXT = /\S/g

function nextClause(analysis: Analysis, comment: Span): Span {
  const {text, lineStarts} = analysis.source
  // The comment may end inside its line: what is meant begins on a later one.
  const lineEnd = lineStarts[lineAfter(lineStarts, comment.end)] ?? text.length
  MORE_COMMENTS.lastIndex = lineEnd
  TEXT.lastIndex = MORE_COMMENTS.test(text) ? MORE_COMMENTS.lastIndex : lineEnd
  const first = TEXT.exec(text)?.index ?? lineEnd
  const next = lineAfter(lineStarts, first)
  const start = lineStarts[next - 1] ?? 0
  const end = lineStarts[next] ?? text.length
  return {start, end: Math.max(end - 1, ...clausesBetween(analysis, start, end).map((span) => span.end))}
}

function clauseAround(analysis: Analysis, comment: Span): Span {
  const {text, lineStarts} = analysis.source
  const next = lineAfter(lineStarts, comment.start)
  const lineStart = lineStarts[next - 1] ?? 0
  const lineEnd = lineStarts[next] ?? text.length
  const sections = sectionsOf(analysis)
  const from = sections[sectionAt(sections, lineStart)]?.start ?? 0
  const around = clausesBetween(analysis, from, lineEnd).filter((span) => span.end > lineStart)
  const start = Math.min(lineStart, ...around.map((span) => span.start))
  return {start, end: Math.max(lineEnd, ...around.map((span) => span.end))}
}

/** The first line, counted from 0, that begins behind an offset. */
function lineAfter(lineStarts: readonly number[], offset: number): number {
  return partitionPoint(lineStarts.length, (line) => (lineStarts[line] ?? 0) <= offset)
}

/** The clauses that begin in a stretch of the source. */
function clausesBetween(analysis: Analysis, from: number, to: number): readonly Span[] {
  const sections = sectionsOf(analysis)
  const spans: Span[] = []
  for (let at = sectionAt(sections, from); at < sections.length; at++) {
    const {clauses, start} = sections[at] as DraftSection
    if (start >= to) break
    for (const {span} of clauses.provisions)
      if (span.start + start >= from && span.start + start < to) spans.push(moveSpan(span, start))
  }
  return spans
}
