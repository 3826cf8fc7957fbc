import {createHash} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'
import {rename, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import type {LintedFile} from '@normlint/core'
import type {LoadedDraft} from './analyse-drafts.ts'
import {reasonOf, say} from './output.ts'

/** What is remembered of the check of a draft. */
export type CachedResult = Pick<LintedFile, 'messages' | 'suppressed'> & {
  readonly facts: LintedFile['analysis']['facts']
}

/** Results of earlier runs, by draft and by everything that they depend on. */
export interface ResultCache {
  get(draft: LoadedDraft): CachedResult | undefined
  set(draft: LoadedDraft, result: CachedResult): void
  save(): Promise<void>
}

/** Name of the cache, in the working folder. */
export const CACHE_NAME = '.normlintcache'

interface Stored {
  readonly key: string
  readonly result: CachedResult
}

/** A cache that remembers nothing, for runs without one. */
export const noCache: ResultCache = {get: () => undefined, set: () => {}, save: async () => {}}

/** Opens the cache of the working folder; one that is broken or of another version counts as empty. */
export function openCache(): ResultCache {
  const entries = new Map(Object.entries(readEntries()))
  let isChanged = false
  return {
    get: (draft) => {
      if (hasPacks(draft)) return undefined
      const stored = entries.get(draft.path)
      return stored?.key === keyOf(draft) ? stored.result : undefined
    },
    set: (draft, result) => {
      // Packs lie in files of their own, which may change without the draft.
      if (hasPacks(draft)) return
      entries.set(draft.path, {key: keyOf(draft), result})
      isChanged = true
    },
    save: async () => {
      if (!isChanged) return
      try {
        // Written whole and then moved: a run that is stopped leaves the old cache.
        await writeFile(
          `${CACHE_NAME}.new`,
          JSON.stringify({program: programKey(), entries: Object.fromEntries(entries)}),
        )
        await rename(`${CACHE_NAME}.new`, CACHE_NAME)
      } catch (error) {
        say(`the cache could not be written: ${reasonOf(error)}`)
      }
    },
  }
}

function hasPacks({packs = []}: LoadedDraft): boolean {
  return packs.length > 0
}

function readEntries(): Readonly<Record<string, Stored>> {
  try {
    const value = JSON.parse(readFileSync(CACHE_NAME, 'utf8')) as {program?: string; entries?: Record<string, Stored>}
    return value.program === programKey() ? (value.entries ?? {}) : {}
  } catch {
    return {}
  }
}

/** A draft's words and what it was checked with; its name is the key of the entry. */
function keyOf({text, profile, settings}: LoadedDraft): string {
  return createHash('sha256')
    .update(JSON.stringify([profile, settings]))
    .update('\0')
    .update(text)
    .digest('hex')
}

/** The version of the program, and its file: a build of one's own has the version of the release. */
function programKey(): string {
  const {size, mtimeMs} = statSync(fileURLToPath(import.meta.url))
  return `${NORMLINT_VERSION} ${size} ${Math.round(mtimeMs)}`
}
