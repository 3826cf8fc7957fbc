import {pointAt} from '../document/source-text.ts'
import type {Message} from '../model/message.ts'
import type {Profile} from '../model/norm.ts'
import type {SourceText, Span} from '../model/source-text.ts'
import {type CheckResult, countMessages, type LintedFile, type MessageCounts} from './linted-file.ts'

/** The document of `schemas/messages.schema.json`; fields may be added under the same version, none change meaning. */
export interface MessagesReport {
  readonly version: 1
  readonly files: readonly FileMessages[]
  /** Files that could not be checked. */
  readonly failed: readonly {readonly path: string; readonly problem: string}[]
  readonly summary: MessageCounts & {readonly suppressed: number}
}

/** The messages on one draft, in document order. */
export interface FileMessages {
  readonly path: string
  readonly profile: Profile
  readonly messages: readonly PlacedMessage[]
  readonly suppressed: readonly (PlacedMessage & {readonly reason: string})[]
}

/** A range of the draft; lines and columns count from 1, columns in UTF-16 code units, the end is exclusive. */
export interface Range {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A message with its places as lines and columns. */
export interface PlacedMessage
  extends Range,
    Pick<Message, 'rule' | 'code' | 'norm' | 'severity' | 'text' | 'note' | 'url' | 'expected' | 'fingerprint'> {
  readonly related: readonly (Range & {readonly message: string})[]
  readonly suggestions: readonly (Range & {readonly title: string; readonly text: string})[]
  /** 0 to 1, two decimals. */
  readonly confidence?: number
}

/** The messages of a check as data. */
export function messagesReport({files, failed}: CheckResult): MessagesReport {
  const suppressed = files.reduce((sum, file) => sum + file.suppressed.length, 0)
  return {version: 1, files: files.map(messagesOf), failed, summary: {...countMessages(files), suppressed}}
}

/** {@link messagesReport} as JSON text, indented, with a newline at its end. */
export function messagesJson(result: CheckResult): string {
  return `${JSON.stringify(messagesReport(result), undefined, 2)}\n`
}

/** The lines and columns of a span. */
export function rangeOf(source: SourceText, span: Span): Range {
  const start = pointAt(source, span.start)
  const end = pointAt(source, span.end)
  return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
}

function messagesOf({path, analysis, messages, suppressed}: LintedFile): FileMessages {
  const {source, facts} = analysis
  return {
    path,
    profile: facts.profile,
    messages: messages.map((message) => place(message, source)),
    suppressed: suppressed.map(({message, suppression}) => ({...place(message, source), reason: suppression.reason})),
  }
}

function place(message: Message, source: SourceText): PlacedMessage {
  const {span, related, suggestions, confidence, rule, code, norm, severity, text, note, expected, url, fingerprint} =
    message
  return {
    rule,
    code,
    ...(norm === undefined ? {} : {norm}),
    severity,
    ...rangeOf(source, span),
    text,
    ...(note === undefined ? {} : {note}),
    url,
    ...(expected === undefined ? {} : {expected}),
    related: related.map((one) => ({message: one.message, ...rangeOf(source, one.span)})),
    suggestions: suggestions.map((one) => ({title: one.title, text: one.text, ...rangeOf(source, one.span)})),
    ...(confidence === undefined ? {} : {confidence: Math.round(confidence * 100) / 100}),
    fingerprint,
  }
}
