import type {Finding, Norm} from '@normlint/core'
import type {Hover, Position} from 'vscode-languageserver'
import {type Check, coverageOf, normOf} from '../check.ts'
import {modelClause} from '../clauses/wording.ts'
import {citation, describeNorm, describeStatus, reasonWords} from '../documentation.ts'
import {contains, offsetOf, rangeOf} from '../ranges.ts'
import {idAt, isIdPlace} from './norm-ids.ts'

/** On a norm id: the norm. On a clause that speaks to norms: what was seen of each, why, and what is lacking. */
export function hoverAt(check: Check, position: Position): Hover | undefined {
  const {analysis} = check
  const offset = offsetOf(analysis.source, position)
  const named = idAt(analysis.source, position)
  const norm = named && isIdPlace(analysis, offset) ? normOf(analysis, named.id) : undefined
  if (norm && named) {
    return {contents: markdown(describeNorm(norm, modelClause(norm, analysis.facts.register))), range: named.range}
  }
  const findings = analysis.findings.filter((finding) => contains(finding.span, offset))
  const [first] = findings
  if (!first || !check.activation.active) return undefined
  const parts = findings.flatMap((finding) => {
    const found = normOf(analysis, finding.norm)
    return found && check.settings.norms[found.id] !== 'off' ? [describeFinding(check, finding, found)] : []
  })
  if (parts.length === 0) return undefined
  return {contents: markdown(parts.join('\n\n---\n\n')), range: rangeOf(analysis.source, first.span)}
}

function describeFinding(check: Check, finding: Finding, norm: Norm): string {
  const {analysis} = check
  const coverage = coverageOf(analysis, norm.id)
  const seen = new Set(finding.elements)
  const stance =
    finding.stance === 'weak'
      ? `speaks to it weakly: ${finding.reasons.map((reason) => reasonWords[reason]).join('; ')}`
      : finding.stance === 'contradicted'
        ? 'contradicts it'
        : 'covers it'
  // A clause that goes against a norm names its parts without meeting any of them.
  const elements =
    finding.stance === 'contradicted'
      ? norm.elements.filter(({core}) => core).map(({asks}) => `- ✗ ${asks}`)
      : norm.elements
          .filter((element) => element.core || seen.has(element.id))
          .map((element) => `- ${seen.has(element.id) ? '✓' : '✗'} ${element.asks}`)
  const confidence = Math.round(finding.presence * finding.certainty * 100)
  const whole = coverage ? `In the whole draft: ${describeStatus(coverage.status, coverage.reasons)}.` : ''
  const review = coverage?.needsReview ? ' A person should look at this verdict.' : ''
  return [
    `**${norm.title}** (\`${norm.id}\`): this clause ${stance}.`,
    elements.join('\n'),
    describeWords(finding),
    `${whole}${review} Confidence ${confidence} %.`.trim(),
    `Model clause:\n\n> ${modelClause(norm, analysis.facts.register)}`,
    `Source: ${norm.url ? `[${citation(norm)}](${norm.url})` : citation(norm)}`,
  ].join('\n\n')
}

/** The words of obligation that decided, in one line. */
function describeWords(finding: Finding): string {
  const {head, modality, polarity, hedges, escapes} = finding.deontic
  const quoted = (cues: readonly {readonly text: string}[]) => cues.map((cue) => `“${cue.text}”`).join(', ')
  const parts = [
    `Obligation: ${head ? `“${head.text}”${head.inherited ? ' (from the lead-in)' : ''}, ` : ''}${modality}, ${polarity}.`,
  ]
  if (hedges.length > 0) parts.push(`Hedges: ${quoted(hedges)}.`)
  if (escapes.length > 0) parts.push(`Escapes: ${quoted(escapes)}.`)
  return parts.join(' ')
}

function markdown(value: string) {
  return {kind: 'markdown' as const, value}
}
