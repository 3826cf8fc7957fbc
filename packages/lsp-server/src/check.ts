import type {Analysis, Message, Norm, NormCoverage, Settings, Status} from '@normlint/core'
import type {Activation, StatusCounts} from './protocol.ts'

/** One draft as it was checked: everything a feature may read. */
export interface Check {
  readonly uri: string
  readonly version: number
  readonly analysis: Analysis
  readonly settings: Settings
  /** None where the document is not active. */
  readonly messages: readonly Message[]
  readonly activation: Activation
}

/** A norm of the draft by its id, without regard to case. */
export function normOf(analysis: Analysis, id: string): Norm | undefined {
  const wanted = id.toLowerCase()
  return analysis.norms.find((norm) => norm.id.toLowerCase() === wanted)
}

export function coverageOf(analysis: Analysis, id: string): NormCoverage | undefined {
  return analysis.coverage.find((entry) => entry.norm === id)
}

/** Whether documents of this draft's profile are expected to speak to a norm. */
export function isExpected(norm: Norm, analysis: Analysis, settings: Settings): boolean {
  const severity = settings.norms[norm.id]
  if (severity === 'off') return false
  return severity !== undefined || norm.expectedIn.includes(analysis.facts.profile)
}

/** How many of the expected norms have each status. */
export function countStatuses(check: Check): StatusCounts {
  const counts: Record<Status, number> = {covered: 0, weak: 0, contradicted: 0, missing: 0, 'not-assessed': 0}
  for (const [at, norm] of check.analysis.norms.entries()) {
    const status = check.analysis.coverage[at]?.status
    if (status && isExpected(norm, check.analysis, check.settings)) counts[status]++
  }
  return counts
}
