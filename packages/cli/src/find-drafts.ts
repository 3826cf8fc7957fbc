import {lstatSync, statSync} from 'node:fs'
import {isAbsolute, relative, resolve, sep} from 'node:path'
import {didYouMean, type FailedFile} from '@normlint/core'
import {reasonOf} from './output.ts'

/** A file to be read, or standard input. */
export interface DraftPath {
  /** As shown, relative to the working folder where it lies below, with forward slashes. */
  readonly shown: string
  /** Absent for standard input without a name. */
  readonly absolute?: string
  readonly isStandardInput: boolean
}

/** What the arguments come to. */
export interface FoundDrafts {
  readonly drafts: readonly DraftPath[]
  /** Arguments that name nothing. */
  readonly failed: readonly FailedFile[]
}

const PATTERN = '**/*.{md,markdown}'
const NEVER = ['**/node_modules/**', '**/.git/**']

/**
 * Files, folders, globs and `-` as the files they mean, each once, those of a folder or glob in alphabetical order.
 *
 * A file that is named is taken whatever it is called; a folder stands for the Markdown files below it, without
 * `node_modules` and `.git`.
 *
 * @param stdinName the name that standard input goes by
 */
export async function findDrafts(args: readonly string[], stdinName: string | undefined): Promise<FoundDrafts> {
  const drafts = new Map<string, DraftPath>()
  const failed: FailedFile[] = []
  const add = (path: string) => {
    const draft = draftAt(path)
    if (!drafts.has(draft.absolute)) drafts.set(draft.absolute, draft)
  }
  for (const arg of args) {
    if (arg === '-') {
      const name = stdinName === undefined ? {shown: '<stdin>'} : draftAt(stdinName)
      drafts.set('-', {...name, isStandardInput: true})
      continue
    }
    const kind = kindOf(arg)
    if (kind === 'file') add(arg)
    else if (kind === 'folder') {
      const files = await glob([PATTERN], resolve(arg))
      if (files.length === 0) failed.push({path: arg, problem: 'there are no Markdown files in this folder'})
      for (const file of files) add(file)
    } else if (/[*?[\]{}()!]/.test(arg)) {
      const files = await glob([arg.replaceAll('\\', '/')], process.cwd())
      if (files.length === 0) failed.push({path: arg, problem: 'no file matches this pattern'})
      for (const file of files) add(file)
    } else failed.push({path: arg, problem: kind + verbMeant(arg)})
  }
  return {drafts: [...drafts.values()], failed}
}

/** A path as a person in the working folder would write it. */
export function shownPath(absolute: string): string {
  const path = relative(process.cwd(), absolute)
  return path.split(sep).join('/')
}

function draftAt(path: string): DraftPath & {readonly absolute: string} {
  const absolute = resolve(path)
  const below = shownPath(absolute)
  // A path outside the working folder is shown as it was given.
  const shown = isAbsolute(path) && below.startsWith('..') ? absolute.split(sep).join('/') : below
  return {shown, absolute, isStandardInput: false}
}

/** `file`, `folder`, or why it is neither. */
function kindOf(path: string): string {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    const isBrokenLink = lstatSync(path, {throwIfNoEntry: false}) !== undefined
    return isBrokenLink ? 'the symbolic link leads nowhere' : reasonOf(error)
  }
}

/** Words that are no file may be a verb with a slip in it. */
function verbMeant(arg: string): string {
  const verb = /^[a-z]+$/.test(arg) ? didYouMean(arg, VERBS) : undefined
  return verb === undefined ? '' : `; did you mean the verb “${verb}”?`
}

const VERBS = ['check', 'coverage', 'explain', 'norms', 'rules', 'init', 'packs', 'help']

async function glob(patterns: string[], cwd: string): Promise<string[]> {
  const {glob: find} = await import('tinyglobby')
  const files = await find(patterns, {cwd, absolute: true, ignore: NEVER, followSymbolicLinks: false, dot: false})
  return files.sort()
}
