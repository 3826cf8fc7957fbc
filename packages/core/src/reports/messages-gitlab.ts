import {fingerprint} from '../messages/fingerprint.ts'
import type {Message} from '../model/message.ts'
import type {CheckResult} from './linted-file.ts'
import {rangeOf} from './messages-json.ts'

/** One entry of GitLab's code quality report. */
export interface GitlabIssue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker'
  readonly location: {readonly path: string; readonly lines: {readonly begin: number; readonly end: number}}
}

/** The messages as a GitLab code quality report. */
export function messagesGitlab({files, failed}: CheckResult): string {
  const issues: GitlabIssue[] = files.flatMap(({path, messages, analysis}) => {
    const seen = new Map<string, number>()
    return messages.map((message) => {
      const {line, endLine} = rangeOf(analysis.source, message.span)
      const ordinal = (seen.get(message.fingerprint) ?? 0) + 1
      seen.set(message.fingerprint, ordinal)
      return {
        description: message.text,
        check_name: message.norm === undefined ? message.rule : `${message.rule}/${message.norm}`,
        // GitLab wants one that is unique in the whole report; ours is the same wherever the same clause stands.
        fingerprint: fingerprint({rule: `${path}\n${ordinal}`, norm: message.fingerprint}),
        severity: SEVERITIES[message.severity],
        location: {path, lines: {begin: line, end: endLine}},
      }
    })
  })
  const unread: GitlabIssue[] = failed.map(({path, problem}) => ({
    description: problem,
    check_name: 'unreadable',
    fingerprint: fingerprint({rule: path, norm: problem}),
    severity: 'blocker',
    location: {path, lines: {begin: 1, end: 1}},
  }))
  return `${JSON.stringify([...issues, ...unread], undefined, 2)}\n`
}

const SEVERITIES: Readonly<Record<Message['severity'], GitlabIssue['severity']>> = {
  error: 'critical',
  warning: 'major',
  info: 'info',
}
