import {phraseSet} from '../document/phrase-set.ts'
import {headings} from '../document/structure.generated.ts'
import type {SectionKind} from '../model/provision.ts'
import {readHeadingNumber} from './numbering.ts'

const kinds = Object.keys(headings) as SectionKind[]
const index = phraseSet(...Object.values(headings))

/** What a heading says of its section; undefined where it says nothing. */
export function kindOfHeading(text: string): SectionKind | undefined {
  const number = readHeadingNumber(text)
  if (number?.kind === 'annex') return 'annex'
  // The kinds stand in the order in which they win: "Introduction and definitions" is a section of definitions.
  let first = kinds.length
  for (const {id} of index.findAnchored(number?.rest ?? text)) first = Math.min(first, id)
  return kinds[first]
}
