import {type Command, InvalidArgumentError, Option} from 'commander'
import {finish, withDraftOptions} from './program-options.ts'

/** How the drafts of a matrix may be sorted; the engine, which says the same, is loaded later. */
export const MATRIX_ORDERS = ['path', 'title', 'covered', 'missing']

/** `compare`: beside the known agreements, or two drafts. */
export function addCompare(program: Command): void {
  const verb = program
    .command('compare')
    .description('drafts beside the agreements that exist; two files: which is stronger on each norm')
    .argument('<files...>', 'files, folders, globs, or - for standard input')
    .option('--with-agreements', 'compare with the agreements also where two files are named')
  withDraftOptions(verb, 'text, json or markdown').action(async (files: string[], options) =>
    finish((await import('./verbs/compare.ts')).compare(files, options)),
  )
}

/** `diff`: two revisions. */
export function addDiff(program: Command): void {
  const verb = program
    .command('diff')
    .description('what a revision did to each norm')
    .argument('[files...]', 'the old and the new draft; with --base files or folders of the repository')
    .option('--base <ref>', 'compare with a commit, branch or tag of the git repository; renamed files are followed')
    .addOption(
      new Option('--fail-on <change>', 'fail when a norm is weakened (or worse), dropped (or worse), or contradicted')
        .choices(['weakened', 'dropped', 'contradicted', 'none'])
        .default('none'),
    )
  withDraftOptions(verb, 'text, json or markdown').action(async (files: string[], options) =>
    finish((await import('./verbs/diff.ts')).diff(files, options)),
  )
}

/** `baseline`: accept what is found now. */
export function addBaseline(program: Command): void {
  const verb = program
    .command('baseline')
    .description('accept the present errors and warnings, clause by clause, with a reason')
    .argument('[files...]', 'files, folders or globs; this folder by default')
    .option('--reason <text>', 'why they are accepted')
    .option('--owner <name>', 'who accepts them')
    .option('--expires <day>', 'the last day on which they are accepted, as in 2026-12-31')
    .option('--level <severity>', 'accept from this severity on: error, warning or info', 'warning')
    .option('--prune', 'take out entries that accept nothing any more, and accept nothing new')
    .option('--baseline <file>', 'the baseline; by default .normlint-baseline.json beside the configuration')
    .option('--config <file>', 'use this configuration for all drafts')
    .option('--no-config', 'use no configuration')
  verb.action(async (files: string[], options) =>
    finish((await import('./verbs/baseline.ts')).baseline(files, options)),
  )
}

/** Options of a check of many drafts. */
export function withRunOptions(verb: Command): Command {
  return withSelectionOptions(verb)
    .option('--cache', 'remember results in .normlintcache and check again only what changed')
    .option('--baseline <file>', 'accepted findings; by default .normlint-baseline.json beside the configuration')
    .option('--no-baseline', 'report accepted findings too')
}

/** Options that say which of the drafts are read, and by how many threads. */
export function withSelectionOptions(verb: Command): Command {
  return verb
    .option('--since <ref>', 'only drafts that changed since a commit, branch or tag of the git repository')
    .option('--shard <part>', 'only one part of the drafts, as in 2/5', shard)
    .option('--jobs <number>', 'threads to read drafts with; “auto” for one on each processor', jobs)
}

/** The second of five parts: `2/5`. */
export interface Shard {
  readonly index: number
  readonly count: number
}

function shard(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number)
  if (index < 1 || index > count) throw new InvalidArgumentError('Expected a part of a whole, as in 2/5.')
  return {index, count}
}

function jobs(text: string): number | 'auto' {
  if (text === 'auto') return 'auto'
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('Expected a number from 1 to 999, or auto.')
  return Number(text)
}
