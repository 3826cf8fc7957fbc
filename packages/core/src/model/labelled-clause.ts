import type {WeakReason} from './finding.ts'
import type {NormId} from './norm.ts'

/** What a careful reader decides on one norm in one clause. */
export interface ClauseLabel {
  readonly status: 'covered' | 'weak' | 'contradicted'
  readonly reasons: readonly WeakReason[]
  /** For `partial`: ids of the elements that are met, without the norm's prefix; absent where nobody said. */
  readonly elements?: readonly string[]
}

/** A clause with the verdict of a careful reader on every norm; a norm that is not named is missing. */
export interface LabelledClause {
  readonly id: string
  /** The norm that the writer had in mind. */
  readonly target: NormId
  readonly text: string
  readonly norms: Readonly<Record<NormId, ClauseLabel>>
}
