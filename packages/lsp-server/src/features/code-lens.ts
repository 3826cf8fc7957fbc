import type {Analysis, Finding, Span} from '@normlint/core'
import type {Heading} from 'mdast'
import type {CodeLens} from 'vscode-languageserver'
import {type Check, countStatuses} from '../check.ts'
import {spanOf} from '../clauses/tree-path.ts'
import {serverCommand} from '../protocol.ts'
import {contains, rangeOf} from '../ranges.ts'

const marks = {covered: '✓', weak: '◐', contradicted: '✗'} as const

/** Coverage above the title for the whole draft, and above each section that speaks to norms for that section. */
export function codeLensesOf(check: Check, clientCommands: boolean): CodeLens[] {
  if (!check.activation.active) return []
  const lensAt = (span: Span, title: string): CodeLens => {
    const command = clientCommands ? 'normlint.showNormMap' : serverCommand.showCoverage
    return {range: rangeOf(check.analysis.source, span), command: {title, command, arguments: [check.uri]}}
  }
  const {analysis} = check
  const {covered, weak, contradicted, missing} = countStatuses(check)
  const total = covered + weak + contradicted + missing
  const whole = `Norms: ${covered} of ${total} covered, ${weak} weak, ${contradicted} contradicted, ${missing} with no text found`
  const lenses = [lensAt(analysis.facts.titleSpan, whole)]
  for (const section of sectionsOf(analysis)) {
    const found = analysis.findings.filter(
      ({span, norm}) =>
        span.start >= section.own.start && span.start < section.own.end && check.settings.norms[norm] !== 'off',
    )
    if (found.length > 0) lenses.push(lensAt(section.heading, summarise(found)))
  }
  return lenses
}

/** "✓ gge-k · ◐ gge-h", each norm once with the best that the section says of it. */
function summarise(findings: readonly Finding[]): string {
  const order = ['contradicted', 'weak', 'covered'] as const
  const best = new Map<string, Finding['stance']>()
  for (const {norm, stance} of findings) {
    const before = best.get(norm)
    if (before === 'contradicted') continue
    if (stance === 'contradicted' || before === undefined || order.indexOf(stance) > order.indexOf(before))
      best.set(norm, stance)
  }
  return [...best].map(([norm, stance]) => `${marks[stance]} ${norm}`).join(' · ')
}

interface Section {
  readonly heading: Span
  /** From the heading to the next heading of any depth. */
  readonly own: Span
}

function sectionsOf(analysis: Analysis): readonly Section[] {
  const headings = analysis.tree.children.filter((node): node is Heading => node.type === 'heading')
  return headings.flatMap((node, at) => {
    const heading = spanOf(analysis, node)
    if (!heading || contains(heading, analysis.facts.titleSpan.start)) return []
    const next = headings[at + 1]
    const end = (next && spanOf(analysis, next)?.start) ?? analysis.source.text.length
    return [{heading, own: {start: heading.start, end}}]
  })
}
