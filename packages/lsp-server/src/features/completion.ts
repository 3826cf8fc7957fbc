import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type Position,
} from 'vscode-languageserver'
import type {Check} from '../check.ts'
import {clauseBelow, modelClause} from '../clauses/wording.ts'
import {describeNorm} from '../documentation.ts'
import {lineText, offsetOf} from '../ranges.ts'
import {isIdPlace} from './norm-ids.ts'

/**
 * Norm ids in front matter and comments to normlint; elsewhere model clauses, after a list marker or by the beginning
 * of a norm's id. In running prose nothing is offered, so as not to get in the way of typing.
 */
export function completionsAt(check: Check, position: Position): CompletionItem[] {
  const {analysis} = check
  const offset = offsetOf(analysis.source, position)
  const before = lineText(analysis.source, position.line).slice(0, position.character)
  const word = /[A-Za-z][\w-]*$/.exec(before)?.[0] ?? ''
  if (isIdPlace(analysis, offset)) return idCompletions(check, position, word)
  const lead = before.slice(0, before.length - word.length)
  const opensItem = /^[\s>]*(?:[-*+]|\d+[.)]|\(?[a-z]{1,3}\))\s+(?:\(?[a-z0-9]{1,3}[.)]\s+)?$/i.test(lead)
  const opensLine = /^\s*$/.test(lead)
  const namesNorm =
    word.length >= 3 &&
    (opensItem || opensLine) &&
    analysis.norms.some((norm) => norm.id.startsWith(word.toLowerCase()))
  if (!namesNorm && !(opensItem && word === '')) return []
  return clauseCompletions(check, position, word, offset)
}

function idCompletions(check: Check, position: Position, word: string): CompletionItem[] {
  return check.analysis.norms.map((norm) => ({
    label: norm.id,
    kind: CompletionItemKind.EnumMember,
    detail: norm.title,
    documentation: {
      kind: MarkupKind.Markdown,
      value: describeNorm(norm, modelClause(norm, check.analysis.facts.register)),
    },
    textEdit: {range: rangeBefore(position, word), newText: norm.id},
  }))
}

function clauseCompletions(check: Check, position: Position, word: string, offset: number): CompletionItem[] {
  const {analysis} = check
  const status = new Map(analysis.coverage.map((entry) => [entry.norm, entry.status]))
  const stem = analysis.provisions.findLast(
    (provision) => provision.span.end <= offset && provision.form !== 'footnote',
  )
  const stemText = stem?.isStem ? stem.readable.text : (stem?.leadIn?.text ?? '')
  return analysis.norms.map((norm, at) => {
    const whole = modelClause(norm, analysis.facts.register)
    const clause = (stemText === '' ? undefined : clauseBelow(stemText, whole)) ?? whole
    const first = status.get(norm.id) === 'missing' ? 0 : 1
    return {
      label: `${norm.id}: ${norm.title}`,
      kind: CompletionItemKind.Snippet,
      detail: 'normlint model clause',
      filterText: `${norm.id} ${norm.title}`,
      sortText: `${first}${String(at).padStart(3, '0')}`,
      documentation: {kind: MarkupKind.Markdown, value: clause},
      insertTextFormat: InsertTextFormat.PlainText,
      textEdit: {range: rangeBefore(position, word), newText: clause},
    }
  })
}

function rangeBefore(position: Position, word: string) {
  return {start: {line: position.line, character: position.character - word.length}, end: position}
}
