import {builtInNorms} from '@normlint/core'
import {type CompletionItem, CompletionItemKind, type Hover, type Position} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {describeNorm} from '../documentation.ts'

/** Norm ids where a key of a configuration is written. */
export function configurationCompletions(document: TextDocument, position: Position): CompletionItem[] {
  const before = lineAt(document, position.line).slice(0, position.character)
  const word = /[A-Za-z][\w-]*$/.exec(before)?.[0] ?? ''
  if (!/^\s+["']?$/.test(before.slice(0, before.length - word.length))) return []
  const start = {line: position.line, character: position.character - word.length}
  return builtInNorms.map((norm) => ({
    label: norm.id,
    kind: CompletionItemKind.EnumMember,
    detail: norm.title,
    textEdit: {range: {start, end: position}, newText: norm.id},
  }))
}

/** The norm whose id stands at a place of a configuration. */
export function configurationHover(document: TextDocument, position: Position): Hover | undefined {
  for (const match of lineAt(document, position.line).matchAll(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g)) {
    if (match.index > position.character || match.index + match[0].length < position.character) continue
    const norm = builtInNorms.find(({id}) => id === match[0])
    if (norm) return {contents: {kind: 'markdown', value: describeNorm(norm, norm.modelClauses.treaty)}}
  }
  return undefined
}

/** A line of a document, without its line ending. */
export function lineAt(document: TextDocument, line: number): string {
  const end = {line: line + 1, character: 0}
  return document.getText({start: {line, character: 0}, end}).replace(/[\r\n]+$/, '')
}
