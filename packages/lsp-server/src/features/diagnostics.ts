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

/** A message, and the diagnostic that it was told as. */
export interface Told {
  readonly message: Message
  readonly diagnostic: Diagnostic
}

/**
 * The messages of a check with their diagnostics, in the order of the messages. What was told before and is as it was,
 * counted from the beginning or from the end, keeps its diagnostic. Messages are compared rather than diagnostics: those
 * of clauses that only moved share their texts.
 */
export function tell(check: Check, before: readonly Told[]): Told[] {
  const more = check.messages.length - before.length
  return check.messages.map((message, at): Told => {
    const kept = [before[at], before[at - more]].find((told) => told && isAsTold(told, message, check))
    return {message, diagnostic: kept?.diagnostic ?? diagnosticOf(check, message)}
  })
}

/** Whether a message, where it stands now, makes the same diagnostic as one of the same document that was told. */
function isAsTold({message: told, diagnostic}: Told, message: Message, {analysis: {source}}: Check): boolean {
  const places = diagnostic.relatedInformation ?? []
  return (
    told.rule === message.rule &&
    told.code === message.code &&
    told.severity === message.severity &&
    told.text === message.text &&
    told.note === message.note &&
    told.url === message.url &&
    told.fingerprint === message.fingerprint &&
    sameRange(diagnostic.range, rangeOf(source, message.span)) &&
    places.length === message.related.length &&
    message.related.every(
      (place, at) =>
        places[at]?.message === place.message && sameRange(places[at].location.range, rangeOf(source, place.span)),
    )
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
