import type {DeonticReading} from './deontic.ts'
import type {NormId} from './norm.ts'
import type {Span} from './source-text.ts'

/** Why a norm is only weakly there (the labelling guide's five reasons). */
export type WeakReason = 'recital' | 'hortatory' | 'partial' | 'by-reference' | 'hedged'

/** What one provision says of one norm. */
export type Stance = 'covered' | 'weak' | 'contradicted'

/** A concept (word family) seen in a provision. */
export interface ConceptSighting {
  readonly concept: string
  /** Source offsets; absent when the words stand in the inherited lead-in. */
  readonly span?: Span
  readonly text: string
}

/** One norm seen in one provision. Findings keep everything seen; only coverage judges. */
export interface Finding {
  readonly norm: NormId
  /** Index of the provision; of the first where a list is read as one. */
  readonly provision: number
  /** Indices of all provisions that were read together. */
  readonly provisions: readonly number[]
  /** The sentences that speak to the norm, in source offsets: the evidence. */
  readonly span: Span
  readonly stance: Stance
  readonly reasons: readonly WeakReason[]
  /** Full ids of the elements seen. */
  readonly elements: readonly string[]
  /** How clearly the text speaks to the norm; comparable within one model only. */
  readonly margin: number
  /** Margins of covered, weak and contradicted. */
  readonly stanceMargins: readonly [number, number, number]
  /** Calibrated probability, 0 to 1, that the text speaks to the norm at all. */
  readonly presence: number
  /** Calibrated probability, 0 to 1, of the stance given that it does. */
  readonly certainty: number
  readonly deontic: DeonticReading
  /** Words that decided (the head of obligation, the concepts of the norm), as spans of the source, in order. */
  readonly words: readonly Span[]
}
