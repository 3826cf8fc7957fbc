import {type Analysis, type Message, pointAt, type Span} from '@normlint/core'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {ancestorsOf} from './ancestors.ts'

/** Source of all messages, which comments are addressed to: `<!--normlint disable gge-h-->`. */
export const SOURCE = 'normlint'

declare module 'vfile-message' {
  interface VFileMessage {
    /** The rule of the engine that found it: `norm-weak`. */
    normlintRule?: string
    /** Other places that belong to the message, nearest first; also reached by `cause`. */
    related?: readonly VFileMessage[]
    /** The same while the clause says the same, wherever it stands. */
    fingerprint?: string
    /** Probability, 0 to 1, that the verdict is right. */
    confidence?: number
  }
}

/** Puts a message of the engine on the file, as remark's users know messages. */
export function say(message: Message, tree: Root, file: VFile, analysis: Analysis): void {
  const {code, severity, text, note, url, span, expected, confidence, fingerprint, rule} = message
  const related = relatedMessages(message, tree, analysis)
  const [cause] = related
  const said = file.message(text, {
    ...placeOf(span, tree, analysis),
    ruleId: code,
    source: SOURCE,
    ...(cause && {cause}),
  })
  // vfile: true is an error, false a warning, undefined information.
  said.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  said.url = url
  said.actual = analysis.source.text.slice(span.start, span.end)
  said.normlintRule = rule
  said.fingerprint = fingerprint
  said.related = related
  if (note !== undefined) said.note = note
  if (expected !== undefined) said.expected = [...expected]
  if (confidence !== undefined) said.confidence = confidence
}

/** Related places as messages; each is the cause of the one before, so that reporters show them all. */
function relatedMessages({related, code}: Message, tree: Root, analysis: Analysis): readonly VFileMessage[] {
  const messages: VFileMessage[] = []
  for (const {span, message} of related.toReversed()) {
    const [cause] = messages
    const options = {...placeOf(span, tree, analysis), ruleId: code, source: SOURCE, ...(cause && {cause})}
    messages.unshift(new VFileMessage(message, options))
  }
  return messages
}

function placeOf(span: Span, tree: Root, {source}: Analysis) {
  // The parser's offsets do not count a byte-order mark.
  const shift = source.text.startsWith('\uFEFF') ? 1 : 0
  const at = (offset: number) => ({...pointAt(source, offset), offset})
  return {place: {start: at(span.start), end: at(span.end)}, ancestors: ancestorsOf(tree, span, shift)}
}
