import {
  type Analysis,
  analyse,
  type FailedFile,
  isIgnored,
  type Profile,
  type Settings,
  settingsFor,
} from '@normlint/core'
import {type ConfigurationOptions, type LoadedConfiguration, openConfigurations, pathBelow} from './configurations.ts'
import {type DraftPath, findDrafts} from './find-drafts.ts'
import {say} from './output.ts'
import {type Progress, startProgress} from './progress.ts'
import {readDraft} from './read-draft.ts'

/** Options of every verb that reads drafts. */
export interface DraftOptions extends ConfigurationOptions {
  readonly stdinFilename?: string
  readonly profile?: Profile | 'auto'
  readonly quiet?: boolean
}

/** A draft that was read, with what holds for it. */
export interface AnalysedDraft {
  readonly path: string
  readonly analysis: Analysis
  readonly settings: Settings
  readonly configured: LoadedConfiguration
}

/** Reads and analyses what the arguments name, one draft after the other; what fails is reported beside it. */
export async function analyseDrafts(
  args: readonly string[],
  options: DraftOptions,
): Promise<{readonly drafts: readonly AnalysedDraft[]; readonly failed: readonly FailedFile[]}> {
  const found = await findDrafts(
    args.length > 0 ? args : [options.stdinFilename === undefined ? '.' : '-'],
    options.stdinFilename,
  )
  const configurations = openConfigurations(options)
  const progress: Progress = startProgress(found.drafts.length)
  const drafts: AnalysedDraft[] = []
  const failed = [...found.failed]
  const broken = new Set<string>()
  let ignored = 0
  for (const draft of found.drafts) {
    progress.step(draft.shown)
    const configured = await configurations.forDraft(draft.absolute)
    if ('problems' in configured) {
      for (const problem of configured.problems) broken.add(problem)
      failed.push({path: draft.shown, problem: 'is not checked: its configuration is broken'})
      continue
    }
    const result = await analyseDraft(draft, configured, options)
    if (result === 'ignored') ignored++
    else if ('problem' in result) failed.push({path: draft.shown, problem: result.problem})
    else drafts.push(result)
  }
  progress.stop()
  for (const problem of broken) say(problem)
  for (const {path, problem} of failed) say(`${path}: ${problem}`)
  if (ignored > 0 && drafts.length === 0 && failed.length === 0) say('every file is ignored by the configuration')
  return {drafts, failed}
}

async function analyseDraft(
  draft: DraftPath,
  configured: LoadedConfiguration,
  {profile}: DraftOptions,
): Promise<AnalysedDraft | 'ignored' | {readonly problem: string}> {
  const {configuration} = configured
  const below = draft.absolute === undefined ? undefined : pathBelow(configured, draft.absolute)
  if (below !== undefined && isIgnored(configuration, below)) return 'ignored'
  const read = await readDraft(draft)
  if ('problem' in read) return read
  const found = settingsFor(configuration, below)
  const settings = profile === undefined ? found : {...found, profile}
  const analysis = analyse(read.text, {profile: settings.profile})
  return {path: draft.shown, analysis, settings, configured}
}
