import {phraseSet} from '../document/phrase-set.ts'
import {headings} from '../document/structure.generated.ts'
import type {SectionKind} from '../model/provision.ts'

const kinds = Object.keys(headings) as SectionKind[]
const index = phraseSet(...Object.values(headings))

/** "Article 4.", "Part II:", "3.2 ", "Principle 5 –", "Annex A." keeps its word: what numbers a heading. */
const NUMBER =
  /^(?:(?:article|art\.|section|part|title|chapter|principle|clause|paragraph|pillar|goal|step|rule|norm|commitment)\s+(?:\d+(?:\.\d+)*|[IVXLC]+|[A-Z])|\d+(?:\.\d+)*|[IVXLC]+(?=[.):\s])|[A-Za-z](?=[.):]))\s*[.):–—-]*\s*/i

/** The heading without its number. */
export function bareHeading(text: string): string {
  return text.replace(NUMBER, '')
}

/** What a heading says of its section; undefined where it says nothing. */
export function kindOfHeading(text: string): SectionKind | undefined {
  const found = index.findAnchored(bareHeading(text))
  let first = kinds.length
  for (const {id} of found) first = Math.min(first, id)
  return kinds[first]
}
