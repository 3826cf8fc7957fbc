import {writeFile} from 'node:fs/promises'
import {
  accept,
  applyBaseline,
  type Baseline,
  type DraftToAccept,
  isDate,
  lintDraft,
  type Message,
  writeBaseline,
} from '@normlint/core'
import {type AnalysedDraft, analyseDrafts, type DraftOptions} from '../analyse-drafts.ts'
import {draftIn, type LoadedBaseline, openBaselines, staleIn, today} from '../baselines.ts'
import {shownPath} from '../find-drafts.ts'
import {reasonOf} from '../output.ts'
import {usageError} from '../usage-error.ts'

/** Options of `baseline`. */
export interface BaselineVerbOptions extends DraftOptions {
  readonly reason?: string
  readonly owner?: string
  readonly expires?: string
  readonly level: string
  readonly prune?: boolean
  readonly baseline?: string
}

const LEVELS: Readonly<Record<string, readonly Message['severity'][]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
}

/** Writes what is found now into the baseline beside each configuration; status 2 when a draft could not be read. */
export async function baseline(args: readonly string[], options: BaselineVerbOptions): Promise<number> {
  const acceptance = options.prune ? undefined : acceptanceOf(options)
  const level = LEVELS[options.level]
  if (level === undefined) throw usageError(`“${options.level}” is no severity; expected error, warning or info`)
  const {drafts, failed} = await analyseDrafts(args, options)
  if (failed.length > 0) return 2
  for (const [loaded, ofBaseline] of byBaseline(drafts, options)) {
    const found = ofBaseline.map((draft) => ({...draftToAccept(draft, loaded), path: draft.path}))
    if (acceptance === undefined) await prune(loaded, found)
    else await extend(loaded, found, level, acceptance)
  }
  return 0
}

function acceptanceOf({reason, owner, expires}: BaselineVerbOptions) {
  if (!reason?.trim()) throw usageError('a baseline needs --reason: why is what is found accepted?')
  if (!owner?.trim()) throw usageError('a baseline needs --owner: who accepts what is found?')
  const date = today()
  if (expires !== undefined && !isDate(expires))
    throw usageError(`--expires is “${expires}”, expected a day as in 2026-12-31`)
  if (expires !== undefined && expires < date) throw usageError(`--expires is ${expires}, which has passed`)
  return {reason: reason.trim(), owner: owner.trim(), date, ...(expires === undefined ? {} : {expires})}
}

function byBaseline(
  drafts: readonly AnalysedDraft[],
  options: BaselineVerbOptions,
): Map<LoadedBaseline, AnalysedDraft[]> {
  const find = openBaselines(options)
  const groups = new Map<LoadedBaseline, AnalysedDraft[]>()
  for (const draft of drafts) {
    const loaded = find(draft.configured)
    groups.set(loaded, [...(groups.get(loaded) ?? []), draft])
  }
  return groups
}

function draftToAccept({path, absolute, analysis, settings}: AnalysedDraft, loaded: LoadedBaseline): DraftToAccept {
  return {draft: draftIn(loaded, absolute, path), analysis, messages: lintDraft(analysis, settings).messages}
}

async function extend(
  loaded: LoadedBaseline,
  drafts: readonly DraftToAccept[],
  level: readonly Message['severity'][],
  acceptance: NonNullable<ReturnType<typeof acceptanceOf>>,
): Promise<void> {
  const open = drafts.map((one) => ({
    ...one,
    messages: applyBaseline(one.messages, loaded.baseline, {draft: one.draft, today: acceptance.date}).messages.filter(
      ({severity}) => level.includes(severity),
    ),
  }))
  const now = accept(loaded.baseline, open, acceptance)
  await write(loaded.path, now)
  const added = now.accepted.length - loaded.baseline.accepted.length
  process.stdout.write(`${shownPath(loaded.path)}: ${added} accepted, ${now.accepted.length} in all\n`)
}

async function prune(loaded: LoadedBaseline, drafts: readonly DraftToAccept[]): Promise<void> {
  const use = {
    used: new Set<Baseline['accepted'][number]>(),
    expired: new Set<Baseline['accepted'][number]>(),
    checked: new Set<string>(),
  }
  for (const {draft, messages} of drafts) {
    use.checked.add(draft)
    // Entries that have run out still say something of a clause that is there.
    for (const {entry} of applyBaseline(messages, loaded.baseline, {draft, today: '0000-00-00'}).accepted)
      use.used.add(entry)
  }
  const stale = new Set(staleIn(loaded, use))
  if (stale.size > 0)
    await write(loaded.path, {version: 1, accepted: loaded.baseline.accepted.filter((entry) => !stale.has(entry))})
  process.stdout.write(
    `${shownPath(loaded.path)}: ${stale.size} taken out, ${loaded.baseline.accepted.length - stale.size} in all\n`,
  )
}

async function write(path: string, baselineNow: Baseline): Promise<void> {
  try {
    await writeFile(path, writeBaseline(baselineNow))
  } catch (error) {
    throw usageError(`cannot write to ${shownPath(path)}: ${reasonOf(error)}`)
  }
}
