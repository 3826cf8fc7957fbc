import {pointAt} from '../document/source-text.ts'
import {readReadiness} from '../drafting/read-readiness.ts'
import type {ReadinessPart, ReadinessState} from '../drafting/readiness.ts'
import type {Analysis} from '../model/analysis.ts'

/** One question to a draft as an agreement, in `coverage --format json`. */
export interface ReadinessEntry {
  readonly id: string
  readonly part: ReadinessPart
  readonly asks: string
  readonly state: ReadinessState
  readonly found: string
  /** Lines (from 1) of the words that answer; for `partly` those of the clauses that fall short. */
  readonly lines: readonly number[]
  /** The rule that reports it, where one does. */
  readonly rule?: string
}

/** The readiness of a draft as data; empty for a text that is no draft or whose language has no data. */
export function readinessEntries(analysis: Analysis): readonly ReadinessEntry[] {
  return readReadiness(analysis).map(({id, part, asks, state, found, evidence, rule}) => ({
    id,
    part,
    asks,
    state,
    found,
    lines: [...new Set(evidence.map(({start}) => pointAt(analysis.source, start).line))],
    ...(rule === undefined ? {} : {rule}),
  }))
}

/** The parts in words, for headings. */
export const READINESS_PARTS: Readonly<Record<ReadinessPart, string>> = {
  identity: 'Identity: who is bound',
  behaviour: 'Behaviour: to what',
  propriety: 'Propriety: on which basis',
  expectation: 'Collective expectation',
  process: 'Process: how it is run',
  durability: 'Durability: what keeps it alive',
}

/** The states in words. */
export const READINESS_STATES: Readonly<Record<ReadinessState, string>> = {
  met: 'yes',
  partly: 'partly',
  'not-found': 'no text found',
  'not-asked': 'not asked of this kind of text',
}
