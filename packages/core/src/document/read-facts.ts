import type {Heading, Root, RootContent} from 'mdast'
import type {DocumentFacts} from '../model/analysis.ts'
import type {SourceText, Span} from '../model/source-text.ts'
import {addCounts, type BlockCounts, countBeginning} from './block-counts.ts'
import {judgeDraft} from './draft-or-not.ts'
import {readFrontMatter} from './front-matter.ts'
import {detectLanguage, isAssessed, sumScripts} from './language.ts'
import {inferProfile} from './profile.ts'
import {readBlock, sourceSpan, treeShift} from './readable-text.ts'
import {readRegister} from './register.ts'

/** Characters of text that are enough to judge a document by, and its language. */
const ENOUGH = 60_000
const ENOUGH_FOR_LANGUAGE = ENOUGH / 4

/** Characters among which a resolution names the body that adopts it. */
const OPENING = 4000

/** Headings that are enough to judge a document by. */
const ENOUGH_HEADINGS = 40

/** A block at the top of the document. */
export interface FactsBlock {
  /** What is read of it is remembered under this node, wherever it stands. */
  readonly node: RootContent
  /** The node with its positions in the source. */
  readonly place: () => RootContent
}

/** Reads what a draft says of itself. `tree` must be the parse of `source.text`. */
export function readFacts(tree: Root, source: SourceText): DocumentFacts {
  return readFactsOf(
    tree.children.map((node) => ({node, place: () => node})),
    source,
  )
}

/** The same from the blocks of the document. Beyond what is enough to judge by, headings alone will do. */
export function readFactsOf(blocks: readonly FactsBlock[], source: SourceText): DocumentFacts {
  const nodes = blocks.map(({node}) => node)
  const {register, profile: profiles, duties} = addCounts(countBeginning(nodes, ENOUGH).map(({counts}) => counts))
  const frontMatter = frontMatterOf(nodes[0])
  const headings = blocks.filter(({node}) => node.type === 'heading')
  const heading = headings[0] && readBlock(headings[0].place() as Heading, source)
  const title = heading?.text || wordsOf(frontMatter.title)
  const language = languageOf(countBeginning(nodes, ENOUGH_FOR_LANGUAGE))
  const {profile, reason: profileReason} = inferProfile(profiles, title)
  const {isDraft, reason: isDraftReason} = judgeDraft(
    frontMatter,
    title,
    headings.slice(0, ENOUGH_HEADINGS).map((one) => headingText(one, source)),
    duties,
  )
  return {
    title,
    titleSpan: heading?.text ? sourceSpan(heading, {start: 0, end: heading.text.length}) : firstLine(blocks, source),
    language,
    assessed: isAssessed(language),
    profile,
    profileReason,
    register: readRegister(register, title, textOf(countBeginning(nodes, OPENING))),
    frontMatter,
    isDraft,
    isDraftReason,
  }
}

function languageOf(blocks: readonly BlockCounts[]): string {
  return detectLanguage(
    sumScripts(blocks.map(({scripts}) => scripts)),
    addCounts(blocks.map(({counts}) => counts)).votes,
  )
}

function textOf(blocks: readonly BlockCounts[]): string {
  return blocks.flatMap(({texts}) => texts.map((text) => `\n${text}`)).join('')
}

const frontMatters = new WeakMap<RootContent, DocumentFacts['frontMatter']>()

/** The same object for the same block: settings that are made of it stay as they are. */
function frontMatterOf(first: RootContent | undefined): DocumentFacts['frontMatter'] {
  if (first?.type !== 'yaml') return readFrontMatter(first)
  const known = frontMatters.get(first) ?? readFrontMatter(first)
  frontMatters.set(first, known)
  return known
}

const headingTexts = new WeakMap<RootContent, string>()

function headingText({node, place}: FactsBlock, source: SourceText): string {
  const known = headingTexts.get(node) ?? readBlock(place() as Heading, source).text
  headingTexts.set(node, known)
  return known
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** The first line of the first block that is no front matter or comment; the beginning of the text where there is none. */
function firstLine(blocks: readonly FactsBlock[], source: SourceText): Span {
  const first = blocks.find(
    ({node: {type}}: {readonly node: {readonly type: string}}) => !['yaml', 'toml', 'html'].includes(type),
  )
  const offset = first?.place().position?.start.offset
  if (offset === undefined) return {start: 0, end: 0}
  const start = offset + treeShift(source)
  const end = source.text.slice(start, start + 500).search(/[\r\n]/)
  return {start, end: end < 0 ? Math.min(source.text.length, start + 500) : start + end}
}
