import {type FailOn, type LintedFile, lintDraft, type Message, messagesFormats} from '@normlint/core'
import {type AnalysedDraft, analyseDrafts, type DraftOptions} from '../analyse-drafts.ts'
import {formatNamed, type OutputOptions, stylerFor, widthFor, writeResult} from '../output.ts'

/** Options of `check`. */
export interface CheckOptions extends DraftOptions, OutputOptions {
  readonly format: string
  readonly failOn?: FailOn
  readonly maxWarnings?: number
}

/** Status of the program: 0 nothing at or above the failing level, 1 something is, 2 a file could not be checked. */
export async function check(args: readonly string[], options: CheckOptions): Promise<number> {
  const format = formatNamed(options.format, messagesFormats)
  const {drafts, failed} = await analyseDrafts(args, options)
  const checked = drafts.map((draft) => ({draft, ...lintDraft(draft.analysis, draft.settings)}))
  const files: LintedFile[] = checked.map(({draft, messages, suppressed}) => ({
    path: draft.path,
    analysis: draft.analysis,
    messages: options.quiet ? messages.filter(({severity}) => severity === 'error') : messages,
    suppressed,
  }))
  const hidden = checked.reduce(
    (sum, {messages}, index) => sum + messages.length - (files[index]?.messages.length ?? 0),
    0,
  )
  await writeResult(format({files, failed, hidden}, {styler: stylerFor(options), width: widthFor(options)}), options)
  if (failed.length > 0) return 2
  return checked.some(({draft, messages}) => fails(messages, draft, options)) || tooManyWarnings(checked, options)
    ? 1
    : 0
}

/** The drafts of one run may have different configurations, each with its own failing level. */
function fails(messages: readonly Message[], {configured}: AnalysedDraft, options: CheckOptions): boolean {
  const level = options.failOn ?? configured.configuration.failOn ?? 'error'
  return messages.some(({severity}) => RANK[severity] >= RANK[level])
}

const RANK: Readonly<Record<FailOn, number>> = {info: 1, warning: 2, error: 3, none: 4}

function tooManyWarnings(
  checked: readonly {readonly draft: AnalysedDraft; readonly messages: readonly Message[]}[],
  options: CheckOptions,
): boolean {
  // A limit in a configuration holds for the drafts under it, one on the command line for the whole run.
  const counts = new Map<number | undefined, Map<unknown, number>>()
  for (const {draft, messages} of checked) {
    const limit = options.maxWarnings ?? draft.configured.configuration.maxWarnings
    const scope = options.maxWarnings === undefined ? draft.configured : 'run'
    const ofLimit = counts.get(limit) ?? new Map<unknown, number>()
    const warnings = messages.filter(({severity}) => severity === 'warning').length
    counts.set(limit, ofLimit.set(scope, (ofLimit.get(scope) ?? 0) + warnings))
  }
  return [...counts].some(([limit, ofLimit]) => limit !== undefined && Math.max(...ofLimit.values()) > limit)
}
