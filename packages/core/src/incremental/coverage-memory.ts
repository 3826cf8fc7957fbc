import {decideStatus} from '../coverage/decide-status.ts'
import type {Scorer} from '../match/scorer.ts'
import type {NormCoverage} from '../model/coverage.ts'
import type {Finding} from '../model/finding.ts'
import type {Provision} from '../model/provision.ts'
import type {NamedFinding} from './findings-memory.ts'

interface Decision {
  readonly names: readonly object[]
  readonly verdict: NormCoverage
  /** Places of the evidence, and of what stands beside it, among the norm's findings. */
  readonly evidence: readonly number[]
  readonly beside: readonly number[]
}

/** Decides on every norm; a norm whose findings only moved keeps its verdict. */
export type CoverageMemory = (
  found: readonly NamedFinding[],
  provisions: readonly Provision[],
  scorer: Scorer,
) => NormCoverage[]

export function createCoverageMemory(): CoverageMemory {
  let decisions = new Map<string, Decision>()
  return (found, provisions, scorer) => {
    const byNorm = new Map<string, NamedFinding[]>()
    for (const named of found) {
      const list = byNorm.get(named.finding.norm)
      if (list) list.push(named)
      else byNorm.set(named.finding.norm, [named])
    }
    const next = new Map<string, Decision>()
    const coverage = scorer.norms.map((norm): NormCoverage => {
      const own = byNorm.get(norm.id) ?? []
      const names = own.map(({identity}) => identity)
      const findings = own.map(({finding}) => finding)
      const known = decisions.get(norm.id)
      if (known && known.names.length === names.length && names.every((name, at) => name === known.names[at])) {
        next.set(norm.id, known)
        const pick = (places: readonly number[]) => places.map((place) => findings[place] as Finding)
        return {...known.verdict, evidence: pick(known.evidence), beside: pick(known.beside)}
      }
      const verdict = decideStatus(norm, findings, provisions, scorer)
      const places = (some: readonly Finding[]) => some.map((finding) => findings.indexOf(finding))
      next.set(norm.id, {names, verdict, evidence: places(verdict.evidence), beside: places(verdict.beside)})
      return verdict
    })
    decisions = next
    return coverage
  }
}
