import type {Log, Notification, Region, ReportingDescriptor, Result, Suppression} from 'sarif'
import type {Message} from '../model/message.ts'
import type {SourceText} from '../model/source-text.ts'
import {rules} from '../rules/index.ts'
import type {MessagesOptions} from './index.ts'
import {printable} from './layout.ts'
import type {CheckResult, LintedFile} from './linted-file.ts'
import {type Range, rangeOf} from './messages-json.ts'
import {uriOf} from './sarif-uri.ts'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/** The messages as a SARIF 2.1.0 log with relative URIs; what drafts suppress or a baseline accepts is in it, marked as such. */
export function sarifLog({files, failed}: CheckResult, {version}: MessagesOptions = {}): Log {
  const descriptors = new Map<string, ReportingDescriptor>()
  const results = files.flatMap((file) => resultsOf(file, descriptors))
  const ids = [...descriptors.keys()]
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'normlint',
            ...(version === undefined ? {} : {semanticVersion: version}),
            informationUri: 'https://github.com/normlint/normlint',
            rules: [...descriptors.values()],
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {'%SRCROOT%': {description: {text: 'The folder that normlint was run in.'}}},
        artifacts: files.map(({path}) => ({location: locationOf(path), sourceLanguage: 'markdown'})),
        invocations: [{executionSuccessful: failed.length === 0, toolExecutionNotifications: failed.map(notification)}],
        results: results.map((result) => ({...result, ruleIndex: ids.indexOf(result.ruleId ?? '')})),
      },
    ],
  }
}

/** {@link sarifLog} as JSON text, indented, with a newline at its end. */
export function messagesSarif(result: CheckResult, options: MessagesOptions = {}): string {
  return `${JSON.stringify(sarifLog(result, options), undefined, 2)}\n`
}

function resultsOf(file: LintedFile, descriptors: Map<string, ReportingDescriptor>): Result[] {
  const seen = new Map<string, number>()
  const silenced = file.suppressed.map(({message, suppression}) => ({
    message,
    suppression: {kind: 'inSource', justification: printable(suppression.reason)} as Suppression,
  }))
  const accepted = (file.accepted ?? []).map(({message, entry}) => ({
    message,
    suppression: {
      kind: 'external',
      justification: printable(`${entry.reason} (${entry.owner}, ${entry.date})`),
    } as Suppression,
  }))
  const standing = file.messages.map((message) => ({message, suppression: undefined}))
  return [...standing, ...silenced, ...accepted].map(({message, suppression}) => {
    const id = ruleIdOf(message)
    if (!descriptors.has(id)) descriptors.set(id, descriptorOf(id, message))
    const ordinal = (seen.get(message.fingerprint) ?? 0) + 1
    seen.set(message.fingerprint, ordinal)
    return resultOf(id, message, file, ordinal, suppression)
  })
}

/** Messages on norms are told apart by norm, so that viewers can sort and switch by it. */
function ruleIdOf({rule, norm}: Message): string {
  return norm === undefined ? rule : `${rule}/${norm}`
}

function resultOf(
  ruleId: string,
  message: Message,
  {path, analysis: {source}}: LintedFile,
  ordinal: number,
  suppression: Suppression | undefined,
): Result {
  const place = (span: Message['span']) => ({
    physicalLocation: {artifactLocation: locationOf(path), region: regionOf(source, span)},
  })
  const text = printable(message.note === undefined ? message.text : `${message.text}. ${message.note}`)
  return {
    ruleId,
    level: LEVELS[message.severity],
    message: {text},
    locations: [place(message.span)],
    relatedLocations: message.related.map((one, id) => ({
      id,
      message: {text: printable(one.message)},
      ...place(one.span),
    })),
    // The second name is the one by which GitHub tells alerts apart.
    partialFingerprints: {
      'normlint/v1': message.fingerprint,
      primaryLocationLineHash: `${message.fingerprint}:${ordinal}`,
    },
    ...(message.suggestions.length === 0 ? {} : {fixes: message.suggestions.map((one) => fixOf(one, path, source))}),
    ...(suppression === undefined ? {} : {suppressions: [suppression]}),
    ...(message.confidence === undefined ? {} : {properties: {confidence: Math.round(message.confidence * 100) / 100}}),
  }
}

function fixOf({title, span, text}: Message['suggestions'][number], path: string, source: SourceText) {
  const replacements = [{deletedRegion: regionOf(source, span), insertedContent: {text}}]
  return {description: {text: printable(title)}, artifactChanges: [{artifactLocation: locationOf(path), replacements}]}
}

const LEVELS: Readonly<Record<Message['severity'], 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

function descriptorOf(id: string, {rule, severity, url}: Message): ReportingDescriptor {
  const known = rules.find((one) => one.id === rule)
  return {
    id,
    name: id.replace(/(?:^|[^a-z0-9])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    ...(known === undefined
      ? {}
      : {
          shortDescription: {text: known.summary},
          fullDescription: {text: known.why},
          help: {text: known.whatToDo},
        }),
    helpUri: url,
    defaultConfiguration: {level: LEVELS[severity]},
  }
}

function notification({path, problem}: CheckResult['failed'][number]): Notification {
  return {
    level: 'error',
    message: {text: printable(`${path}: ${problem}`)},
    locations: [{physicalLocation: {artifactLocation: locationOf(path)}}],
  }
}

function locationOf(path: string) {
  const uri = uriOf(path)
  return uri.startsWith('file:') ? {uri} : {uri, uriBaseId: '%SRCROOT%'}
}

function regionOf(source: SourceText, span: Message['span']): Region {
  const {line, column, endLine, endColumn}: Range = rangeOf(source, span)
  return {startLine: line, startColumn: column, endLine, endColumn}
}
