import {decideStatus} from '../coverage/decide-status.ts'
import type {Scorer} from '../match/scorer.ts'
import type {NormCoverage} from '../model/coverage.ts'
import type {Finding} from '../model/finding.ts'
import type {Provision} from '../model/provision.ts'
import {type DraftFound, type Found, placeFinding} from './found.ts'

/** A finding on a norm, and the part of the draft that it was found in. */
interface Own {
  readonly one: Found
  readonly part: number
}

interface Decision {
  readonly own: readonly Own[]
  readonly verdict: NormCoverage
  /** Places of the evidence, and of what stands beside it, among the norm's findings. */
  readonly evidence: readonly number[]
  readonly beside: readonly number[]
}

/** Decides on every norm; a norm whose findings only moved keeps its verdict. */
export type CoverageMemory = (
  found: DraftFound,
  provisionAt: (index: number) => Provision | undefined,
  scorer: Scorer,
) => NormCoverage[]

export function createCoverageMemory(): CoverageMemory {
  let parts: DraftFound['parts'] = []
  let decisions = new Map<string, Decision>()
  return (found, provisionAt, scorer) => {
    const before = parts
    parts = found.parts
    const isKept = before.length === parts.length
    const changed = parts.flatMap((part, at) => (isKept && part === before[at] ? [] : [at]))
    const made = byNorm(changed, parts)
    const next = new Map<string, Decision>()
    const coverage = scorer.norms.map((norm): NormCoverage => {
      const known = decisions.get(norm.id)
      const own = patched(isKept ? (known?.own ?? []) : [], changed, made.get(norm.id) ?? [])
      const isSame = known !== undefined && haveSameNames(known.own, own)
      const decision = isSame ? {...known, own} : decide(norm, own, found, provisionAt, scorer)
      next.set(norm.id, decision)
      return place(decision, found)
    })
    decisions = next
    return coverage
  }
}

/** The findings of some parts, by norm. */
function byNorm(some: readonly number[], parts: DraftFound['parts']): ReadonlyMap<string, readonly Own[]> {
  const norms = new Map<string, Own[]>()
  for (const part of some) {
    for (const one of parts[part] ?? []) {
      const own = norms.get(one.finding.norm)
      if (own) own.push({one, part})
      else norms.set(one.finding.norm, [{one, part}])
    }
  }
  return norms
}

/** The findings of a norm with those of the parts that changed made anew, in order. */
function patched(own: readonly Own[], changed: readonly number[], made: readonly Own[]): readonly Own[] {
  if (own.length === 0) return made
  const gone = new Set(changed)
  const isGone = ({part}: Own) => gone.has(part)
  if (made.length === 0 && !own.some(isGone)) return own
  return [...own.filter((one) => !isGone(one)), ...made].sort((a, b) => a.part - b.part)
}

function haveSameNames(a: readonly Own[], b: readonly Own[]): boolean {
  return a === b || (a.length === b.length && a.every(({one}, at) => one.identity === b[at]?.one.identity))
}

function decide(
  norm: Scorer['norms'][number],
  own: readonly Own[],
  {sections}: DraftFound,
  provisionAt: (index: number) => Provision | undefined,
  scorer: Scorer,
): Decision {
  const findings = own.map(({one, part}) => placeFinding(one.finding, sections[part]))
  // The provisions that are asked for, at their indices; putting all of a long draft together takes too long.
  const provisions: Provision[] = []
  for (const {provision: index} of findings) {
    const provision = provisionAt(index)
    if (provision) provisions[index] = provision
  }
  const verdict = decideStatus(norm, findings, provisions, scorer)
  const places = new Map(findings.map((finding, at) => [finding, at] as const))
  const placesOf = (some: readonly Finding[]) => some.map((finding) => places.get(finding) as number)
  return {own, verdict, evidence: placesOf(verdict.evidence), beside: placesOf(verdict.beside)}
}

/** The verdict on findings where they stand now. What was not decisive is mostly not asked for. */
function place({own, verdict, evidence, beside}: Decision, {sections}: DraftFound): NormCoverage {
  const {norm, status, reasons, elements, confidence, needsReview} = verdict
  const pick = (places: readonly number[]) =>
    places.map((at) => {
      const {one, part} = own[at] as Own
      return placeFinding(one.finding, sections[part])
    })
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
