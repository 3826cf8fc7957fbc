import type {NormId} from '../model/norm.ts'

/** An agreement that exists, with what the source of the comparison set found in it. */
export interface Agreement {
  readonly id: string
  /** Place in the source's list, from 1. */
  readonly number: number
  readonly title: string
  /** As the source gives it, `2018-11` or with more words; null where it gives none. */
  readonly date: string | null
  readonly stakeholders: 'governments' | 'industry' | 'multistakeholder' | 'technical-community'
  readonly category: 'single-stakeholder' | 'multistakeholder' | 'un'
  /** Null where the source gives no number. */
  readonly signatories: number | null
  readonly signatoriesText: string
  /** The organisation that looks after the agreement; null where the source names none. */
  readonly organisation: string | null
  /** The norms of the GGE that it speaks to. */
  readonly norms: readonly NormId[]
  /** What else it holds: the source's title, and the catalogue's norms that this comes to. */
  readonly additional: readonly {readonly title: string; readonly ids: readonly NormId[]}[]
}

/** Who read the agreements, and what was asked of them. */
export interface ComparisonSource {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly year: number
  readonly url: string
  readonly question: string
  readonly note: string
}

/** All norms that an agreement speaks to, those of the GGE first. */
export function normsOf({norms, additional}: Agreement): ReadonlySet<NormId> {
  return new Set([...norms, ...additional.flatMap(({ids}) => ids)])
}
