import {pointAt} from '../document/source-text.ts'
import type {Message} from '../model/message.ts'
import type {SourceText, Span} from '../model/source-text.ts'
import type {CheckResult} from './linted-file.ts'

/** The messages in reviewdog's diagnostic format (rdjson). */
export function messagesRdjson({files, failed}: CheckResult): string {
  const diagnostics = files.flatMap(({path, messages, analysis: {source}}) =>
    messages.map((message) => ({
      message: message.note === undefined ? message.text : `${message.text}\n${message.note}`,
      location: {path, range: rangeInBytes(source, message.span)},
      severity: SEVERITIES[message.severity],
      code: {value: message.norm === undefined ? message.rule : `${message.rule}/${message.norm}`, url: message.url},
      ...(message.suggestions.length === 0
        ? {}
        : {suggestions: message.suggestions.map(({span, text}) => ({range: rangeInBytes(source, span), text}))}),
    })),
  )
  const unread = failed.map(({path, problem}) => ({message: problem, location: {path}, severity: 'ERROR'}))
  const source = {name: 'normlint', url: 'https://github.com/normlint/normlint'}
  return `${JSON.stringify({source, diagnostics: [...diagnostics, ...unread]}, undefined, 2)}\n`
}

const SEVERITIES: Readonly<Record<Message['severity'], string>> = {error: 'ERROR', warning: 'WARNING', info: 'INFO'}

/** reviewdog counts columns in bytes of UTF-8, from 1. */
function rangeInBytes(source: SourceText, {start, end}: Span) {
  return {start: bytePoint(source, start), end: bytePoint(source, end)}
}

function bytePoint(source: SourceText, offset: number) {
  const {line, column} = pointAt(source, offset)
  const lineStart = source.lineStarts[line - 1] ?? 0
  let bytes = 0
  for (const character of source.text.slice(lineStart, lineStart + column - 1)) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return {line, column: bytes + 1}
}
