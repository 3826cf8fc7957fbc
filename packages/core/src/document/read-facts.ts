import type {Heading, Root} from 'mdast'
import type {DocumentFacts} from '../model/analysis.ts'
import type {SourceText, Span} from '../model/source-text.ts'
import {judgeDraft} from './draft-or-not.ts'
import {readFrontMatter} from './front-matter.ts'
import {detectLanguage, isAssessed} from './language.ts'
import {plainText} from './plain-text.ts'
import {inferProfile} from './profile.ts'
import {readBlock, sourceSpan, treeShift} from './readable-text.ts'
import {readRegister} from './register.ts'
import {readWords} from './words.ts'

/** Characters of text that are enough to judge a document by. */
const ENOUGH = 60_000

/** Reads what a draft says of itself. `tree` must be the parse of `source.text`. */
export function readFacts(tree: Root, source: SourceText): DocumentFacts {
  const text = plainText(tree, ENOUGH)
  const words = readWords(text)
  const frontMatter = readFrontMatter(tree)
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading')
  const heading = headings[0] && readBlock(headings[0], source)
  const title = heading?.text || textOf(frontMatter.title)
  const language = detectLanguage(text.slice(0, ENOUGH / 4))
  const titleWords = readWords(title)
  const {profile, reason: profileReason} = inferProfile(words, titleWords)
  const {isDraft, reason: isDraftReason} = judgeDraft(
    frontMatter,
    title,
    headings.slice(0, 40).map((node) => readBlock(node, source).text),
    words,
  )
  return {
    title,
    titleSpan: heading?.text ? sourceSpan(heading, {start: 0, end: heading.text.length}) : firstLine(tree, source),
    language,
    assessed: isAssessed(language),
    profile,
    profileReason,
    register: readRegister(text, words, titleWords),
    frontMatter,
    isDraft,
    isDraftReason,
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** The first line of the first block that is no front matter or comment; the beginning of the text where there is none. */
function firstLine(tree: Root, source: SourceText): Span {
  const first = tree.children.find(
    ({type}: {readonly type: string}) => type !== 'yaml' && type !== 'toml' && type !== 'html',
  )
  const offset = first?.position?.start.offset
  if (offset === undefined) return {start: 0, end: 0}
  const start = offset + treeShift(source)
  const end = source.text.slice(start, start + 500).search(/[\r\n]/)
  return {start, end: end < 0 ? Math.min(source.text.length, start + 500) : start + end}
}
