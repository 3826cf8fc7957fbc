import type {ClauseLabel, LabelledClause} from '../model/labelled-clause.ts'
import type {NormId} from '../model/norm.ts'

/** One stretch of text to learn from. */
export interface TrainingExample {
  readonly text: string
  readonly leadIn: string
  readonly labels: ReadonlyMap<NormId, ClauseLabel>
  /** Norms of which this text says nothing certain: the draft speaks to them, perhaps here. */
  readonly unsure: ReadonlySet<NormId>
  /** The norm that the writer had in mind; a near miss where it is not among the labels. */
  readonly target?: NormId
  /** How much the example counts; 1 is a single labelled clause. */
  readonly weight: number
}

/** A labelled clause as an example: list markers dropped, the items of a list read as one clause with its stem. */
export function exampleOf(clause: LabelledClause): TrainingExample {
  const text = clause.text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*]\s+/, ''))
    .join(' ')
  return {
    text,
    leadIn: '',
    labels: new Map(Object.entries(clause.norms)),
    unsure: new Set(),
    target: clause.target,
    weight: 1,
  }
}
