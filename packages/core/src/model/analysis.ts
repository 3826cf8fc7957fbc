import type {Root} from 'mdast'
import type {NormCoverage} from './coverage.ts'
import type {DeonticReading} from './deontic.ts'
import type {Finding} from './finding.ts'
import type {Norm, Profile} from './norm.ts'
import type {Provision} from './provision.ts'
import type {SourceText, Span} from './source-text.ts'

/** What the draft says of itself, before any norm is read. */
export interface DocumentFacts {
  /** Text of the first heading, or of the front matter's `title`; "" where there is none. */
  readonly title: string
  /** Where messages about the whole document are placed: the title, else the first line of text. */
  readonly titleSpan: Span
  /** BCP 47 tag of the language of the text, `en` where it can be assessed; `und` for too little text. */
  readonly language: string
  /** False when the language has no data: every norm is then `not-assessed`. */
  readonly assessed: boolean
  readonly profile: Profile
  /** Why the profile was chosen, in words; `configured` when it was set by the user. */
  readonly profileReason: string
  /** Register of the wording. */
  readonly register: 'treaty' | 'memorandum' | 'resolution' | 'pledge' | 'rfc2119'
  /** Values of the YAML front matter, `{}` where there is none or it does not parse. */
  readonly frontMatter: Readonly<Record<string, unknown>>
  /** Probability-free judgement whether the text is a policy draft at all (a README is not), with the reason. */
  readonly isDraft: boolean
  readonly isDraftReason: string
}

/** Everything known about one draft. Frozen; rules and reports only read it. */
export interface Analysis {
  readonly source: SourceText
  readonly tree: Root
  readonly facts: DocumentFacts
  readonly provisions: readonly Provision[]
  /** One reading per provision, by the provision's index. */
  readonly readings: readonly DeonticReading[]
  readonly findings: readonly Finding[]
  /** One entry per norm of the active packs, in catalogue order. */
  readonly coverage: readonly NormCoverage[]
  readonly norms: readonly Norm[]
  /** The draft in stretches that are kept while they only move, where an editor keeps them; in order, without gaps. */
  readonly sections?: readonly DraftSection[]
}

/** Clauses with all that is known of them alone: of a whole draft, or of a stretch of one. */
export type Clauses = Pick<Analysis, 'source' | 'tree' | 'provisions' | 'readings' | 'findings' | 'norms'>

/** A stretch of a draft and where it stands now. */
export interface DraftSection {
  /**
   * The stretch read for itself: positions count from its beginning, indices from its first provision. The same object
   * for as long as nothing but its place changes.
   */
  readonly clauses: Clauses
  /** Units of the source before it. */
  readonly start: number
  /** Provisions before it. */
  readonly firstIndex: number
}
