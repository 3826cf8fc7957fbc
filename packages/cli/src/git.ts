import {execFile} from 'node:child_process'
import {usageError} from './usage-error.ts'

// git is asked directly, never through a shell, and told to run nothing that a repository configures: no external
// diffs, text converters, monitors or pagers.
const SAFE = ['--no-pager', '--literal-pathspecs', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false']
const LARGEST = 256 * 1024 * 1024

/** A file that differs between two revisions; paths are relative to the root of the repository. */
export interface GitChange {
  /** Absent for a new file. */
  readonly before?: string
  /** Absent for a deleted file. */
  readonly after?: string
}

/** A git repository, only ever read. */
export interface Repository {
  /** Absolute path of its working tree. */
  readonly root: string
  /** The commit that a name means. An unknown name is a usage error. */
  resolve(ref: string): Promise<string>
  /** Files of the working tree that differ from a commit, new ones that are not ignored among them. */
  changesSince(commit: string): Promise<readonly GitChange[]>
  /** The bytes of a file in a commit. */
  read(commit: string, path: string): Promise<Buffer>
}

/** Opens the repository that a folder lies in. */
export async function openRepository(folder: string): Promise<Repository> {
  const root = (await git(['rev-parse', '--show-toplevel'], folder)).toString('utf8').replace(/\r?\n$/, '')
  return {
    root,
    resolve: async (ref) => {
      const shown = `“${ref}” is no commit, branch or tag of the repository`
      // A shallow clone, as CI makes them, has only the newest commit.
      const hint = 'fetch it first (in CI: a full clone, `fetch-depth: 0`)'
      const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]
      return (await git(args, root, `${shown}; ${hint}`)).toString('utf8').trim()
    },
    changesSince: async (commit) => {
      const tracked = await git(
        ['diff', '--name-status', '-z', '--find-renames', '--no-ext-diff', '--no-textconv', commit, '--'],
        root,
      )
      const untracked = await git(['ls-files', '--others', '--exclude-standard', '-z'], root)
      return followRenames([...readNameStatus(fields(tracked)), ...fields(untracked).map((after) => ({after}))])
    },
    read: (commit, path) => git(['cat-file', 'blob', `${commit}:${path}`], root),
  }
}

function fields(output: Buffer): string[] {
  return output.toString('utf8').split('\0').filter(Boolean)
}

/** `M path`, `A path`, `D path`, `T path`, `R087 old new`, `C087 old new`, each part ended by a NUL. */
function readNameStatus(parts: readonly string[]): GitChange[] {
  const changes: GitChange[] = []
  for (let at = 0; at < parts.length; ) {
    const status = parts[at++] ?? ''
    const path = parts[at++] ?? ''
    if (status.startsWith('R') || status.startsWith('C')) changes.push({before: path, after: parts[at++] ?? ''})
    else if (status.startsWith('A')) changes.push({after: path})
    else if (status.startsWith('D')) changes.push({before: path})
    else changes.push({before: path, after: path})
  }
  return changes
}

/**
 * git pairs a deleted file with an added one only when both are known to it. A file that was renamed and not yet added
 * is paired here when it has the name of the only deleted file of that name.
 */
function followRenames(changes: readonly GitChange[]): readonly GitChange[] {
  const deleted = changes.filter(({after}) => after === undefined)
  const taken = new Set<GitChange>()
  const followed = changes.map((change) => {
    if (change.before !== undefined || change.after === undefined) return change
    const name = baseName(change.after)
    const same = deleted.filter((one) => baseName(one.before ?? '') === name && !taken.has(one))
    const [match] = same
    if (same.length !== 1 || match?.before === undefined) return change
    taken.add(match)
    return {before: match.before, after: change.after}
  })
  return followed.filter((change) => !taken.has(change))
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function git(args: readonly string[], cwd: string, problem?: string): Promise<Buffer> {
  const env = {...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C'}
  return new Promise((settle, fail) => {
    execFile('git', [...SAFE, ...args], {cwd, env, maxBuffer: LARGEST, encoding: 'buffer'}, (error, stdout, stderr) => {
      if (error === null) return settle(stdout)
      if (error.code === 'ENOENT') return fail(usageError('git was not found; it is needed for --base and --since'))
      const line =
        stderr
          .toString('utf8')
          .trim()
          .split('\n', 1)[0]
          ?.replace(/^fatal: /, '') ?? ''
      fail(usageError(problem ?? `git: ${line === '' ? error.message.split('\n', 1)[0] : line}`))
    })
  })
}
