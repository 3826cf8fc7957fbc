import type {Root} from 'mdast'
import {sourceSpan} from '../document/readable-text.ts'
import type {LeadIn, Provision} from '../model/provision.ts'
import type {SourceText, Span} from '../model/source-text.ts'
import type {Block} from './block.ts'
import {flattenTree} from './flatten-tree.ts'
import {readHanging} from './lead-ins.ts'
import {readOpenness} from './open-text.ts'
import {readPaths} from './paths.ts'
import {readSectionKinds} from './section-kinds.ts'
import {splitSentences} from './sentences.ts'

/**
 * Reads the clauses of a draft in document order: paragraphs, list items, table rows, footnotes and headings, each
 * with its section kind, the lead-in it inherits and its place.
 *
 * `tree` must be the parse of `source.text`. Headings are provisions of form `heading`: they name what follows, and
 * only those that are stems pass words on. Nothing is left out but what a reader does not see as text (struck-out
 * words, comments, code, page marks).
 */
export function readProvisions(tree: Root, source: SourceText): readonly Provision[] {
  const blocks = flattenTree(tree, source)
  const hangings = readHanging(blocks)
  const kinds = readSectionKinds(blocks, hangings)
  const paths = readPaths(blocks, hangings)
  const open = readOpenness(blocks)
  const sentences = blocks.map((block) => splitSentences(block.readable.text))
  let headings: {depth: number; text: string}[] = []
  return blocks.map((block, index): Provision => {
    const hanging = hangings[index]
    if (block.headingDepth > 0) headings = headings.filter((heading) => heading.depth < block.headingDepth)
    const above = headings.map((heading) => heading.text)
    if (block.headingDepth > 0) headings = [...headings, {depth: block.headingDepth, text: block.readable.text}]
    const leadIn = leadInOf(hanging?.stems ?? [], blocks, sentences)
    const {text} = block.readable
    return {
      index,
      kind: kinds[index] ?? 'operative',
      form: block.form,
      readable: block.readable,
      span: sourceSpan(block.readable, {start: 0, end: text.length}),
      sentences: sentences[index] ?? [],
      ...(leadIn && {leadIn}),
      isStem: hanging?.isStem ?? false,
      path: paths[index] ?? '',
      headings: above,
      ...(hanging?.parent !== undefined && {parent: hanging.parent}),
      open: open[index] ?? false,
    }
  })
}

/** Units of a stem that are passed on at most. */
const LONGEST_STEM = 1000

/** Of a stem of several sentences only the last leads on. */
function leadInOf(
  stems: readonly number[],
  blocks: readonly Block[],
  sentences: readonly (readonly Span[])[],
): LeadIn | undefined {
  if (stems.length === 0) return undefined
  const texts = stems.map((at) => {
    const text = blocks[at]?.readable.text ?? ''
    const last = sentences[at]?.at(-1)
    return text.slice(Math.max(last?.start ?? 0, text.length - LONGEST_STEM))
  })
  return {text: texts.join(' '), from: stems}
}
