import type {Finding} from '@normlint/core'
import {type Check, countStatuses, isExpected} from '../check.ts'
import {citation} from '../documentation.ts'
import type {NormMap, NormMapEntry, NormMapEvidence} from '../protocol.ts'
import {rangeOf} from '../ranges.ts'

const MAX_QUOTE = 160

/** The norm map of a draft: every norm of the active packs with its status and its clauses. */
export function normMapOf(check: Check): NormMap {
  const {analysis, settings} = check
  const coverage = new Map(analysis.coverage.map((entry) => [entry.norm, entry]))
  const norms = analysis.norms.flatMap((norm): NormMapEntry[] => {
    const entry = coverage.get(norm.id)
    if (!entry || settings.norms[norm.id] === 'off') return []
    const met = new Set(entry.elements.filter((element) => element.met).map((element) => element.id))
    return [
      {
        id: norm.id,
        title: norm.title,
        pack: norm.pack,
        source: citation(norm),
        restatement: norm.restatement,
        status: entry.status,
        reasons: entry.reasons,
        expected: isExpected(norm, analysis, settings),
        confidence: entry.confidence,
        needsReview: entry.needsReview,
        elements: norm.elements.map(({id, asks, core}) => ({id, asks, core, met: met.has(id)})),
        evidence: [...entry.evidence, ...entry.beside].map((finding) => evidenceOf(check, finding)),
      },
    ]
  })
  const {facts} = analysis
  return {
    uri: check.uri,
    version: check.version,
    title: facts.title,
    profile: facts.profile,
    profileReason: facts.profileReason,
    assessed: facts.assessed,
    ...check.activation,
    counts: countStatuses(check),
    norms,
  }
}

function evidenceOf(check: Check, finding: Finding): NormMapEvidence {
  const {source, provisions} = check.analysis
  const words = source.text.slice(finding.span.start, finding.span.end).replace(/\s+/g, ' ')
  return {
    range: rangeOf(source, finding.span),
    quote: words.length > MAX_QUOTE ? `${words.slice(0, MAX_QUOTE)}…` : words,
    provision: provisions[finding.provision]?.path ?? '',
    stance: finding.stance,
    reasons: finding.reasons,
  }
}
