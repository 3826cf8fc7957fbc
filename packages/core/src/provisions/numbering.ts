import {numbering} from '../document/structure.generated.ts'

const NUMERAL = '(?:\\d+(?:\\.\\d+)*|[IVXLC]+|[A-Z])'

const SECTION = new RegExp(`^(${numbering.sections.join('|')})\\.?\\s+(${NUMERAL})(?![\\p{L}\\d])`, 'iu')
const ANNEX = new RegExp(`^(${numbering.annexes.join('|')})(?:\\s+(${NUMERAL}))?(?![\\p{L}\\d])`, 'iu')
const BARE = /^(?:(\d+(?:\.\d+)*|[IVXLC]+|[A-Z])(?=[.):])|(\d+(?:\.\d+)*)(?=\s))/
const ANNEXES = new RegExp(
  `\\b(?:${numbering.annexes.join('|')})\\s+(${NUMERAL}\\b(?:\\s*(?:,|${numbering.between.join('|')})\\s*${NUMERAL}\\b)*)`,
  'gi',
)
const BETWEEN = new RegExp(`\\s*(?:,|\\b(?:${numbering.between.join('|')})\\b)\\s*`, 'i')

const CAPTION = new RegExp(`^(?:${numbering.captions.join('|')})\\.?\\s+${NUMERAL}(?![\\p{L}\\d])`, 'iu')

/** The number of a heading: "Article 4" (a section), "3.2" (bare), "Annex A". */
export interface HeadingNumber {
  readonly label: string
  readonly kind: 'section' | 'annex' | 'bare'
  /** The heading without its number and the mark behind it. */
  readonly rest: string
}

/** Reads the number at the beginning of a heading; undefined where it has none. */
export function readHeadingNumber(heading: string): HeadingNumber | undefined {
  const annex = ANNEX.exec(heading)
  if (annex) return numberOf('annex', [capitalise(annex[1] ?? ''), annex[2]], heading, annex[0].length)
  const section = SECTION.exec(heading)
  if (section) return numberOf('section', [capitalise(section[1] ?? ''), section[2]], heading, section[0].length)
  const bare = BARE.exec(heading)
  return bare ? numberOf('bare', [bare[1] ?? bare[2]], heading, bare[0].length) : undefined
}

/** The letters and numbers behind "Annex" anywhere in a text, in lower case: "Annexes A and C" gives a and c. */
export function namedAnnexes(text: string): string[] {
  const labels: string[] = []
  for (const match of text.matchAll(ANNEXES)) {
    for (const label of (match[1] ?? '').split(BETWEEN)) if (label !== '') labels.push(label.toLowerCase())
  }
  return labels
}

/** Whether a line is the caption of a table or picture ("Table 1. Actions"). */
export function isCaption(text: string): boolean {
  return CAPTION.test(text)
}

function numberOf(
  kind: HeadingNumber['kind'],
  parts: readonly (string | undefined)[],
  heading: string,
  length: number,
): HeadingNumber {
  const label = parts.filter((part) => part !== undefined).join(' ')
  return {label, kind, rest: heading.slice(length).replace(/^\s*[.):–—-]*\s*/, '')}
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}
