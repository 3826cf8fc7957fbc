import {decideStatus} from '../coverage/decide-status.ts'
import type {Scorer} from '../match/scorer.ts'
import type {NormCoverage} from '../model/coverage.ts'
import type {Finding} from '../model/finding.ts'
import type {Provision} from '../model/provision.ts'
import {type Found, placeFinding} from './found.ts'

interface Decision {
  readonly names: readonly object[]
  readonly verdict: NormCoverage
  /** Places of the evidence, and of what stands beside it, among the norm's findings. */
  readonly evidence: readonly number[]
  readonly beside: readonly number[]
}

/** Decides on every norm; a norm whose findings only moved keeps its verdict. */
export type CoverageMemory = (
  found: readonly Found[],
  provisionAt: (index: number) => Provision | undefined,
  scorer: Scorer,
) => NormCoverage[]

export function createCoverageMemory(): CoverageMemory {
  let decisions = new Map<string, Decision>()
  return (found, provisionAt, scorer) => {
    const byNorm = new Map<string, Found[]>()
    for (const one of found) {
      const list = byNorm.get(one.finding.norm)
      if (list) list.push(one)
      else byNorm.set(one.finding.norm, [one])
    }
    const next = new Map<string, Decision>()
    const coverage = scorer.norms.map((norm): NormCoverage => {
      const own = byNorm.get(norm.id) ?? []
      const known = decisions.get(norm.id)
      const decision = known && hasNames(known, own) ? known : decide(norm, own, provisionAt, scorer)
      next.set(norm.id, decision)
      return place(decision, own)
    })
    decisions = next
    return coverage
  }
}

function hasNames({names}: Decision, own: readonly Found[]): boolean {
  return names.length === own.length && own.every(({identity}, at) => identity === names[at])
}

function decide(
  norm: Scorer['norms'][number],
  own: readonly Found[],
  provisionAt: (index: number) => Provision | undefined,
  scorer: Scorer,
): Decision {
  const findings = own.map(placeFinding)
  // The provisions that are asked for, at their indices; putting all of a long draft together takes too long.
  const provisions: Provision[] = []
  for (const {provision: index} of findings) {
    const provision = provisionAt(index)
    if (provision) provisions[index] = provision
  }
  const verdict = decideStatus(norm, findings, provisions, scorer)
  const places = new Map(findings.map((finding, at) => [finding, at] as const))
  const placesOf = (some: readonly Finding[]) => some.map((finding) => places.get(finding) as number)
  return {
    names: own.map(({identity}) => identity),
    verdict,
    evidence: placesOf(verdict.evidence),
    beside: placesOf(verdict.beside),
  }
}

/** The verdict on findings where they stand now. What was not decisive is mostly not asked for. */
function place({verdict, evidence, beside}: Decision, own: readonly Found[]): NormCoverage {
  const {norm, status, reasons, elements, confidence, needsReview} = verdict
  const pick = (places: readonly number[]) => places.map((at) => placeFinding(own[at] as Found))
  let asked: readonly Finding[] | undefined
  return {
    norm,
    status,
    reasons,
    elements,
    evidence: pick(evidence),
    get beside() {
      asked ??= pick(beside)
      return asked
    },
    confidence,
    needsReview,
  }
}
