import type {Check} from './check.ts'
import type {Checks} from './checks.ts'
import type {Files} from './files.ts'

/** The drafts of the workspace, open or not. */
export interface Workspace {
  /** URIs of all Markdown files; remembered until {@link changed} is called. */
  list(): Promise<readonly string[]>
  /** Checks every draft in turn. Stops early when `isCancelled` says so. */
  checks(isCancelled: () => boolean, onProgress?: (done: number, total: number) => void): AsyncIterable<Check>
  changed(): void
}

interface Sources {
  readonly files: Files
  readonly checks: Checks
  readonly folders: () => readonly string[]
  /** Checks the document if it is open. */
  readonly open: (uri: string) => Promise<Check> | undefined
  readonly openUris: () => readonly string[]
}

export function createWorkspace({files, checks, folders, open, openUris}: Sources): Workspace {
  let found: Promise<readonly string[]> | undefined
  return {
    list() {
      found ??= Promise.all(folders().map((folder) => files.find(folder))).then((lists) => [...new Set(lists.flat())])
      return found
    },
    async *checks(isCancelled, onProgress) {
      const uris = [...new Set([...openUris(), ...(await this.list())])]
      for (const [done, uri] of uris.entries()) {
        if (isCancelled()) return
        onProgress?.(done, uris.length)
        const check = await (open(uri) ?? checks.closed(uri))
        if (check) yield check
        await pause()
      }
    },
    changed() {
      found = undefined
    },
  }
}

/** Lets messages that came in meanwhile be read first: an edit, a cancellation. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    // In browsers there are only timers, which take a millisecond or more.
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else setTimeout(resolve, 0)
  })
}
