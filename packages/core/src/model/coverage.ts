import type {Finding, WeakReason} from './finding.ts'
import type {NormId} from './norm.ts'

/** The verdict on one norm in one draft. `not-assessed`: the draft's language has no data. */
export type Status = 'covered' | 'weak' | 'contradicted' | 'missing' | 'not-assessed'

/** Whether an element of the norm was found in the clauses that decide. */
export interface ElementCoverage {
  readonly id: string
  readonly core: boolean
  readonly met: boolean
}

/** The verdict with what it rests on. */
export interface NormCoverage {
  readonly norm: NormId
  readonly status: Status
  /** For `weak` only. */
  readonly reasons: readonly WeakReason[]
  readonly elements: readonly ElementCoverage[]
  /** The findings that decide, strongest first; none when missing. */
  readonly evidence: readonly Finding[]
  /** Findings that were seen and did not decide (a weaker clause beside a covered one). */
  readonly beside: readonly Finding[]
  /** Calibrated probability, 0 to 1, that the status is what a careful reader would give. */
  readonly confidence: number
  /** True where the confidence is too low to rely on: a person should look. */
  readonly needsReview: boolean
}
