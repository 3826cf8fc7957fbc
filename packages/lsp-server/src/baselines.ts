import {BASELINE_NAME, type Baseline, emptyBaseline, readBaseline} from '@normlint/core'
import {URI, Utils} from 'vscode-uri'
import type {Files} from './files.ts'

/** What somebody accepted in the drafts of a folder. */
export interface Accepted {
  readonly baseline: Baseline
  /** How the baseline names the draft: relative to its folder, with forward slashes; empty for a draft without a file. */
  readonly draft: string
}

/** Finds, reads and remembers the baselines beside configurations. */
export interface Baselines {
  /** What was accepted in a folder; nothing where there is no baseline, or one with a mistake. */
  of(folder: string): Promise<Baseline>
  /** Without a configuration, the baseline of the workspace's folder holds, where the command line would be run. */
  inWorkspace(uri: string, folders: readonly string[]): Promise<Accepted>
  /** Forgets everything that was read. */
  clear(): void
}

/** @param say takes one line for the log on a baseline that cannot be used; it is not told the same twice. */
export function createBaselines(files: Files, say: (line: string) => void): Baselines {
  let byFolder = new Map<string, Promise<Baseline>>()
  const said = new Map<string, string>()

  const read = async (folder: string): Promise<Baseline> => {
    const uri = Utils.joinPath(URI.parse(folder), BASELINE_NAME).toString()
    const text = await files.read(uri)
    const {baseline = emptyBaseline, errors = []} = text === undefined ? {} : readBaseline(text, uri)
    const [first] = errors
    const line = first ? `${uri}:${first.line}:${first.column}: ${first.message}; nothing is accepted by it` : ''
    if (line !== '' && said.get(uri) !== line) say(line)
    said.set(uri, line)
    return baseline
  }

  const of = (folder: string) => {
    const known = byFolder.get(folder) ?? read(folder)
    byFolder.set(folder, known)
    return known
  }

  return {
    of,
    async inWorkspace(uri, folders) {
      const isUntitled = URI.parse(uri).scheme === 'untitled'
      const folder = folders.find((one) => isUntitled || decodeURIComponent(uri).startsWith(`${bare(one)}/`))
      if (folder === undefined) return {baseline: emptyBaseline, draft: ''}
      return {baseline: await of(folder), draft: isUntitled ? '' : pathBelow(folder, uri)}
    },
    clear() {
      byFolder = new Map()
    },
  }
}

/** Whether a document is a baseline of normlint. */
export function isBaseline(uri: string): boolean {
  return URI.parse(uri).path.endsWith(`/${BASELINE_NAME}`)
}

/** The day, as baselines write it, by the clock of the machine. */
export function today(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The path of a file in a folder. */
export function pathBelow(folder: string, uri: string): string {
  return decodeURIComponent(uri).slice(bare(folder).length + 1)
}

function bare(folder: string): string {
  return decodeURIComponent(folder).replace(/\/$/, '')
}
