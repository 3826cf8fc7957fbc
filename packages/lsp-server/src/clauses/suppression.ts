import type {Analysis} from '@normlint/core'
import type {ListItem} from 'mdast'
import {lineEnding, lineText, positionOf} from '../ranges.ts'
import type {Insertion} from './insert-clause.ts'
import {pathTo, spanOf} from './tree-path.ts'

/**
 * The comment that silences `code` for the clause at an offset, on a line of its own before the clause.
 *
 * Before a later item of a list the comment is indented into the item above, because a comment at the margin would
 * end the list and with it the words that its items inherit.
 */
export function suppressNext(analysis: Analysis, offset: number, code: string, reason: string): Insertion {
  const {source} = analysis
  const comment = `<!-- normlint-disable-next-line ${code} -- ${asOneLine(reason)} -->`
  const path = pathTo(analysis, offset)
  const item = path.findLast((node) => node.type === 'listItem')
  const clause = positionOf(source, offset)
  const inFirstLine = item && positionOf(source, spanOf(analysis, item)?.start ?? 0).line === clause.line
  const line = inFirstLine ? positionOf(source, spanOf(analysis, item)?.start ?? 0).line : clause.line
  const indent = inFirstLine ? indentBefore(analysis, item) : (/^[\s>]*/.exec(lineText(source, line))?.[0] ?? '')
  return {offset: source.lineStarts[line] ?? 0, text: `${indent}${comment}${lineEnding(source)}`}
}

function indentBefore(analysis: Analysis, item: ListItem): string {
  const start = spanOf(analysis, item)?.start ?? 0
  const {line, character} = positionOf(analysis.source, start)
  const text = lineText(analysis.source, line)
  const margin = text.slice(0, character)
  const path = pathTo(analysis, start)
  const list = path[path.indexOf(item) - 1]
  const isFirst = !list || !('children' in list) || list.children[0] === item
  if (isFirst) return margin
  const marker = /^(?:[-*+]|\d+[.)])\s*/.exec(text.slice(character))?.[0] ?? '- '
  return margin + ' '.repeat(marker.length)
}

/** A reason may not close the comment, nor run over several lines. */
function asOneLine(reason: string): string {
  return reason.replace(/\s+/g, ' ').replace(/--+>?/g, '–').trim()
}
