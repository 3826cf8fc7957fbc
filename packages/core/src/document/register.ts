import type {DocumentFacts} from '../model/analysis.ts'
import type {Words} from './words.ts'

/**
 * The register of the wording: capitals of RFC 2119; the forms of a treaty, memorandum or resolution; a pledge
 * otherwise.
 */
export function readRegister(text: string, words: Words, title: string): DocumentFacts['register'] {
  const capitals = text.match(/\b(?:MUST|SHOULD|SHALL|REQUIRED|RECOMMENDED)(?: NOT)?\b/g)?.length ?? 0
  const count = (...wanted: string[]) => words.lower.filter((word) => wanted.includes(word)).length
  const shall = count('shall')
  const will = count('will')
  if (capitals >= 3 && capitals * 2 > shall) return 'rfc2119'
  if (/\bresolution\b/i.test(title) || /^\s*The [\w ]*(?:Assembly|Council),\s*$/m.test(text)) return 'resolution'
  if (/\b(?:memorandum|mou)\b/i.test(title)) return 'memorandum'
  const treaty = /\b(?:treaty|convention|agreement|protocol)\b/i.test(title) || (count('article', 'articles') >= 3 && shall >= 3)
  if (treaty && shall >= will) return 'treaty'
  if (shall > will && count('parties', 'party') >= 3) return 'treaty'
  return will > shall && count('participants', 'participant') >= 3 ? 'memorandum' : 'pledge'
}
