import type {Span} from './source-text.ts'

/** Severities of normlint, strongest first; `off` never leaves the rules. */
export type Severity = 'error' | 'warning' | 'info' | 'off'

/** Another place that belongs to a message: the clause that contradicts, the half that is met. */
export interface RelatedPlace {
  readonly span: Span
  readonly message: string
}

/** A safe change that settles a message: replace `span` with `text`. */
export interface Suggestion {
  readonly title: string
  readonly span: Span
  readonly text: string
}

/** One opinion of a rule on a draft. */
export interface Message {
  /** `norm-missing`, `norm-weak`, `hedged-commitment` …; for norm rules the norm is in `norm`. */
  readonly rule: string
  /** What is configured and suppressed by: the norm id for norm messages, else the rule id. */
  readonly code: string
  readonly norm?: string
  readonly severity: Exclude<Severity, 'off'>
  /** One line: what is wrong. */
  readonly text: string
  /** More: why, and what to do. */
  readonly note?: string
  /** Documentation page of the norm or rule. */
  readonly url: string
  readonly span: Span
  /** The words inside `span` that decided, in order; reports underline them. None: the whole span did. */
  readonly words?: readonly Span[]
  readonly related: readonly RelatedPlace[]
  readonly suggestions: readonly Suggestion[]
  /** Text that would settle it, such as a model clause. */
  readonly expected?: readonly string[]
  readonly confidence?: number
  /** Identifies the clause and the matter, not the line: stable when the clause moves or is wrapped anew. */
  readonly fingerprint: string
}
