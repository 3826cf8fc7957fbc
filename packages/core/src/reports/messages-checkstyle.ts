import type {CheckResult} from './linted-file.ts'
import {rangeOf} from './messages-json.ts'
import {xml, xmlDocument} from './xml.ts'

/** The messages as Checkstyle XML, which many services read. */
export function messagesCheckstyle({files, failed}: CheckResult): string {
  const read = files.map(({path, messages, analysis}) => ({
    path,
    errors: messages.map((message) => {
      const {line, column} = rangeOf(analysis.source, message.span)
      const source = ['normlint', message.rule, ...(message.norm === undefined ? [] : [message.norm])].join('.')
      return xml('error', {line, column, severity: message.severity, message: message.text, source})
    }),
  }))
  const unread = failed.map(({path, problem}) => ({
    path,
    errors: [xml('error', {line: 1, column: 1, severity: 'error', message: problem, source: 'normlint.unreadable'})],
  }))
  const elements = [...read, ...unread].flatMap(({path, errors}) => [
    '\n  ',
    xml('file', {name: path}, errors.length === 0 ? [] : [...errors.flatMap((error) => ['\n    ', error]), '\n  ']),
  ])
  return xmlDocument(xml('checkstyle', {version: '4.3'}, [...elements, '\n']))
}
