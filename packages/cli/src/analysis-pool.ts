import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import {type Analysis, builtInNorms} from '@normlint/core'
import {analyseText, type TextToAnalyse} from './analyse-text.ts'

/** Something that analyses drafts, in this thread or in others. */
export interface AnalysisPool {
  analyse(text: TextToAnalyse): Promise<Analysis>
  /** How many drafts are worth handing over at once. */
  readonly width: number
  close(): Promise<void>
}

/** Threads cost a quarter of a second to start: below this many drafts they do not pay. */
const WORTHWHILE = 8

/** Opens a pool for some drafts. */
export async function openPool(jobs: number | 'auto' | undefined, drafts: number): Promise<AnalysisPool> {
  const wanted = jobs === 'auto' ? availableParallelism() : (jobs ?? 1)
  const threads = Math.min(wanted, Math.ceil(drafts / WORTHWHILE))
  if (threads < 2) return {analyse: async (text) => analyseText(text), width: 1, close: async () => {}}
  const {Tinypool} = await import('tinypool')
  const filename = fileURLToPath(new URL('./analyse-worker.js', import.meta.url))
  const pool = new Tinypool({filename, minThreads: threads, maxThreads: threads})
  return {
    analyse: async (text) => {
      const {norms, ...rest} = (await pool.run(text)) as Omit<Analysis, 'norms'> & {readonly norms?: Analysis['norms']}
      return {...rest, norms: norms ?? builtInNorms}
    },
    // Enough to keep every thread busy without holding a whole corpus in memory.
    width: threads * 4,
    close: () => pool.destroy(),
  }
}
