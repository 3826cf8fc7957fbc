import {rememberTexts} from '../document/remember-texts.ts'
import type {Provision} from '../model/provision.ts'
import type {Span} from '../model/source-text.ts'

const NUMBER = '(?:\\d+(?:\\.\\d+)*(?:-[A-Z]\\b)?|[IVXLC]+\\b|[A-Z]\\b)'
const REFERENCE = new RegExp(
  `\\b(articles?|art\\.|sections?|sec\\.|paragraphs?|para\\.|annex(?:es)?|appendix|appendices|schedules?|attachments?)\\s+(${NUMBER})(?:\\s*\\([a-z0-9]{1,4}\\))*((?:\\s*(?:,|and|or)\\s*${NUMBER}(?:\\s*\\([a-z0-9]{1,4}\\))*)*)`,
  'giu',
)
const UNNUMBERED =
  /\b(?:the|this|in) (Annex|Appendix|Schedule|Attachment)(?=[\s,.;:)])(?! [A-Z0-9])|\b(annex|appendix) to (?:this|the present)\b/gu
/** Behind a reference: it leads into another text ("Article 51 of the Charter", "paragraph 13 of the report"). */
const ELSEWHERE =
  /^\s*(?:\([^)]{1,60}\)\s*)?(?:,?\s*(?:first|second|third)?\s*(?:sub)?paragraphs?\s+[\d(a-z).]+\s*,?)?\s*(?:of|to|in)\s+(?!(?:this|the present|article|section|annex|part|chapter)\b)/iu
/** Before a reference: the name of another text ("UN Charter Article 51", "A/70/174, paragraph 13"). */
const ELSEWHERE_BEFORE =
  /(?:\b(?:Charter|Convention|Treaty|Protocol|Covenant|Constitution|Regulation|Directive|Statute|ICCPR|UDHR|TFEU|TEU|report|resolution)|\d\/\d+)[’']?s?,?\s*\(?$/u

/** A reference of a draft to a place of its own. */
export interface Reference {
  readonly kind: 'article' | 'section' | 'paragraph' | 'annex'
  /** "annex", "schedule" …: annexes of one name count together. */
  readonly word: string
  readonly number: string
  /** As written, without the words around a number of several. */
  readonly text: string
  /** In the readable text of the clause. */
  readonly at: Span
}

/** The references of a clause that do not lead into another text, in order. */
export function referencesIn({readable: {text}, form}: Provision): readonly Reference[] {
  return form === 'heading'
    ? inHeadings.get(text, (heading) => [...findReferences(heading, true)])
    : inClauses.get(text, (clause) => [...findReferences(clause, false)])
}

const inHeadings = rememberTexts<readonly Reference[]>()
const inClauses = rememberTexts<readonly Reference[]>()

function* findReferences(text: string, isHeading: boolean): Iterable<Reference> {
  for (const match of text.matchAll(REFERENCE)) {
    const [whole, written = '', first = '', rest = ''] = match
    // A heading names itself.
    if (isHeading && match.index === 0) continue
    const end = match.index + whole.length
    if (
      ELSEWHERE.test(text.slice(end, end + 90)) ||
      ELSEWHERE_BEFORE.test(text.slice(Math.max(0, match.index - 40), match.index))
    )
      continue
    const word = wordOf(written)
    // The paragraphs of another article are counted there.
    if (word === 'paragraph' && isOfAnArticle(text, match.index, end)) continue
    const numbers = [first, ...(rest.match(new RegExp(NUMBER, 'gu')) ?? [])]
    for (const number of numbers) {
      const from = number === first ? match.index : text.indexOf(number, match.index + written.length + first.length)
      yield {
        kind: kindOf(word),
        word,
        number,
        text: `${numbers.length > 1 ? capital(word) : written} ${number}`,
        at: {start: from, end: number === first ? match.index + whole.length - rest.length : from + number.length},
      }
    }
  }
  for (const match of text.matchAll(UNNUMBERED)) {
    const end = match.index + match[0].length
    if (
      isHeading ||
      (match[1] !== undefined && /^\s*(?:of|to|on)\s+(?!this|the present)/.test(text.slice(end, end + 20)))
    )
      continue
    const word = wordOf(match[1] ?? match[2] ?? '')
    const from = match.index + match[0].toLowerCase().indexOf(word)
    yield {
      kind: 'annex',
      word,
      number: '',
      text: `the ${match[1] ?? match[2]}`,
      at: {start: from, end: from + word.length},
    }
  }
}

function isOfAnArticle(text: string, start: number, end: number): boolean {
  return (
    /(?:article|section|art\.|annex|schedule)\s+[\w.-]+,?\s*\(?$/i.test(text.slice(Math.max(0, start - 30), start)) ||
    /^\s*of\s+(?:article|section|annex|schedule)\b/i.test(text.slice(end, end + 20))
  )
}

/** The word of a numbered place in the singular: "Articles" and "art." are "article". */
export function wordOf(written: string): string {
  const lower = written.toLowerCase().replace('.', '')
  if (lower.startsWith('art')) return 'article'
  if (lower.startsWith('sec')) return 'section'
  if (lower.startsWith('para')) return 'paragraph'
  if (lower.startsWith('append')) return 'appendix'
  return lower.startsWith('annex') ? 'annex' : lower.replace(/s$/, '')
}

function kindOf(word: string): Reference['kind'] {
  return word === 'article' || word === 'section' || word === 'paragraph' ? word : 'annex'
}

/** "Annex" for "annex". */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
