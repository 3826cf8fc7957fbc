import {type Check, isExpected} from '../check.ts'
import {citation, describeStatus} from '../documentation.ts'
import {positionOf} from '../ranges.ts'
import {normMapOf} from './norm-map.ts'

/** The coverage of drafts as a document to pass on: a table of norms per draft, with the clauses that decide. */
export function exportMarkdown(checks: readonly Check[]): string {
  // The report speaks of every norm, and is no draft itself.
  return `---\nnormlint: false\n---\n\n${checks.map(exportDraft).join('\n\n')}\n`
}

/** The norm maps as data. */
export function exportJson(checks: readonly Check[]): string {
  return `${JSON.stringify({version: 1, documents: checks.map(normMapOf)}, undefined, 2)}\n`
}

function exportDraft(check: Check): string {
  const {analysis, settings} = check
  const rows = analysis.norms.flatMap((norm, at) => {
    const entry = analysis.coverage[at]
    if (!entry || settings.norms[norm.id] === 'off') return []
    if (entry.status === 'missing' && !isExpected(norm, analysis, settings)) return []
    const places = entry.evidence.map(({provision, span}) => {
      const path = analysis.provisions[provision]?.path ?? ''
      const line = positionOf(analysis.source, span.start).line + 1
      return path === '' ? `line ${line}` : `${path} (line ${line})`
    })
    return [
      `| ${norm.id} | ${cell(norm.title)} | ${describeStatus(entry.status, entry.reasons)} | ${cell(places.join(', '))} | ${cell(citation(norm))} |`,
    ]
  })
  return [
    `# Coverage of norms: ${analysis.facts.title || check.uri}`,
    `Kind of document: ${analysis.facts.profile} (${analysis.facts.profileReason}). “No text found” is no proof of absence.`,
    ['| Norm | Title | Status | Clauses | Source |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n')
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ')
}
