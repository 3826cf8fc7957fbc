import type {ProvisionForm, ReadableText} from '../model/provision.ts'

/** A block of the tree that may become a provision, in document order, before sections and lead-ins are known. */
export interface Block {
  readonly form: ProvisionForm
  readonly readable: ReadableText
  /** The number or letter it carries, without brackets and stops: "5", "1.1", "a"; "" for none and for bullets. */
  readonly label: string
  /** How the label was written: by Markdown's list, in the text of the paragraph, or not at all. */
  readonly labelled: 'list' | 'typed' | 'none'
  /** Lists around it: 0 for a paragraph outside lists. */
  readonly depth: number
  /** True for the first block of its list item, for a row, and for a typed item. */
  readonly opensItem: boolean
  /** Number of the block quote around it, from 1; 0 outside. */
  readonly quote: number
  /** 1 to 6 for headings, 7 for a bold line that serves as one, 0 otherwise. */
  readonly headingDepth: number
  /** True for the header row of a table. */
  readonly isTableHeader: boolean
}
