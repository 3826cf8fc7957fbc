import type {Span} from './source-text.ts'

/**
 * How strongly a clause binds, on the drafting ladder: `binding` (shall, must), `committing` (we will, agree to),
 * `recommending` (should), `encouraging` (endeavour to, encourages), `permissive` (may, explore), `descriptive`
 * (recognises, is important), `none` (no head found).
 */
export type Modality = 'binding' | 'committing' | 'recommending' | 'encouraging' | 'permissive' | 'descriptive' | 'none'

/** Whether the act that the head governs is asked for, forbidden, allowed, or freed from a duty. */
export type Polarity = 'duty' | 'prohibition' | 'permission' | 'exemption'

/** Words that decided something, in the offsets of the provision's readable text (lead-in words: `inherited`). */
export interface Cue {
  readonly kind: string
  readonly text: string
  readonly span: Span
  /** True when the words stand in the lead-in; `span` is then in the offsets of `leadIn.text`. */
  readonly inherited: boolean
}

/** What the words of obligation in one provision say. */
export interface DeonticReading {
  readonly modality: Modality
  /** 5 binding … 0 descriptive; the weaker of head and action ("shall endeavour to" is 2). */
  readonly strength: number
  readonly polarity: Polarity
  /** The head that decides ("shall not", "calls upon"), absent when there is none. */
  readonly head?: Cue
  /** The action that lowers the strength below the head's ("shall *endeavour to*", "will *consider*"). */
  readonly weakener?: Cue
  /** "where appropriate", "within available resources". */
  readonly hedges: readonly Cue[]
  /** "subject to national law", "at its sole discretion". */
  readonly escapes: readonly Cue[]
  /** Every cue seen, the inherited ones first, then in order; `kind` is the family (`languages/en/cues`). */
  readonly cues: readonly Cue[]
}
