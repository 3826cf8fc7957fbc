import type {Location, Position, SymbolInformation} from 'vscode-languageserver'
import {SymbolKind} from 'vscode-languageserver'
import {type Check, normOf} from '../check.ts'
import {contains, offsetOf, rangeOf} from '../ranges.ts'
import {idAt, isIdPlace} from './norm-ids.ts'

/** The norms meant at a place: the id under the cursor, else those that the clause speaks to. */
export function normsAt(check: Check, position: Position): readonly string[] {
  const {analysis} = check
  const offset = offsetOf(analysis.source, position)
  const named = idAt(analysis.source, position)
  const norm = named && isIdPlace(analysis, offset) ? normOf(analysis, named.id) : undefined
  if (norm) return [norm.id]
  return [...new Set(analysis.findings.filter(({span}) => contains(span, offset)).map((finding) => finding.norm))]
}

/** The clauses of a draft that speak to one of the norms, in document order. */
export function clausesOn(check: Check, norms: readonly string[]): Location[] {
  const {findings, source} = check.analysis
  const spans = findings.filter(({norm}) => norms.includes(norm)).map(({span}) => span)
  const sorted = [...new Map(spans.map((span) => [span.start, span])).values()].sort((a, b) => a.start - b.start)
  return sorted.map((span) => ({uri: check.uri, range: rangeOf(source, span)}))
}

/** The clauses of a draft as symbols named after their norms; `query` is any part of the id or the title. */
export function normSymbolsOf(check: Check, query: string): SymbolInformation[] {
  const wanted = query.toLowerCase()
  return check.analysis.findings.flatMap((finding) => {
    const norm = normOf(check.analysis, finding.norm)
    const name = `${finding.norm} ${norm?.title ?? ''} (${finding.stance})`
    if (!isPartOf(wanted, name.toLowerCase())) return []
    const location = {uri: check.uri, range: rangeOf(check.analysis.source, finding.span)}
    return [{name, kind: SymbolKind.Key, location, containerName: check.analysis.facts.title}]
  })
}

/** The letters of the query in their order, as editors filter symbols themselves. */
function isPartOf(query: string, name: string): boolean {
  let at = 0
  for (const letter of query) {
    at = name.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
