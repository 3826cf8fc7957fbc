import type {Analysis, Provision} from '@normlint/core'
import type {Heading} from 'mdast'
import {type DocumentSymbol, SymbolKind} from 'vscode-languageserver'
import type {Check} from '../check.ts'
import {spanOf} from '../clauses/tree-path.ts'
import {rangeOf} from '../ranges.ts'

const MAX_NAME = 80

interface Open {
  readonly depth: number
  readonly children: DocumentSymbol[]
}

/** Headings with the provisions below them, each with its numbering and the norms it speaks to. */
export function documentSymbolsOf(check: Check): DocumentSymbol[] {
  const {analysis} = check
  const norms = normsByProvision(analysis)
  const root: DocumentSymbol[] = []
  const open: Open[] = [{depth: 0, children: root}]
  const depths = headingDepths(analysis)
  for (const provision of analysis.provisions) {
    if (provision.form === 'heading') {
      const depth = depths.get(provision.span.start) ?? 7
      while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= depth) open.pop()
      const symbol = headingSymbol(check, provision)
      open.at(-1)?.children.push(symbol)
      open.push({depth, children: symbol.children as DocumentSymbol[]})
    } else open.at(-1)?.children.push(provisionSymbol(check, provision, norms.get(provision.index) ?? []))
  }
  for (const symbol of root) widen(symbol)
  return root
}

/** A symbol must enclose its children: a section reaches to the end of its last provision. */
function widen(symbol: DocumentSymbol): void {
  for (const child of symbol.children ?? []) {
    widen(child)
    const {end} = child.range
    if (
      end.line > symbol.range.end.line ||
      (end.line === symbol.range.end.line && end.character > symbol.range.end.character)
    )
      symbol.range = {start: symbol.range.start, end}
  }
}

function headingDepths(analysis: Analysis): ReadonlyMap<number, number> {
  const headings = analysis.tree.children.filter((node): node is Heading => node.type === 'heading')
  return new Map(
    headings.flatMap((node) => {
      const [first] = node.children
      const span = first && spanOf(analysis, first)
      return span ? [[span.start, node.depth] as const] : []
    }),
  )
}

function normsByProvision(analysis: Analysis): ReadonlyMap<number, readonly string[]> {
  const norms = new Map<number, string[]>()
  for (const {provision, norm} of analysis.findings) norms.set(provision, [...(norms.get(provision) ?? []), norm])
  return norms
}

function headingSymbol(check: Check, provision: Provision): DocumentSymbol {
  const range = rangeOf(check.analysis.source, provision.span)
  return {
    name: shorten(provision.readable.text),
    kind: SymbolKind.Namespace,
    range,
    selectionRange: range,
    children: [],
  }
}

function provisionSymbol(check: Check, provision: Provision, norms: readonly string[]): DocumentSymbol {
  const range = rangeOf(check.analysis.source, provision.span)
  const name = provision.path === '' ? provision.readable.text : `${provision.path} ${provision.readable.text}`
  return {
    name: shorten(name),
    detail: [...new Set(norms)].join(' '),
    kind: norms.length > 0 ? SymbolKind.Key : SymbolKind.String,
    range,
    selectionRange: range,
  }
}

function shorten(text: string): string {
  if (text === '') return '…'
  return text.length > MAX_NAME ? `${text.slice(0, MAX_NAME)}…` : text
}
