import type {PhraseTemplate} from '../document/phrase-template.ts'
import type {Polarity} from '../model/deontic.ts'

/**
 * What cues of a family do in a clause.
 *
 * - `head`: decides how strongly the clause binds ("shall", "calls upon", "may")
 * - `action`: weakens the head that it follows ("shall *endeavour to*")
 * - `sign`: turns round what it governs, or is turned round ("not", "refrain", "prevent", "allow")
 * - `qualifier`: loosens or limits the clause ("where appropriate", "unless")
 * - `other`: says something else about the clause ("means", "was", "A/70/174")
 */
export type CueRole = 'head' | 'action' | 'sign' | 'qualifier' | 'other'

/** A family of cues, as written in `languages/en/cues`. */
export interface CueFamily {
  readonly id: string
  readonly role: CueRole
  /** Rung of the drafting ladder, 5 binding … 0 descriptive. */
  readonly level?: number
  readonly polarity?: Polarity
  readonly words: readonly PhraseTemplate[]
  /** Phrases in which a cue of this family is none. */
  readonly unless: readonly PhraseTemplate[]
}
