import type {Span} from './source-text.ts'

/**
 * What part of the draft a provision stands in. Only `operative` text (and an annex that the text makes an integral
 * part, which is then `operative` too) can cover a norm.
 *
 * - `preamble`: recitals, with or without a heading of their own
 * - `definitions`: "X means …"
 * - `annex`: attached and not said to be an integral part
 * - `quotation`: words of others that the draft does not adopt
 * - `background`: introduction, rationale, commentary, explanatory notes, footnotes
 * - `boilerplate`: signatures, entry into force, languages, contacts, references
 */
export type SectionKind =
  | 'preamble'
  | 'definitions'
  | 'operative'
  | 'annex'
  | 'quotation'
  | 'background'
  | 'boilerplate'

/** The Markdown form a provision has. */
export type ProvisionForm = 'paragraph' | 'item' | 'row' | 'footnote' | 'heading'

/**
 * Text as a reader sees it (no markup, entities decoded, white space collapsed), with a way back to the source.
 * `offsets[i]` is the source offset of the UTF-16 unit `i` of `text`; `offsets[text.length]` is the end.
 */
export interface ReadableText {
  readonly text: string
  readonly offsets: ArrayLike<number>
  /**
   * Where markup or the like lies between two units: the source end of unit `i - 1`, by `i`, if that is not
   * `offsets[i]`. Absent where there is none.
   */
  readonly ends?: ReadonlyMap<number, number>
}

/** The words that a provision inherits: "The Parties shall:" before a list, or a heading such as "Companies will". */
export interface LeadIn {
  /** The last sentences of all inherited stems, outermost first, joined by a space. */
  readonly text: string
  /** The provisions (indices) that the stems are; a heading stem is a provision of form `heading`. */
  readonly from: readonly number[]
}

/** One clause of the draft. */
export interface Provision {
  /** Index in document order, from 0. */
  readonly index: number
  readonly kind: SectionKind
  readonly form: ProvisionForm
  readonly readable: ReadableText
  /** From the first to the last source unit of the clause's own words, without list marker and markup around it. */
  readonly span: Span
  /** Sentences of `readable.text`, in its own offsets. */
  readonly sentences: readonly Span[]
  readonly leadIn?: LeadIn
  /** True when the provision is itself a stem for what follows (ends in a colon, or hangs on "shall", "to"). */
  readonly isStem: boolean
  /** Where it stands, as lawyers cite it: "5(c)", "Article 4, 2", "Annex A, 3"; "" where nothing is numbered. */
  readonly path: string
  /** Texts of the headings above, outermost first. */
  readonly headings: readonly string[]
  /** Index of the provision of the list item or stem above, if any. */
  readonly parent?: number
  /** True when the words stand in option brackets, are one of several options, or are otherwise still negotiated. */
  readonly open: boolean
}
