import {appendFileSync} from 'node:fs'
import {
  type AcceptedMessage,
  applyBaseline,
  type FailOn,
  githubJobSummary,
  type LintedFile,
  lintDraft,
  type Message,
  messagesFormats,
  readSourceText,
} from '@normlint/core'
import {type DraftOptions, eachDraft, type LoadedDraft} from '../analyse-drafts.ts'
import type {AnalysisPool} from '../analysis-pool.ts'
import {
  type BaselineOptions,
  type BaselineUse,
  draftIn,
  type LoadedBaseline,
  openBaselines,
  reportBaseline,
  today,
} from '../baselines.ts'
import {formatNamed, type OutputOptions, reasonOf, say, stylerFor, widthFor, writeResult} from '../output.ts'
import {noCache, openCache, type ResultCache} from '../result-cache.ts'

/** Options of `check`. */
export interface CheckOptions extends DraftOptions, OutputOptions, BaselineOptions {
  readonly format: string
  readonly failOn?: FailOn
  readonly maxWarnings?: number
  readonly cache?: boolean
}

/** A draft with what was said of it and the configuration that decides whether it fails. */
interface CheckedDraft extends LintedFile {
  readonly configured: LoadedDraft['configured']
  readonly accepted: readonly AcceptedMessage[]
}

/** Status of the program: 0 nothing at or above the failing level, 1 something is, 2 a file could not be checked. */
export async function check(args: readonly string[], options: CheckOptions): Promise<number> {
  const format = formatNamed(options.format, messagesFormats)
  const baselines = openBaselines(options)
  const uses = new Map<LoadedBaseline, BaselineUse>()
  const cache = options.cache ? openCache() : noCache
  const {results: checked, failed} = await eachDraft(args, options, async (draft, pool) =>
    withBaseline(draft, await lintOne(draft, pool, cache), baselines(draft.configured), uses),
  )
  await cache.save()
  const files = options.quiet ? checked.map(errorsOnly) : checked
  const hidden = checked.reduce((sum, {messages}, at) => sum + messages.length - (files[at]?.messages.length ?? 0), 0)
  const result = {files, failed, hidden}
  const layout = {styler: stylerFor(options), width: widthFor(options), version: NORMLINT_VERSION}
  await writeResult(format(result, layout), options)
  if (options.format === 'github') writeJobSummary(githubJobSummary(result))
  for (const [baseline, use] of uses) reportBaseline(baseline, use)
  if (failed.length > 0) return 2
  return checked.some((draft) => fails(draft, options)) || tooManyWarnings(checked, options) ? 1 : 0
}

async function lintOne(draft: LoadedDraft, pool: AnalysisPool, cache: ResultCache): Promise<LintedFile> {
  const known = cache.get(draft)
  if (known) {
    const {facts, messages, suppressed} = known
    return {path: draft.path, analysis: {source: readSourceText(draft.text), facts}, messages, suppressed}
  }
  const analysis = await pool.analyse(draft)
  const result = lintDraft(analysis, draft.settings)
  cache.set(draft, {...result, facts: analysis.facts})
  return {path: draft.path, analysis, ...result}
}

function withBaseline(
  draft: LoadedDraft,
  file: LintedFile,
  loaded: LoadedBaseline,
  uses: Map<LoadedBaseline, BaselineUse>,
): CheckedDraft {
  const name = draftIn(loaded, draft.absolute, draft.path)
  const {messages, accepted, expired} = applyBaseline(file.messages, loaded.baseline, {draft: name, today: today()})
  const use = uses.get(loaded) ?? {used: new Set(), expired: new Set(), checked: new Set()}
  uses.set(loaded, use)
  use.checked.add(name)
  for (const {entry} of accepted) use.used.add(entry)
  for (const {entry} of expired) use.expired.add(entry)
  return {...file, messages, accepted, configured: draft.configured}
}

function errorsOnly(file: CheckedDraft): CheckedDraft {
  return {...file, messages: file.messages.filter(({severity}) => severity === 'error')}
}

/** GitHub shows what a step writes into the file named here on the page of the job. */
function writeJobSummary(text: string): void {
  const path = process.env.GITHUB_STEP_SUMMARY
  if (path === undefined || path === '') return
  try {
    appendFileSync(path, `${text}\n`)
  } catch (error) {
    say(`the job summary could not be written to ${path}: ${reasonOf(error)}`)
  }
}

/** The drafts of one run may have different configurations, each with its own failing level. */
function fails({messages, configured}: CheckedDraft, options: CheckOptions): boolean {
  const level = options.failOn ?? configured.configuration.failOn ?? 'error'
  return messages.some(({severity}) => RANK[severity] >= RANK[level])
}

const RANK: Readonly<Record<FailOn, number>> = {info: 1, warning: 2, error: 3, none: 4}

function tooManyWarnings(checked: readonly CheckedDraft[], options: CheckOptions): boolean {
  // A limit in a configuration holds for the drafts under it, one on the command line for the whole run.
  const counts = new Map<number | undefined, Map<unknown, number>>()
  for (const {configured, messages} of checked) {
    const limit = options.maxWarnings ?? configured.configuration.maxWarnings
    const scope = options.maxWarnings === undefined ? configured : 'run'
    const ofLimit = counts.get(limit) ?? new Map<unknown, number>()
    const warnings = messages.filter(({severity}: Message) => severity === 'warning').length
    counts.set(limit, ofLimit.set(scope, (ofLimit.get(scope) ?? 0) + warnings))
  }
  return [...counts].some(([limit, ofLimit]) => limit !== undefined && Math.max(...ofLimit.values()) > limit)
}
