import type {Span} from '../model/source-text.ts'

/**
 * The parts of a readiness reading. The first four are the anatomy of a norm (Finnemore and Hollis 2016), the others
 * what carries an agreement after its signature.
 */
export type ReadinessPart = 'identity' | 'behaviour' | 'propriety' | 'expectation' | 'process' | 'durability'

/** `met`, `partly` (some clauses only), `not-found`, `not-asked` (this kind of text need not say it). */
export type ReadinessState = 'met' | 'partly' | 'not-found' | 'not-asked'

/** One question to a draft, with the answer that was found in it. */
export interface ReadinessItem {
  /** Stable identifier in kebab case: `review`, `addressee`. */
  readonly id: string
  readonly part: ReadinessPart
  /** The question, in words. */
  readonly asks: string
  readonly state: ReadinessState
  /** What was found, in words: "12 of 14 duties name who is bound"; "" where the evidence speaks for itself. */
  readonly found: string
  /** Where it was found, in source offsets, in document order; at most five places. */
  readonly evidence: readonly Span[]
  /** The rule that reports it when it is missing, absent where none does. */
  readonly rule?: string
}
