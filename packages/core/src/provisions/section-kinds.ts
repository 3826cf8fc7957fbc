import {phraseSet} from '../document/phrase-set.ts'
import {comments, definitions, pivots, quotations} from '../document/structure.generated.ts'
import {readWords, type Words} from '../document/words.ts'
import type {SectionKind} from '../model/provision.ts'
import {integralAnnexes} from './annexes.ts'
import type {Block} from './block.ts'
import {kindOfHeading} from './heading-kinds.ts'
import type {Hanging} from './lead-ins.ts'
import {isRecital} from './recitals.ts'
import {titleHeadings} from './titles.ts'

const pivotPhrases = phraseSet(pivots.pivots)
const quotationPhrases = phraseSet(quotations.adopted, quotations['not-adopted'], quotations.reported)
const definitionPhrases = phraseSet(definitions.phrases, definitions['means-as-noun'])
const ADOPTED = 0
const NOT_ADOPTED = 1
const REPORTED = 2

interface Section {
  readonly depth: number
  readonly kind: SectionKind
}

/** Finds the section kind of every block: from the headings, from the stem above, and from how the block begins. */
export function readSectionKinds(blocks: readonly Block[], hangings: readonly Hanging[]): SectionKind[] {
  const kinds: SectionKind[] = []
  const isIntegral = integralAnnexes(blocks)
  const titles = titleHeadings(blocks)
  let sections: Section[] = []
  let pivot = -1
  let quoted: {number: number; kind: SectionKind} = {number: 0, kind: 'quotation'}
  blocks.forEach((block, index) => {
    if (block.headingDepth > 0) {
      sections = sections.filter((section) => section.depth < block.headingDepth)
      const kind = sectionOf(block, titles.has(index), sections.at(-1), isIntegral)
      sections.push({depth: block.headingDepth, kind})
      pivot = findPivot(blocks, index, titles.has(index) || kind === 'preamble')
      kinds.push(kind)
      return
    }
    if (index === 0) pivot = findPivot(blocks, -1, true)
    const section = sections.at(-1)?.kind ?? 'operative'
    if (block.form === 'footnote') {
      kinds.push('background')
      return
    }
    if (block.quote > 0) {
      if (block.quote !== quoted.number)
        quoted = {number: block.quote, kind: adopts(blocks[index - 1]) ? section : 'quotation'}
      kinds.push(quoted.kind)
      return
    }
    const stem = hangings[index]?.stems.findLast((at) => blocks[at]?.headingDepth === 0)
    const inherited = stem === undefined ? undefined : kindOfItems(blocks[stem], kinds[stem])
    if (inherited && inherited !== 'operative') kinds.push(inherited)
    else if (index < pivot && (section === 'operative' || section === 'preamble')) kinds.push('preamble')
    else if (section === 'preamble' && pivot >= 0 && index >= pivot) kinds.push('operative')
    else if (section === 'operative')
      kinds.push(kindOfText(block.readable.text, stem !== undefined || block.form === 'item'))
    else kinds.push(section)
  })
  return kinds
}

function sectionOf(
  block: Block,
  isTitle: boolean,
  above: Section | undefined,
  isIntegral: (heading: string) => boolean,
): SectionKind {
  if (isTitle) return 'operative'
  const own = kindOfHeading(block.readable.text)
  if (own === 'annex') return isIntegral(block.readable.text) ? 'operative' : 'annex'
  const outer = above?.kind
  if (outer === undefined || outer === 'operative') return own ?? 'operative'
  // Below a preamble a section of commitments is one; below what is not put up for adoption nothing is.
  return outer === 'preamble' && own !== undefined ? own : outer
}

/**
 * The last paragraph before the next heading that ends the recitals ("have agreed as follows:"), or -1. Below a section
 * heading it takes a recital to make a pivot of such words, and what comments on the text never is one.
 */
function findPivot(blocks: readonly Block[], heading: number, isTop: boolean): number {
  let recitals = false
  for (let index = heading + 1; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block || block.headingDepth > 0) break
    if (block.quote > 0 || block.form === 'footnote') continue
    const {text} = block.readable
    const leadsOn = /[:,—–]$|(?:\bfollows|\bhereby)\.?$/.test(text)
    if (leadsOn && (recitals || (isTop && text.length < 240)) && pivotPhrases.find(text.slice(-90)).length > 0)
      return index
    recitals ||= isRecital(text)
  }
  return -1
}

/** Units at the end of a stem that say what it makes of what follows. */
const STEM_END = 500

/** Whether the words before a block quote make it the draft's own. */
function adopts(before: Block | undefined): boolean {
  if (!before || before.headingDepth > 0) return false
  const found = quotationPhrases.find(before.readable.text.slice(-STEM_END))
  return found.some(({id}) => id === ADOPTED) && !found.some(({id}) => id === NOT_ADOPTED || id === REPORTED)
}

/** What the items under a stem are: its own kind, or a quotation where it says that they were not adopted. */
function kindOfItems(stem: Block | undefined, kind: SectionKind | undefined): SectionKind | undefined {
  if (!stem || kind !== 'operative') return kind
  const found = quotationPhrases.find(stem.readable.text.slice(-STEM_END))
  return found.some(({id}) => id === NOT_ADOPTED || id === REPORTED) ? 'quotation' : kind
}

const commentOpeners = phraseSet(comments.openers)

/** "Commentary. (1) …", "Drafters' note: …". */
function isComment(text: string, words: Words): boolean {
  const opener = commentOpeners.findIn(words, 0)[0]
  return opener !== undefined && /^\s*(?:\(?\d{1,3}\)?)?\s*[.:—–]/.test(text.slice(words.ends[opener.to - 1]))
}

/** A paragraph from quotation mark to quotation mark; shorter ones are terms. */
const WHOLLY_QUOTED = /^["“«][^"“”«»]{30,}["”»][.,;]?$/

/** Characters at the beginning of a paragraph that are looked at. */
const OPENING = 300

/** The kind that a paragraph of an operative section has by its own words. */
function kindOfText(text: string, inList: boolean): SectionKind {
  const words = readWords(text.slice(0, OPENING))
  if (isComment(text, words)) return 'background'
  if (isRecital(text, inList)) return 'preamble'
  if (!inList && WHOLLY_QUOTED.test(text)) return 'quotation'
  if (quotationPhrases.findIn(words, 2).some(({id}) => id === REPORTED)) return 'quotation'
  return isDefinition(text, words) ? 'definitions' : 'operative'
}

/** "“Incident” means …", "For the purposes of this Charter:", but not "by peaceful means" or "we will by all means". */
function isDefinition(text: string, words: Words): boolean {
  const found = definitionPhrases.findIn(words, 8)
  const first = found.find(
    ({id, from, to}) => id === 0 && !found.some((other) => other.id === 1 && other.from < to && other.to > from),
  )
  if (!first) return false
  if (first.from === 0) return text.endsWith(':') || /["“].*["”]|\bmeans?\b/.test(text)
  return !words.lower.slice(0, first.from).some((word) => /^(?:shall|will|must|should|may)$/.test(word))
}
