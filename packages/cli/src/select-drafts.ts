import {realpathSync} from 'node:fs'
import {join} from 'node:path'
import type {DraftPath} from './find-drafts.ts'
import {openRepository} from './git.ts'
import type {Shard} from './program-reports.ts'

/** Options that leave out some of the drafts. */
export interface SelectionOptions {
  readonly since?: string
  readonly shard?: Shard
}

/** The drafts that the options leave, in the order given. */
export async function selectDrafts(
  drafts: readonly DraftPath[],
  {since, shard}: SelectionOptions,
): Promise<readonly DraftPath[]> {
  const changed = since === undefined ? drafts : await changedSince(drafts, since)
  // Every fifth draft rather than a fifth in a row: neighbours in a folder tend to be of one size.
  return shard === undefined ? changed : changed.filter((_, index) => index % shard.count === shard.index - 1)
}

async function changedSince(drafts: readonly DraftPath[], ref: string): Promise<readonly DraftPath[]> {
  const repository = await openRepository(process.cwd())
  const changes = await repository.changesSince(await repository.resolve(ref))
  const changed = new Set(changes.flatMap(({after}) => (after === undefined ? [] : [join(repository.root, after)])))
  // Standard input has no history: who pipes a draft wants it checked.
  return drafts.filter(({absolute}) => absolute === undefined || changed.has(realPath(absolute)))
}

/** git speaks of the tree by its real path, also where the working folder was reached by a link. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
