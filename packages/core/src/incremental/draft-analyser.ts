import {type AnalyseOptions, analyse} from '../analyse.ts'
import type {ScoreMemory} from '../match/find-norms.ts'
import type {Analysis} from '../model/analysis.ts'

/** Analyses one draft again and again while it is edited. */
export interface DraftAnalyser {
  /** The analysis of the draft as it now reads, equal in every respect to `analyse(text)`. */
  update(text: string): Analysis
}

export function createDraftAnalyser(options: AnalyseOptions = {}): DraftAnalyser {
  const memory: ScoreMemory = new Map()
  return {update: (text) => analyse(text, {...options, memory})}
}
