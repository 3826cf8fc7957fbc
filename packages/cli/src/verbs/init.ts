import {writeFile} from 'node:fs/promises'
import {draftSkeleton, type SkeletonKind} from '../draft-skeleton.ts'
import {reasonOf, say} from '../output.ts'
import {usageError} from '../usage-error.ts'

/** Options of `init`. */
export interface InitOptions {
  readonly draft?: SkeletonKind
  readonly force?: boolean
}

/** Writes a configuration, or with `--draft` the beginning of a draft; never over a file that is there, unless forced. */
export async function init(file: string | undefined, {draft, force}: InitOptions): Promise<number> {
  const path = file ?? (draft === undefined ? '.normlintrc.yml' : `${draft}.md`)
  const text = draft === undefined ? CONFIGURATION : draftSkeleton(draft)
  if (path === '-') {
    process.stdout.write(text)
    return 0
  }
  try {
    await writeFile(path, text, {flag: force ? 'w' : 'wx'})
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST'
    throw usageError(
      `${path}: ${isThere ? 'is there already; --force overwrites it' : `cannot be written: ${reasonOf(error)}`}`,
    )
  }
  say(draft === undefined ? `wrote ${path}` : `wrote ${path}: check it with “normlint ${path}”`)
  return 0
}

const CONFIGURATION = `# Settings of normlint for the drafts in this folder and below.

# What lies below these settings: normlint:recommended is what holds without any; normlint:strict turns every rule on.
extends: normlint:recommended

# What kind of document the drafts are: state-agreement, resolution, multistakeholder, industry, technical-community;
# auto infers it from each text and says so.
profile: auto

# Severity of the messages on a norm: off, info, warning or error. A norm named here is asked for.
# norms:
#   public-core: warning

# Severity of a rule.
# rules:
#   norms-not-mentioned: off

# Files that are not checked.
# ignore: [archive/]

# Severity from which a check fails: error, warning, info or none.
failOn: error
`
