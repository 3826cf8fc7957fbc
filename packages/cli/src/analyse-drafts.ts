import {type Analysis, type FailedFile, isIgnored, type Profile, type Settings, settingsFor} from '@normlint/core'
import type {TextToAnalyse} from './analyse-text.ts'
import {type AnalysisPool, openPool} from './analysis-pool.ts'
import {
  type ConfigurationOptions,
  type Configurations,
  type LoadedConfiguration,
  openConfigurations,
  pathBelow,
} from './configurations.ts'
import {type DraftPath, findDrafts} from './find-drafts.ts'
import {say} from './output.ts'
import {startProgress} from './progress.ts'
import {readDraft} from './read-draft.ts'
import {type SelectionOptions, selectDrafts} from './select-drafts.ts'
import {isUsageError} from './usage-error.ts'

/** Options of every verb that reads drafts. */
export interface DraftOptions extends ConfigurationOptions, SelectionOptions {
  readonly stdinFilename?: string
  readonly profile?: Profile | 'auto'
  readonly quiet?: boolean
  /** Threads to analyse with; this one alone by default. */
  readonly jobs?: number | 'auto'
}

/** A draft that was read, with what holds for it. */
export interface LoadedDraft extends TextToAnalyse {
  /** As shown. */
  readonly path: string
  /** Absent for standard input without a name. */
  readonly absolute?: string
  readonly settings: Settings
  readonly configured: LoadedConfiguration
}

/** A draft that was read and analysed. */
export interface AnalysedDraft extends Pick<LoadedDraft, 'path' | 'absolute' | 'settings' | 'configured'> {
  readonly analysis: Analysis
}

/** Reads and analyses what the arguments name, in that order; what fails is reported beside it. */
export async function analyseDrafts(
  args: readonly string[],
  options: DraftOptions,
): Promise<{readonly drafts: readonly AnalysedDraft[]; readonly failed: readonly FailedFile[]}> {
  const {results, failed} = await eachDraft(args, options, async (draft, pool) => {
    const {text: _, profile: __, packs: ___, ...rest} = draft
    return {...rest, analysis: await pool.analyse(draft)}
  })
  return {drafts: results, failed}
}

/** Does something with every draft that the arguments name; the results stand in their order. */
export async function eachDraft<Result>(
  args: readonly string[],
  options: DraftOptions,
  work: (draft: LoadedDraft, pool: AnalysisPool) => Promise<Result>,
): Promise<{readonly results: readonly Result[]; readonly failed: readonly FailedFile[]}> {
  const found = await findDrafts(
    args.length > 0 ? args : [options.stdinFilename === undefined ? '.' : '-'],
    options.stdinFilename,
  )
  const selected = await selectDrafts(found.drafts, options)
  const configurations = openConfigurations(options)
  const pool = await openPool(options.jobs, selected.length)
  const progress = startProgress(selected.length)
  const outcomes: (Outcome<Result> | undefined)[] = []
  const one = async (draft: DraftPath, index: number) => {
    outcomes[index] = await workOn(draft, configurations, options, (loaded) => work(loaded, pool))
    progress.step(draft.shown)
  }
  const waiting = selected.entries()
  const inTurn = async () => {
    for (const [index, draft] of waiting) await one(draft, index)
  }
  try {
    await Promise.all(Array.from({length: pool.width}, inTurn))
  } finally {
    await pool.close()
    progress.stop()
  }
  return report(outcomes, found.failed)
}

type Outcome<Result> =
  | {readonly result: Result}
  | {readonly ignored: true}
  /** `problems` of the configuration concern all drafts under it and are said once. */
  | {readonly problem: FailedFile; readonly problems?: readonly string[]}

async function workOn<Result>(
  draft: DraftPath,
  configurations: Configurations,
  options: DraftOptions,
  work: (draft: LoadedDraft) => Promise<Result>,
): Promise<Outcome<Result>> {
  const fails = (problem: string) => ({problem: {path: draft.shown, problem}})
  const configured = await configurations.forDraft(draft.absolute)
  if ('problems' in configured)
    return {...fails('is not checked: its configuration is broken'), problems: configured.problems}
  const below = draft.absolute === undefined ? undefined : pathBelow(configured, draft.absolute)
  if (below !== undefined && isIgnored(configured.configuration, below)) return {ignored: true}
  const read = await readDraft(draft)
  if ('problem' in read) return fails(read.problem)
  const found = settingsFor(configured.configuration, below)
  const settings = options.profile === undefined ? found : {...found, profile: options.profile}
  const {absolute} = draft
  const where = {path: draft.shown, ...(absolute === undefined ? {} : {absolute})}
  try {
    const packs = configured.configuration.packs ?? []
    return {result: await work({...where, text: read.text, profile: settings.profile, packs, settings, configured})}
  } catch (error) {
    if (isUsageError(error)) throw error
    // A fault of the program, not of the draft; the other drafts are still worth checking.
    return fails(`cannot be analysed: internal error: ${(error as Error).message}`)
  }
}

/** Says what failed and sorts out what did not. */
function report<Result>(outcomes: readonly (Outcome<Result> | undefined)[], notFound: readonly FailedFile[]) {
  const failed = [...notFound, ...outcomes.flatMap((one) => (one && 'problem' in one ? [one.problem] : []))]
  const results = outcomes.flatMap((one) => (one && 'result' in one ? [one.result] : []))
  const isAnyIgnored = outcomes.some((one) => one && 'ignored' in one)
  const broken = new Set(outcomes.flatMap((one) => (one && 'problem' in one ? (one.problems ?? []) : [])))
  for (const problem of broken) say(problem)
  for (const {path, problem} of failed) say(`${path}: ${problem}`)
  if (isAnyIgnored && results.length === 0 && failed.length === 0) say('every file is ignored by the configuration')
  return {results, failed}
}
