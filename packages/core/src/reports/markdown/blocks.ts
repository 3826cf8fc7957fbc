import type {BlockContent, ListItem, Paragraph, PhrasingContent, RootContent, TableCell} from 'mdast'
import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import {toMarkdown} from 'mdast-util-to-markdown'
import {printable} from '../layout.ts'

/** Text for a report: plain words, or pieces with marks of their own. */
export type Inline = string | readonly PhrasingContent[]

/** Markdown of some blocks; whatever the words of a draft hold, they stay words. */
export function renderMarkdown(blocks: readonly RootContent[]): string {
  return toMarkdown(
    {type: 'root', children: [...blocks]},
    {bullet: '-', emphasis: '_', rule: '-', extensions: [gfmTableToMarkdown({tablePipeAlign: false})]},
  )
}

export function heading(depth: 1 | 2 | 3 | 4, text: string): RootContent {
  return {type: 'heading', depth, children: inline(text)}
}

export function paragraph(text: Inline): Paragraph {
  return {type: 'paragraph', children: inline(text)}
}

export function list(items: readonly (Inline | readonly BlockContent[])[]): RootContent {
  return {type: 'list', ordered: false, spread: false, children: items.map(listItem)}
}

/** A table; the first row is the header. */
export function table(
  rows: readonly (readonly Inline[])[],
  align: readonly ('left' | 'center' | 'right')[] = [],
): RootContent {
  return {
    type: 'table',
    align: [...align],
    children: rows.map((cells) => ({type: 'tableRow', children: cells.map(cell)})),
  }
}

export function quotation(text: string): BlockContent {
  return {type: 'blockquote', children: [paragraph(text)]}
}

export function code(text: string): PhrasingContent {
  return {type: 'inlineCode', value: printable(text)}
}

export function strong(text: string): PhrasingContent {
  return {type: 'strong', children: [{type: 'text', value: printable(text)}]}
}

export function link(url: string, text: string): PhrasingContent {
  return {type: 'link', url, children: [{type: 'text', value: printable(text)}]}
}

/** Plain words as an inline node. */
export function words(text: string): PhrasingContent {
  return {type: 'text', value: printable(text)}
}

function inline(text: Inline): PhrasingContent[] {
  return typeof text === 'string' ? [words(text)] : [...text]
}

function cell(text: Inline): TableCell {
  return {type: 'tableCell', children: inline(text)}
}

function listItem(item: Inline | readonly BlockContent[]): ListItem {
  const isBlocks = typeof item !== 'string' && item.some(({type}) => BLOCKS.has(type))
  const children = isBlocks ? [...(item as readonly BlockContent[])] : [paragraph(item as Inline)]
  return {type: 'listItem', spread: false, children}
}

const BLOCKS = new Set(['paragraph', 'blockquote', 'list', 'table'])
