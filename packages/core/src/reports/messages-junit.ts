import type {Element} from 'xast'
import type {Message} from '../model/message.ts'
import type {CheckResult, LintedFile} from './linted-file.ts'
import {rangeOf} from './messages-json.ts'
import {xml, xmlDocument} from './xml.ts'

/**
 * The messages as JUnit XML: a suite for each draft, a failed case for each error and warning, a passed one for each
 * piece of information, and one passed case where there is nothing to say.
 */
export function messagesJunit({files, failed}: CheckResult): string {
  const suites = [...files.map(suiteOf), ...failed.map(failedSuite)]
  const failures = files.reduce((sum, {messages}) => sum + messages.filter(isFailure).length, 0)
  const tests = files.reduce((sum, {messages}) => sum + Math.max(1, messages.length), 0) + failed.length
  return xmlDocument(xml('testsuites', {name: 'normlint', tests, failures, errors: failed.length}, lines(suites, 1)))
}

function suiteOf({path, messages, analysis}: LintedFile): Element {
  const cases = messages.map((message) => caseOf(path, message, analysis.source))
  const counts = {tests: Math.max(1, messages.length), failures: messages.filter(isFailure).length, errors: 0}
  const shown = cases.length > 0 ? cases : [xml('testcase', {classname: path, name: 'normlint'})]
  return xml('testsuite', {name: path, ...counts}, lines(shown, 2))
}

function caseOf(path: string, message: Message, source: LintedFile['analysis']['source']): Element {
  const {line, column} = rangeOf(source, message.span)
  const name = `${line}:${column} ${message.rule}${message.norm === undefined ? '' : ` ${message.norm}`}`
  const details = [
    message.text,
    ...(message.note === undefined ? [] : [message.note]),
    `${path}:${line}:${column}`,
    message.url,
  ]
  const result = isFailure(message)
    ? xml('failure', {type: message.severity, message: message.text}, [details.join('\n')])
    : xml('system-out', {}, [details.join('\n')])
  return xml('testcase', {classname: path, name}, lines([result], 3))
}

function failedSuite({path, problem}: CheckResult['failed'][number]): Element {
  const error = xml('error', {type: 'unreadable', message: problem})
  return xml(
    'testsuite',
    {name: path, tests: 1, failures: 0, errors: 1},
    lines([xml('testcase', {classname: path, name: 'normlint'}, lines([error], 3))], 2),
  )
}

function isFailure({severity}: Message): boolean {
  return severity !== 'info'
}

/** Each element on a line of its own. */
function lines(elements: readonly Element[], depth: number): (Element | string)[] {
  return [...elements.flatMap((element) => [`\n${'  '.repeat(depth)}`, element]), `\n${'  '.repeat(depth - 1)}`]
}
