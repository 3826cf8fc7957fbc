import {readTogether} from '../match/score-unit.ts'
import type {Scorer} from '../match/scorer.ts'
import type {NormCoverage, Status} from '../model/coverage.ts'
import type {Finding, WeakReason} from '../model/finding.ts'
import type {Norm} from '../model/norm.ts'
import type {Provision} from '../model/provision.ts'

/** How far below the strongest finding another may be and still be cited beside it. */
const citedWithin = 0.5
const mostCited = 4
const mostPooled = 4

/** The verdict on one norm, from everything that was found on it. */
export function decideStatus(
  norm: Norm,
  findings: readonly Finding[],
  provisions: readonly Provision[],
  scorer: Scorer,
): NormCoverage {
  const own = withoutOverruled(findings.filter((finding) => finding.norm === norm.id)).sort(
    (a, b) => b.margin - a.margin,
  )
  const single = statusOf(own)
  const parts = single === 'weak' ? partsOf(own, provisions) : []
  const isWhole = parts.length > 1 && readTogether(parts, norm, provisions, scorer)
  const status = isWhole ? 'covered' : single
  const deciding = isWhole ? parts : own.filter((finding) => finding.stance === single)
  const evidence = isWhole ? parts : cite(single === 'weak' ? operativeFirst(deciding, provisions) : deciding)
  const met = new Set(evidence.flatMap((finding) => finding.elements))
  return {
    norm: norm.id,
    status,
    reasons: status === 'weak' ? reasonsOf(evidence) : [],
    elements: norm.elements.map(({id, core}) => ({id, core, met: (status === 'covered' && core) || met.has(id)})),
    evidence,
    beside: own.filter((finding) => !evidence.includes(finding)),
    ...confidenceOf(status, own, evidence),
  }
}

/**
 * Leaves out lists that, read as one, seem to cover a norm on which one of their items speaks by itself and does not bind:
 * the other items lend it their "shall". A list may complete what its items say in part.
 */
function withoutOverruled(findings: readonly Finding[]): Finding[] {
  const soft = new Set(
    findings
      .filter(
        ({provisions, stance, reasons}) => provisions.length === 1 && stance === 'weak' && !reasons.includes('partial'),
      )
      .map(({provision}) => provision),
  )
  return findings.filter(
    ({provisions, stance}) =>
      provisions.length === 1 || stance !== 'covered' || !provisions.some((provision) => soft.has(provision)),
  )
}

/** A contradiction beats coverage, coverage beats a weak clause. */
function statusOf(findings: readonly Finding[]): Status {
  for (const stance of ['contradicted', 'covered', 'weak'] as const) {
    if (findings.some((finding) => finding.stance === stance)) return stance
  }
  return 'missing'
}

/** Clauses that are weak for nothing but holding a part of the norm. */
function partsOf(findings: readonly Finding[], provisions: readonly Provision[]): Finding[] {
  const seen = new Set<number>()
  const parts: Finding[] = []
  for (const finding of findings) {
    if (!finding.reasons.includes('partial') || finding.provisions.length > 1 || seen.has(finding.provision)) continue
    if (provisions[finding.provision]?.kind !== 'operative') continue
    seen.add(finding.provision)
    parts.push(finding)
  }
  return parts.slice(0, mostPooled)
}

function operativeFirst(findings: readonly Finding[], provisions: readonly Provision[]): readonly Finding[] {
  const operative = findings.filter(({provision}) => provisions[provision]?.kind === 'operative')
  return operative.length > 0 ? operative : findings
}

function cite(findings: readonly Finding[]): readonly Finding[] {
  const strongest = findings[0]
  if (strongest === undefined) return []
  return findings.filter((finding) => finding.margin > strongest.margin - citedWithin).slice(0, mostCited)
}

/** The reasons of the strongest clause: the others are weaker still. */
function reasonsOf(evidence: readonly Finding[]): readonly WeakReason[] {
  return [...(evidence[0]?.reasons ?? [])]
}

/** Below this a person should look. */
const reliable = 0.6

function confidenceOf(
  status: Status,
  findings: readonly Finding[],
  evidence: readonly Finding[],
): Pick<NormCoverage, 'confidence' | 'needsReview'> {
  const strongest = evidence[0]
  const confidence =
    strongest === undefined ? 0.97 : Math.max(...findings.map(({presence}) => presence)) * strongest.certainty
  return {confidence, needsReview: status !== 'missing' && confidence < reliable}
}
