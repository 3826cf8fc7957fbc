import type {Analysis, SourceText} from '@normlint/core'
import type {Position, Range} from 'vscode-languageserver'
import {frontMatterSpan} from '../clauses/not-applicable.ts'
import {contains, lineText} from '../ranges.ts'

/** A word that may be a norm's id, with its place. */
export interface NamedId {
  readonly id: string
  readonly range: Range
}

/** The id-like word around a position: letters, digits and hyphens. */
export function idAt(source: SourceText, position: Position): NamedId | undefined {
  const line = lineText(source, position.line)
  for (const match of line.matchAll(/[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*/g)) {
    const end = match.index + match[0].length
    if (match.index > position.character || end < position.character) continue
    const {line: at} = position
    return {id: match[0], range: {start: {line: at, character: match.index}, end: {line: at, character: end}}}
  }
  return undefined
}

/** Whether ids of norms are meant at an offset: in the front matter or in a comment to normlint. */
export function isIdPlace(analysis: Analysis, offset: number): boolean {
  const frontMatter = frontMatterSpan(analysis)
  if (frontMatter && contains(frontMatter, offset)) return true
  const {text} = analysis.source
  const open = text.lastIndexOf('<!--', offset)
  if (open < 0) return false
  const close = text.indexOf('-->', open)
  return (close < 0 || close >= offset) && /^<!--\s*normlint-/.test(text.slice(open, open + 40))
}
