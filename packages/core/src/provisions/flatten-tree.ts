import type {Heading, List, Nodes, Paragraph, Root, Table} from 'mdast'
import {cutReadable, joinBlocks, readBlock} from '../document/readable-text.ts'
import type {ProvisionForm} from '../model/provision.ts'
import type {SourceText} from '../model/source-text.ts'
import type {Block} from './block.ts'
import {isCaption} from './numbering.ts'
import {isPageMark} from './page-furniture.ts'
import {committingCell} from './table-header.ts'
import {splitAtLabels} from './typed-labels.ts'

/** Where a node stands while the tree is walked. */
interface Place {
  readonly depth: number
  readonly quote: number
  readonly footnote: boolean
  /** Set for the first block of a list item. */
  readonly item?: {readonly label: string; readonly labelled: 'list' | 'none'} | undefined
}

/**
 * Lays the tree out as blocks in document order. Code, HTML, comments, front matter, definitions of links and page
 * marks are no blocks. The walk keeps its own stack, since a draft may nest as deep as it likes.
 */
export function flattenTree(tree: Root, source: SourceText): Block[] {
  const blocks: Block[] = []
  const waiting: Waiting[] = []
  let quotes = 0
  const wait = (nodes: readonly Nodes[], placeOf: (at: number) => Place) => {
    for (let at = nodes.length - 1; at >= 0; at--) waiting.push({node: nodes[at] as Nodes, place: placeOf(at)})
  }
  wait(tree.children, () => ({depth: 0, quote: 0, footnote: false}))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const {node, place} = next
    const rest = {...place, item: undefined}
    if (node.type === 'heading') addHeading(blocks, node, place, source)
    else if (node.type === 'paragraph') addParagraph(blocks, node, place, source)
    else if (node.type === 'table') addTable(blocks, node, place, source)
    else if (node.type === 'list')
      wait(node.children, (at) => ({...place, depth: place.depth + 1, item: labelOf(node, at)}))
    else if (node.type === 'listItem') wait(node.children, (at) => (at === 0 ? place : rest))
    else if (node.type === 'blockquote') {
      if (place.quote === 0) quotes++
      wait(node.children, () => ({...rest, quote: quotes}))
    } else if (node.type === 'footnoteDefinition') wait(node.children, () => ({...rest, footnote: true}))
    else if ('children' in node) wait(node.children as Nodes[], () => place)
  }
  return blocks
}

interface Waiting {
  readonly node: Nodes
  readonly place: Place
}

function addHeading(blocks: Block[], node: Heading, place: Place, source: SourceText): void {
  const readable = readBlock(node, source)
  if (readable.text !== '') blocks.push({...plain(place, readable), form: 'heading', headingDepth: node.depth})
}

function labelOf(list: List, at: number): NonNullable<Place['item']> {
  return list.ordered ? {label: String((list.start ?? 1) + at), labelled: 'list'} : {label: '', labelled: 'none'}
}

function plain(place: Place, readable: Block['readable']): Block {
  const form: ProvisionForm = place.footnote ? 'footnote' : 'paragraph'
  const {depth, quote} = place
  return {
    form,
    readable,
    label: '',
    labelled: 'none',
    depth,
    opensItem: false,
    quote,
    headingDepth: 0,
    isTableHeader: false,
  }
}

function addParagraph(blocks: Block[], node: Paragraph, place: Place, source: SourceText): void {
  const readable = readBlock(node, source)
  if (readable.text === '' || isPageMark(readable.text)) return
  const block = plain(place, readable)
  if (isBoldHeading(node, place, readable.text)) {
    blocks.push({...block, form: 'heading', headingDepth: 7})
    return
  }
  splitAtLabels(readable).forEach((part, at) => {
    if (part.readable.text === '') return
    const listed = at === 0 ? place.item : undefined
    if (part.isItem && !place.footnote)
      blocks.push({
        ...block,
        form: 'item',
        readable: part.readable,
        label: part.label,
        labelled: 'typed',
        opensItem: true,
      })
    else if (listed)
      blocks.push({
        ...block,
        form: place.footnote ? 'footnote' : 'item',
        readable: part.readable,
        ...listed,
        opensItem: true,
      })
    else blocks.push({...block, readable: part.readable})
  })
}

/** A short line that is bold throughout and ends without a stop heads what follows, whatever Markdown thinks. */
function isBoldHeading(node: Paragraph, place: Place, text: string): boolean {
  const [only] = node.children
  if (node.children.length !== 1 || only?.type !== 'strong' || place.depth > 0 || place.footnote) return false
  return text.length <= 80 && !/[.,;:!?…—–-]$/.test(text) && !isCaption(text)
}

/** Each row becomes one block of its cells; the header is a block only where it heads a column of commitments. */
function addTable(blocks: Block[], table: Table, place: Place, source: SourceText): void {
  const [header, ...rows] = table.children
  const committing = header && committingCell(header.children.map((cell) => readBlock(cell, source)))
  if (committing) blocks.push({...plain(place, committing), form: 'row', isTableHeader: true})
  for (const row of rows) {
    const cells = row.children.map((cell) => readBlock(cell, source))
    const [first] = cells
    const label =
      first && /^[A-Za-z]{0,2}\d{1,3}(?:\.\d{1,3})*[.)]?$/.test(first.text) ? first.text.replace(/[.)]$/, '') : ''
    const readable = joinBlocks(label === '' ? cells : cells.slice(1), (text) => (/[.;:!?]$/.test(text) ? ' ' : '. '))
    if (readable.text === '') continue
    const labelled = label === '' ? 'none' : 'typed'
    blocks.push({
      ...plain(place, cutReadable(readable, 0, readable.text.length)),
      form: 'row',
      label,
      labelled,
      opensItem: true,
    })
  }
}
