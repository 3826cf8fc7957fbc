import type {Finding, Provision} from '@normlint/core'
import type {Position} from 'vscode-languageserver'
import {type Check, coverageOf, normOf} from '../check.ts'
import {describeStatus} from '../documentation.ts'
import {contains, offsetOf} from '../ranges.ts'

const sections: Readonly<Record<Provision['kind'], string>> = {
  preamble: 'the preamble, which cannot cover a norm',
  definitions: 'the definitions, which cannot cover a norm',
  operative: 'the operative text',
  annex: 'an annex that the text does not make an integral part, and so cannot cover a norm',
  quotation: 'a quotation that the draft does not adopt',
  background: 'background, which cannot cover a norm',
  boilerplate: 'final and formal clauses',
}

/** The provision at a place, else the nearest one before it. */
export function provisionAt(check: Check, position: Position): Provision | undefined {
  const offset = offsetOf(check.analysis.source, position)
  const {provisions} = check.analysis
  return (
    provisions.find(({span}) => contains(span, offset)) ??
    provisions.findLast(({span}) => span.start <= offset) ??
    provisions[0]
  )
}

/** Why the clause at a place was judged as it was, in Markdown: where it stands, what its words say, norm by norm. */
export function explainAt(check: Check, position: Position): string {
  const provision = provisionAt(check, position)
  if (!provision) return 'There is no text at this place.'
  const findings = check.analysis.findings.filter((finding) => finding.provision === provision.index)
  const norms = findings.map((finding) => explainFinding(check, finding))
  const parts = [
    provision.path === '' ? '# This clause' : `# ${provision.path}`,
    `> ${provision.readable.text}`,
    explainPlace(provision),
    explainWords(check, provision),
    ...(norms.length > 0 ? norms : ['No norm was seen in this clause.']),
  ]
  return `${parts.join('\n\n')}\n`
}

function explainPlace(provision: Provision): string {
  const parts = [`It stands in ${sections[provision.kind]}.`]
  if (provision.headings.length > 0) parts.push(`Headings: ${provision.headings.join(' › ')}.`)
  if (provision.leadIn) parts.push(`It inherits the words “${provision.leadIn.text}”.`)
  if (provision.open) parts.push('It is still open text (bracketed or an option).')
  return parts.join(' ')
}

function explainWords(check: Check, {index}: Provision): string {
  const reading = check.analysis.readings[index]
  if (!reading) return ''
  const {head, modality, polarity, hedges, escapes, strength} = reading
  const quoted = (cues: readonly {readonly text: string}[]) => cues.map(({text}) => `“${text}”`).join(', ')
  const lines = [
    head
      ? `Words of obligation: “${head.text}”${head.inherited ? ', from the lead-in' : ''}: ${modality}, ${polarity}, strength ${strength} of 5.`
      : 'No words of obligation were found.',
  ]
  if (hedges.length > 0) lines.push(`Hedges: ${quoted(hedges)}.`)
  if (escapes.length > 0) lines.push(`Escape clauses: ${quoted(escapes)}.`)
  return lines.join(' ')
}

function explainFinding(check: Check, finding: Finding): string {
  const {analysis} = check
  const norm = normOf(analysis, finding.norm)
  if (!norm) return ''
  const seen = new Set(finding.elements)
  const elements = norm.elements.map(
    ({id, asks, core}) => `- ${seen.has(id) ? '✓' : '✗'} ${asks}${core ? '' : ' (advice only)'}`,
  )
  const words = finding.words.map(({start, end}) => `“${analysis.source.text.slice(start, end)}”`)
  const coverage = coverageOf(analysis, norm.id)
  const percent = (probability: number) => `${Math.round(probability * 100)} %`
  return [
    `## ${norm.title} (${norm.id})`,
    `This clause is ${describeStatus(finding.stance, finding.reasons)}. It speaks to the norm with ${percent(finding.presence)} probability; the verdict holds with ${percent(finding.certainty)}.`,
    elements.join('\n'),
    words.length > 0 ? `Words that decided: ${[...new Set(words)].join(', ')}.` : '',
    coverage ? `In the whole draft: ${describeStatus(coverage.status, coverage.reasons)}.` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}
