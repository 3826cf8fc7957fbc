import type {AcceptedMessage} from '../baseline/apply-baseline.ts'
import type {SuppressedMessage} from '../messages/suppress.ts'
import type {Analysis} from '../model/analysis.ts'
import type {Message} from '../model/message.ts'

/** One draft with its messages, as the reports of a check take it. */
export interface LintedFile {
  /** As shown to people and written into reports, with forward slashes. */
  readonly path: string
  /** What the reports need of the analysis: a result may come from a cache, where the rest is not kept. */
  readonly analysis: Pick<Analysis, 'source' | 'facts'>
  readonly messages: readonly Message[]
  readonly suppressed: readonly SuppressedMessage[]
  /** Messages that the baseline accepts, which are not among `messages`. */
  readonly accepted?: readonly AcceptedMessage[]
}

/** A file that could not be read or analysed; the others are reported beside it. */
export interface FailedFile {
  readonly path: string
  /** One line: what is wrong and what was expected. */
  readonly problem: string
}

/** Everything that a check found. */
export interface CheckResult {
  readonly files: readonly LintedFile[]
  readonly failed: readonly FailedFile[]
  /** Messages that were left out because the user asked for the strongest only. */
  readonly hidden?: number
}

/** One analysed draft, as the reports of coverage take it. */
export interface AnalysedFile {
  readonly path: string
  readonly analysis: Analysis
}

/** How many messages of each severity there are. */
export interface MessageCounts {
  readonly error: number
  readonly warning: number
  readonly info: number
}

/** Counts the messages of some files, the suppressed ones not among them. */
export function countMessages(files: readonly LintedFile[]): MessageCounts {
  const counts = {error: 0, warning: 0, info: 0}
  for (const {messages} of files) for (const {severity} of messages) counts[severity]++
  return counts
}
