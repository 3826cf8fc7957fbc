import type {Analysis, Span} from '@normlint/core'
import {isMap, parseDocument} from 'yaml'
import {lineEnding} from '../ranges.ts'
import {spanOf} from './tree-path.ts'

/** A replacement of a stretch of the draft. */
export interface Replacement {
  readonly span: Span
  readonly text: string
}

/** Where the values of the YAML front matter stand, between its fences; undefined where the draft has none. */
export function frontMatterSpan(analysis: Analysis): Span | undefined {
  const [first] = analysis.tree.children
  if (first?.type !== 'yaml') return undefined
  const span = spanOf(analysis, first)
  if (!span) return undefined
  const opening = /^.*(?:\r\n|\n|\r)/.exec(analysis.source.text.slice(span.start, span.end))?.[0].length ?? 0
  const closing = analysis.source.text.lastIndexOf('---', span.end)
  return {start: span.start + opening, end: Math.max(span.start + opening, closing)}
}

/**
 * The change of the front matter that marks a norm not applicable. A draft without front matter gets one; comments and
 * the order of what is there are kept. Undefined where the front matter is no YAML map.
 */
export function markNotApplicable(analysis: Analysis, norm: string, reason: string): Replacement | undefined {
  const {source} = analysis
  const newline = lineEnding(source)
  const span = frontMatterSpan(analysis)
  if (!span) {
    const start = source.text.charCodeAt(0) === 0xfe_ff ? 1 : 0
    const lines = ['---', 'normlint:', '  not-applicable:', `    ${norm}: ${JSON.stringify(reason)}`, '---', '', '']
    return {span: {start, end: start}, text: lines.join(newline)}
  }
  const document = parseDocument(source.text.slice(span.start, span.end))
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return undefined
  const outer = document.get('normlint')
  if (outer !== undefined && !isMap(outer)) return undefined
  document.setIn(['normlint', 'not-applicable', norm], reason)
  return {span, text: document.toString({lineWidth: 0}).replace(/\n/g, newline)}
}
