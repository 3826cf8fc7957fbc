import type {Analysis} from '../model/analysis.ts'
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

  for (const {word, body, span} of directives(analysis)) {
    const {ids, reason} = readBody(body)
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

/** Comments as Markdown sees them: one in a code block is an example and asks for nothing. */
function* directives({tree, source}: Analysis): Iterable<{word: string; body: string; span: Span}> {
  if (!source.text.includes('normlint-')) return
  // The parser does not count a byte-order mark.
  const shift = source.text.startsWith('\uFEFF') ? 1 : 0
  const found: {word: string; body: string; span: Span}[] = []
  const nodes: unknown[] = [tree]
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
      found.push({word: match[1] ?? '', body: match[2] ?? '', span: {start: at, end: at + match[0].length}})
    }
  }
  yield* found.sort((a, b) => a.span.start - b.span.start)
}

function readBody(body: string): {readonly ids: readonly string[]; readonly reason: string} {
  const [names = '', ...rest] = body.split(/(?:^|\s)--(?=\s|$)/)
  return {ids: names.split(/[\s,]+/).filter((id) => id !== ''), reason: rest.join('--').replace(/\s+/g, ' ').trim()}
}

function nextClause(analysis: Analysis, comment: Span): Span {
  const {source} = analysis
  // The comment may end inside its line: what is meant begins on a later one.
  const lineEnd = source.lineStarts.find((start) => start > comment.end) ?? source.text.length
  const text = /\S/.exec(
    source.text.slice(lineEnd).replace(/^(?:\s*<!--[\s\S]*?-->)+/, (skipped) => ' '.repeat(skipped.length)),
  )
  const first = lineEnd + (text?.index ?? 0)
  const start = source.lineStarts.findLast((lineStart) => lineStart <= first) ?? 0
  const end = source.lineStarts.find((lineStart) => lineStart > first) ?? source.text.length
  return {start, end: endOfClauses(analysis, start, end)}
}

function clauseAround(analysis: Analysis, comment: Span): Span {
  const {source, provisions} = analysis
  const lineStart = source.lineStarts.findLast((start) => start <= comment.start) ?? 0
  const lineEnd = source.lineStarts.find((start) => start > comment.start) ?? source.text.length
  const around = provisions.filter(({span}) => span.start < lineEnd && span.end > lineStart)
  const start = Math.min(lineStart, ...around.map(({span}) => span.start))
  return {start, end: Math.max(lineEnd, ...around.map(({span}) => span.end))}
}

function endOfClauses({provisions}: Analysis, start: number, end: number): number {
  const ends = provisions.filter(({span}) => span.start >= start && span.start < end).map(({span}) => span.end)
  return Math.max(end - 1, ...ends)
}
