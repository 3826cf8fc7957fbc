import type {Analysis, Norm, Provision} from '@normlint/core'
import type {List, ListItem, Nodes} from 'mdast'
import {lineEnding, lineText, positionOf} from '../ranges.ts'
import {labelOf, nextLabel} from './labels.ts'
import {pathTo, spanOf} from './tree-path.ts'
import {clauseBelow, modelClause} from './wording.ts'

/** Text to be put in at an offset. */
export interface Insertion {
  readonly offset: number
  readonly text: string
}

/**
 * Where the model clause of a norm belongs, and its text in the draft's own style.
 *
 * It follows `after`, or else the last operative clause that speaks to a norm, and continues its list: bullet, number or letter. Below a
 * stem it becomes an item only if the stem's words fit ("We will:"); otherwise it follows the whole list as a
 * paragraph. A draft without operative text gets it at its end.
 */
export function insertClause(analysis: Analysis, norm: Norm, after?: Provision): Insertion {
  const clause = modelClause(norm, analysis.facts.register)
  const anchor = after ?? lastOperative(analysis)
  if (!anchor) return atEnd(analysis, clause)
  const path = pathTo(analysis, anchor.span.start)
  const items = path.flatMap((node, at) => (node.type === 'listItem' ? [{item: node, list: path[at - 1] as List}] : []))
  const stem = anchor.leadIn?.text ?? ''
  const level = stem === '' ? items.at(-1) : items[0]
  const below = stem === '' ? clause : clauseBelow(stem, clause)
  if (level && below !== undefined) return afterItem(analysis, level.list, level.item, below)
  if (level) return afterBlock(analysis, level.list, clause, '')
  const block = path[1]
  if (!block) return atEnd(analysis, clause)
  const typed = anchor.form === 'item' && below !== undefined ? typedLabel(analysis, anchor) : ''
  if (anchor.form === 'row') return afterBlock(analysis, block, clause, '')
  return afterBlock(analysis, block, typed === '' ? clause : (below ?? clause), typed)
}

/**
 * The last operative clause that speaks to a norm, so that a new one does not end up among the final clauses; else the
 * last operative clause. Headings, stems, footnotes and open text are no clauses to follow.
 */
function lastOperative(analysis: Analysis): Provision | undefined {
  const clauses = analysis.provisions.filter(
    ({kind, form, isStem, open}) =>
      kind === 'operative' && form !== 'heading' && form !== 'footnote' && !isStem && !open,
  )
  const speaking = new Set(analysis.findings.map((finding) => finding.provision))
  return clauses.findLast(({index}) => speaking.has(index)) ?? clauses.at(-1)
}

function atEnd(analysis: Analysis, clause: string): Insertion {
  const {source} = analysis
  const newline = lineEnding(source)
  const end = source.text.trimEnd().length
  const text =
    end === 0 ? `${clause}${newline}` : `${newline}${newline}${clause}${end === source.text.length ? newline : ''}`
  return {offset: end, text}
}

/** Puts the clause behind a top-level block, as a block of its own, with a label that continues the block's own. */
function afterBlock(analysis: Analysis, block: Nodes, clause: string, label: string): Insertion {
  const newline = lineEnding(analysis.source)
  const end = spanOf(analysis, block)?.end ?? analysis.source.text.length
  return {offset: end, text: `${newline}${newline}${label}${clause}`}
}

/** "(d) " after a clause that is typed "(c) …" in a paragraph. */
function typedLabel(analysis: Analysis, provision: Provision): string {
  const {line} = positionOf(analysis.source, provision.span.start)
  const label = labelOf(lineText(analysis.source, line).trimStart())
  return label ? nextLabel(label, labelBefore(analysis, provision)) : ''
}

function labelBefore(analysis: Analysis, provision: Provision): string | undefined {
  const before = analysis.provisions[provision.index - 1]
  if (!before) return undefined
  return labelOf(lineText(analysis.source, positionOf(analysis.source, before.span.start).line).trimStart())
}

/** Puts the clause behind a list item as the next one, with the item's own marker, indentation and spacing. */
function afterItem(analysis: Analysis, list: List, item: ListItem, clause: string): Insertion {
  const {source} = analysis
  const newline = lineEnding(source)
  const span = spanOf(analysis, item)
  if (!span) return atEnd(analysis, clause)
  const start = positionOf(source, span.start)
  const line = lineText(source, start.line)
  const before = line.slice(0, start.character)
  const indent = /^\s*$/.test(before) ? before : ' '.repeat(before.length)
  const marker = /^(?:[-*+]|\d+[.)])\s*/.exec(line.slice(start.character))?.[0] ?? '- '
  const next = list.ordered ? nextMarker(list, marker) : marker
  const first = line.slice(start.character + marker.length)
  const label = labelOf(first)
  const earlier = list.children[list.children.indexOf(item) - 1]
  const labelled = label ? nextLabel(label, earlier && itemLabel(analysis, earlier)) : ''
  const gap = isLoose(list) ? newline + newline : newline
  return {offset: span.end, text: `${gap}${indent}${next}${labelled}${clause}`}
}

/** "4. " after "3. ", but "1. " again in a list whose items are all "1." */
function nextMarker(list: List, marker: string): string {
  const number = Number.parseInt(marker, 10)
  const start = list.start ?? 1
  const allSame = list.children.length > 1 && number === start
  return allSame ? marker : marker.replace(/^\d+/, String(number + 1))
}

function isLoose(list: List): boolean {
  const [first, second] = list.children
  if (!first || !second) return list.spread === true || first?.spread === true
  return (second.position?.start.line ?? 0) - (first.position?.end.line ?? 0) > 1
}

function itemLabel(analysis: Analysis, item: ListItem): string | undefined {
  const span = spanOf(analysis, item)
  if (!span) return undefined
  return labelOf(analysis.source.text.slice(span.start, span.end).replace(/^(?:[-*+]|\d+[.)])\s*/, ''))
}
