import {sourceSpan} from '../document/readable-text.ts'
import {remember} from '../document/remember.ts'
import {rememberTexts} from '../document/remember-texts.ts'
import {readWords} from '../document/words.ts'
import type {Clauses} from '../model/analysis.ts'
import type {Provision} from '../model/provision.ts'
import type {Span} from '../model/source-text.ts'
import {phraseFinder} from './phrases.ts'
import {ruleWords} from './words.generated.ts'

/** Words that are not settled. */
export interface OpenText {
  readonly kind: 'bracket' | 'option' | 'placeholder' | 'markup' | 'comment'
  readonly span: Span
}

const placeholders = phraseFinder(ruleWords.placeholders.phrases)
const options = phraseFinder(ruleWords.placeholders.options)
const closed = phraseFinder(ruleWords.placeholders.closed)
/** CriticMarkup: insertion, deletion, substitution, comment, highlight. */
const CRITIC = /\{(\+\+|--|~~|==|>>)[\s\S]*?(?:\+\+|--|~~|==|<<)\}/g
/** Citations ("[12]", "[RFC2119]"), tick boxes, letters changed in a quotation ("[t]he"), words left out ("[…]"). */
const CLOSED = /^(?:\d[\d,\s–-]*|[xX ]?|\^.*|…|\.{3,}|[a-zA-Z]|[A-Z][A-Z\d]*(?:[ -]?\d+)?|[A-Z]{2,}.*\d{2,})$/
/** Comments that are told to a program. */
const DIRECTIVE =
  /^<!--\s*(?:normlint|prettier|markdownlint|vale|textlint|lint|eslint|biome|alex|\/?toc|more|omit|begin|end|start|stop|#)/i
/** More brackets of one clause are one message's worth. */
const MOST = 8

/** Brackets, options, placeholders, change marks and comments, in document order. */
export const readOpenText = remember((clauses: Clauses): readonly OpenText[] =>
  [...clauses.provisions.flatMap(openIn), ...comments(clauses)].sort((a, b) => a.span.start - b.span.start),
)

function openIn(provision: Provision): readonly OpenText[] {
  const {readable, kind, form} = provision
  if (kind === 'quotation' || form === 'footnote') return []
  return openInText
    .get(readable.text, findOpen)
    .map(({kind: what, span}) => ({kind: what, span: sourceSpan(readable, span)}))
}

const openInText = rememberTexts<readonly OpenText[]>()

/** What is open in a text, as spans of the text. */
function findOpen(text: string): readonly OpenText[] {
  const found: OpenText[] = []
  const add = (what: OpenText['kind'], span: Span) => found.push({kind: what, span})
  for (const match of text.matchAll(CRITIC)) add('markup', {start: match.index, end: match.index + match[0].length})
  for (const span of brackets(text).slice(0, MOST)) add('bracket', span)
  // A bracket that says "to be decided" is one matter, not two.
  const taken = found.map(({span}) => span)
  for (const span of placeholders.find(text)) {
    if (!taken.some(({start, end}) => span.start >= start && span.end <= end)) add('placeholder', span)
  }
  const [option] = options.findIn(readWords(text.slice(0, 40)))
  if (option?.start === 0) add('option', option)
  return found
}

/** The outermost square brackets; one that does not close reaches to the end of its clause. */
function brackets(text: string): readonly Span[] {
  const spans: Span[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at)
    if (unit === '[' && depth++ === 0) start = at
    if (unit !== ']' || depth === 0 || --depth > 0) continue
    if (isOpen(text.slice(start + 1, at))) spans.push({start, end: at + 1})
  }
  if (depth > 0 && isOpen(text.slice(start + 1))) spans.push({start, end: text.length})
  return spans
}

function isOpen(inside: string): boolean {
  return !CLOSED.test(inside.trim()) && closed.find(inside)[0]?.start !== 0
}

function comments(clauses: Clauses): readonly OpenText[] {
  const {source} = clauses
  const found: OpenText[] = []
  // Trees are put together when they are asked for.
  if (!source.text.includes('<!--')) return found
  const waiting: {readonly type: string; readonly children?: readonly unknown[]}[] = [clauses.tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.children) waiting.push(...(node.children as typeof waiting))
    if (node.type !== 'html') continue
    const {value, position} = node as unknown as {value: string; position?: {start: {offset?: number}}}
    const offset = position?.start.offset
    if (offset === undefined || !value.startsWith('<!--') || DIRECTIVE.test(value)) continue
    if (/^<!--[\s-]*-->$/.test(value)) continue
    const start = source.text.indexOf('<!--', offset)
    // One that is never closed ends with its block.
    const close = value.includes('-->') ? source.text.indexOf('-->', start) : -1
    if (start >= 0) found.push({kind: 'comment', span: {start, end: close < 0 ? start + value.length : close + 3}})
  }
  return found
}
