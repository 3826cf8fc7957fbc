import type {Message} from '@normlint/core'
import {type Diagnostic, DiagnosticSeverity, type Range} from 'vscode-languageserver'
import type {Check} from '../check.ts'
import {rangeOf} from '../ranges.ts'

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const

/** What a diagnostic carries for quick fixes: enough to find its message again. */
export interface DiagnosticData {
  readonly fingerprint: string
  readonly rule: string
}

/** The messages of a check as diagnostics, in the order of the messages. */
export function diagnosticsOf(check: Check): Diagnostic[] {
  return check.messages.map((message) => diagnosticOf(check, message))
}

/** The same list, with the objects of an earlier one for what is as it was, counted from the beginning and from the end. */
export function keepSame(now: readonly Diagnostic[], before: readonly Diagnostic[]): Diagnostic[] {
  const more = now.length - before.length
  return now.map((one, at) => {
    const front = before[at]
    if (isSame(front, one)) return front
    const back = before[at - more]
    return isSame(back, one) ? back : one
  })
}

function isSame(a: Diagnostic | undefined, b: Diagnostic): a is Diagnostic {
  return (
    a !== undefined &&
    sameRange(a.range, b.range) &&
    a.code === b.code &&
    a.message === b.message &&
    a.severity === b.severity &&
    a.codeDescription?.href === b.codeDescription?.href &&
    (a.data as DiagnosticData).fingerprint === (b.data as DiagnosticData).fingerprint &&
    (a.data as DiagnosticData).rule === (b.data as DiagnosticData).rule &&
    JSON.stringify(a.relatedInformation) === JSON.stringify(b.relatedInformation)
  )
}

function sameRange({start: a, end: c}: Range, {start: b, end: d}: Range): boolean {
  return a.line === b.line && a.character === b.character && c.line === d.line && c.character === d.character
}

export function diagnosticOf(check: Check, message: Message): Diagnostic {
  const {source} = check.analysis
  const data: DiagnosticData = {fingerprint: message.fingerprint, rule: message.rule}
  return {
    range: rangeOf(source, message.span),
    severity: severities[message.severity],
    source: 'normlint',
    code: message.code,
    ...(message.url !== '' && {codeDescription: {href: message.url}}),
    message: message.note ? `${message.text}\n${message.note}` : message.text,
    ...(message.related.length > 0 && {
      relatedInformation: message.related.map((place) => ({
        location: {uri: check.uri, range: rangeOf(source, place.span)},
        message: place.message,
      })),
    }),
    ...(message.rule === 'suppression-unused' && {tags: [1 as const]}),
    data,
  }
}

/** The message that a diagnostic came from, if the draft still has it. */
export function messageOf(check: Check, diagnostic: Diagnostic): Message | undefined {
  const data = diagnostic.data as Partial<DiagnosticData> | undefined
  const {line} = diagnostic.range.start
  const same = check.messages.filter(
    (message) =>
      (data?.fingerprint ? message.fingerprint === data.fingerprint : true) && message.code === diagnostic.code,
  )
  return same.find((message) => rangeOf(check.analysis.source, message.span).start.line === line) ?? same[0]
}
