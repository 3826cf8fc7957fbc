import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {
  BASELINE_NAME,
  type Baseline,
  type BaselineEntry,
  emptyBaseline,
  readBaseline,
  staleEntries,
} from '@normlint/core'
import type {LoadedConfiguration} from './configurations.ts'
import {shownPath} from './find-drafts.ts'
import {reasonOf, say} from './output.ts'
import {usageError} from './usage-error.ts'

/** `--baseline FILE` and `--no-baseline`. */
export interface BaselineOptions {
  readonly baseline?: string | boolean
}

/** A baseline with the file it came from, which need not exist. */
export interface LoadedBaseline {
  readonly path: string
  readonly baseline: Baseline
}

/** The day, as baselines write it, by the clock of the machine. */
export function today(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Finds the baseline of each draft, reading each file once: the named one, or the one beside the configuration. */
export function openBaselines({baseline}: BaselineOptions): (configured: LoadedConfiguration) => LoadedBaseline {
  const loaded = new Map<string, LoadedBaseline>()
  return ({folder}) => {
    if (baseline === false) return {path: '', baseline: emptyBaseline}
    const path = typeof baseline === 'string' ? resolve(baseline) : join(folder, BASELINE_NAME)
    const known = loaded.get(path) ?? load(path, typeof baseline === 'string')
    loaded.set(path, known)
    return known
  }
}

/** A draft's path as the entries of a baseline name it. */
export function draftIn({path}: LoadedBaseline, absolute: string | undefined, shown: string): string {
  return absolute === undefined ? shown : relative(dirname(path), absolute).split(sep).join('/')
}

function load(path: string, isNamed: boolean): LoadedBaseline {
  if (!isNamed && !existsSync(path)) return {path, baseline: emptyBaseline}
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw usageError(`${shownPath(path)}: the baseline cannot be read: ${reasonOf(error)}`)
  }
  const {baseline, errors} = readBaseline(text, path)
  if (baseline) return {path, baseline}
  const [first] = errors
  throw usageError(`${shownPath(path)}:${first?.line}:${first?.column}: ${first?.message}`)
}

/** What was used of one baseline in a run. */
export interface BaselineUse {
  readonly used: Set<BaselineEntry>
  readonly expired: Set<BaselineEntry>
  readonly checked: Set<string>
}

/** Entries that accept nothing: their drafts were checked, or do not exist any more. */
export function staleIn({path, baseline}: LoadedBaseline, use: BaselineUse): readonly BaselineEntry[] {
  const used = new Set([...use.used, ...use.expired])
  return staleEntries(baseline, used, (draft) => use.checked.has(draft) || !existsSync(join(dirname(path), draft)))
}

/** Says on standard error which entries accept nothing any more, and which have run out. */
export function reportBaseline(loaded: LoadedBaseline, use: BaselineUse): void {
  const file = shownPath(loaded.path)
  for (const {draft, norm, rule, clause} of staleIn(loaded, use)) {
    say(
      `${file}: stale: ${draft}: ${norm ?? rule}: “${clause}” is not found any more; \`normlint baseline --prune\` takes it out`,
    )
  }
  for (const {draft, norm, rule, clause, expires, owner} of use.expired)
    say(`${file}: expired on ${expires} (${owner}): ${draft}: ${norm ?? rule}: “${clause}”`)
}
