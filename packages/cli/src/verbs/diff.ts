import {realpathSync, statSync} from 'node:fs'
import {join, relative, resolve, sep} from 'node:path'
import {
  type Analysis,
  type Change,
  type DiffedFile,
  diffDrafts,
  diffFormats,
  FAILING_CHANGES,
  isIgnored,
  settingsFor,
} from '@normlint/core'
import {analyseDrafts, type DraftOptions} from '../analyse-drafts.ts'
import {analyseText} from '../analyse-text.ts'
import {openConfigurations, pathBelow} from '../configurations.ts'
import {shownPath} from '../find-drafts.ts'
import {type GitChange, openRepository, type Repository} from '../git.ts'
import {formatNamed, type OutputOptions, say, stylerFor, widthFor, writeResult} from '../output.ts'
import {decodeDraft, readDraft} from '../read-draft.ts'
import {usageError} from '../usage-error.ts'

/** Options of `diff`. */
export interface DiffOptions extends DraftOptions, OutputOptions {
  readonly format: string
  readonly base?: string
  readonly failOn: keyof typeof FAILING_CHANGES | 'none'
}

/** Status of the program: 0, 1 when a change is not allowed, 2 when a draft could not be read. */
export async function diff(args: readonly string[], options: DiffOptions): Promise<number> {
  const format = formatNamed(options.format, diffFormats)
  const {files, failed} =
    options.base === undefined ? await twoFiles(args, options) : await sinceBase(args, options, options.base)
  await writeResult(format(files, {styler: stylerFor(options), width: widthFor(options)}), options)
  if (failed) return 2
  const forbidden: readonly Change[] = options.failOn === 'none' ? [] : FAILING_CHANGES[options.failOn]
  return files.some(({diff: {norms}}) => norms.some(({change}) => forbidden.includes(change))) ? 1 : 0
}

interface Diffed {
  readonly files: readonly DiffedFile[]
  readonly failed: boolean
}

async function twoFiles(args: readonly string[], options: DiffOptions): Promise<Diffed> {
  const isFile = (path: string) => path === '-' || (statSync(path, {throwIfNoEntry: false})?.isFile() ?? true)
  if (args.length !== 2 || !args.every(isFile))
    throw usageError('diff takes two drafts, the old and the new one, or --base with a commit, branch or tag')
  const [old = '', young = ''] = args
  const before = await analyseDrafts([old], options)
  const after = await analyseDrafts([young], options)
  const [one] = before.drafts
  const [two] = after.drafts
  if (!one || !two) return {files: [], failed: true}
  const paths = {path: two.path, ...(one.path === two.path ? {} : {previousPath: one.path})}
  const both = {before: one.analysis, after: two.analysis}
  return {files: [{...paths, ...both, diff: diffDrafts(one.analysis, two.analysis)}], failed: false}
}

const MARKDOWN = /\.(?:md|markdown)$/i

async function sinceBase(args: readonly string[], options: DiffOptions, ref: string): Promise<Diffed> {
  const repository = await openRepository(process.cwd())
  const commit = await repository.resolve(ref)
  const changes = (await repository.changesSince(commit)).filter((change) => isWanted(change, args, repository))
  const files: DiffedFile[] = []
  let failed = false
  for (const change of changes.sort(byPath)) {
    const file = await diffChange(change, commit, repository, options)
    if (file === 'failed') failed = true
    else if (file !== 'ignored') files.push(file)
  }
  return {files, failed}
}

function byPath(a: GitChange, b: GitChange): number {
  const [one, two] = [a.after ?? a.before ?? '', b.after ?? b.before ?? '']
  return one < two ? -1 : one > two ? 1 : 0
}

/** Markdown files that are named or lie below a folder that is; without arguments, below the working folder. */
function isWanted({before, after}: GitChange, args: readonly string[], {root}: Repository): boolean {
  const places = (args.length > 0 ? args : ['.']).map((arg) => placeInTree(arg, root))
  return [before, after].some(
    (path) =>
      path !== undefined &&
      places.some((place) =>
        path === place ? true : MARKDOWN.test(path) && (place === '' || path.startsWith(`${place}/`)),
      ),
  )
}

/** A path of the working folder as the tree names it, also where the file is gone or the folder was reached by a link. */
function placeInTree(path: string, root: string): string {
  const below = relative(process.cwd(), resolve(path))
  return relative(root, join(realpathSync(process.cwd()), below))
    .split(sep)
    .join('/')
}

async function diffChange(
  {before, after}: GitChange,
  commit: string,
  {root, read}: Repository,
  options: DiffOptions,
): Promise<DiffedFile | 'ignored' | 'failed'> {
  const shown = (path: string) => shownPath(join(root, path))
  const path = after ?? before ?? ''
  const settings = await settingsOf(join(root, path), options)
  if (settings === 'ignored') return 'ignored'
  const older = before === undefined ? undefined : decodeDraft(await read(commit, before))
  const newer =
    after === undefined
      ? undefined
      : await readDraft({shown: shown(after), absolute: join(root, after), isStandardInput: false})
  for (const result of [older, newer]) {
    if (result === undefined || 'text' in result) continue
    say(`${shown(path)}: ${result.problem}`)
    return 'failed'
  }
  const analysed = (result: typeof older): Analysis | undefined =>
    result !== undefined && 'text' in result ? analyseText({text: result.text, ...settings}) : undefined
  const [one, two] = [analysed(older), analysed(newer)]
  // A README and the like are no drafts, before or after.
  if (![one, two].some((analysis) => analysis?.facts.isDraft)) return 'ignored'
  return {
    path: shown(path),
    ...(before !== undefined && after !== undefined && before !== after ? {previousPath: shown(before)} : {}),
    ...(one ? {before: one} : {}),
    ...(two ? {after: two} : {}),
    diff: diffDrafts(one, two),
  }
}

async function settingsOf(absolute: string, options: DiffOptions) {
  const configured = await openConfigurations(options).forDraft(absolute)
  if ('problems' in configured) throw usageError(configured.problems[0] ?? 'the configuration is broken')
  const below = pathBelow(configured, absolute)
  if (isIgnored(configured.configuration, below)) return 'ignored'
  const {packs = []} = configured.configuration
  return {profile: options.profile ?? settingsFor(configured.configuration, below).profile, packs}
}
