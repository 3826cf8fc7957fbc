/** Everything that a run of the accuracy benchmark found, as it is written to JSON and read by the page about it. */
import {englishNorms} from '../../packages/core/src/catalogue/norms.generated.ts'
import {
  type NormFigures,
  normFigures,
  type ReasonFigures,
  type ReliabilityBin,
  reasonFigures,
  reliability,
  type SetFigures,
  setFigures,
} from './figures.ts'
import type {JudgedDocument} from './read-draft.ts'

/** The norms that documents are judged on. */
export const normIds: readonly string[] = englishNorms.map(({id}) => id)

/** Figures of documents that were judged by weights that had not seen them. */
export interface JudgedFigures {
  /** `drafts`, each clause bank, `clauses` for all of them, `real`. */
  readonly sets: Readonly<Record<string, SetFigures>>
  /** Over drafts and over all clauses. */
  readonly norms: Readonly<Record<string, readonly NormFigures[]>>
  readonly reasons: Readonly<Record<string, readonly ReasonFigures[]>>
  readonly reliability: Readonly<Record<string, readonly ReliabilityBin[]>>
}

/** The figures by which runs are compared. */
export interface ShortFigures {
  readonly presence: number
  readonly kappa: number
  readonly contradiction: number
}

/** One row of a comparison: what was done, and figures by set. */
export interface ComparedRun {
  readonly name: string
  readonly sets: Readonly<Record<string, ShortFigures>>
}

/** The engine without a part of it. */
export interface AblatedRun extends ComparedRun {
  /** The name of the run of the whole engine on the same texts. */
  readonly whole: string
}

/** A run; parts that were not asked for are absent. */
export interface AccuracyReport {
  readonly version: 1
  /** How many texts there were to judge and to train on. */
  readonly texts: {
    readonly development: number
    readonly heldOut: number
    readonly teaching: number
    readonly real: number
  }
  readonly heldOut?: JudgedFigures
  readonly folds?: JudgedFigures
  readonly unseenWriters?: JudgedFigures
  /** The search for usual terms, and saying that everything is missing, on what the folds judge. */
  readonly baselines?: readonly ComparedRun[]
  readonly learningCurve?: readonly (ComparedRun & {readonly clauses: number})[]
  readonly ablations?: readonly AblatedRun[]
}

export function judgedFigures(documents: readonly JudgedDocument[]): JudgedFigures {
  const groups = groupsOf(documents)
  return {
    sets: mapValues(groups, (group) => setFigures(group, normIds)),
    norms: mapValues(large(groups), (group) => normFigures(group, normIds)),
    reasons: mapValues(large(groups), reasonFigures),
    reliability: mapValues(large(groups), reliability),
  }
}

export function comparedRun(name: string, documents: readonly JudgedDocument[]): ComparedRun {
  const sets = mapValues(large(groupsOf(documents)), (group) => {
    const {figures} = setFigures(group, normIds, 0)
    return {presence: figures.presence, kappa: figures.kappa, contradiction: figures.contradiction}
  })
  return {name, sets}
}

/** The sets that are large enough to be looked at closely. */
function large<Value>(groups: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(groups).filter(([name]) => ['drafts', 'real', 'clauses'].includes(name)))
}

/** Documents by set, the clauses of all banks together as well; drafts first. */
function groupsOf(documents: readonly JudgedDocument[]): Record<string, JudgedDocument[]> {
  const groups: Record<string, JudgedDocument[]> = {}
  for (const document of documents) {
    const isClause = document.set !== 'drafts' && document.set !== 'real'
    for (const name of isClause ? [document.set, 'clauses'] : [document.set]) {
      groups[name] ??= []
      groups[name].push(document)
    }
  }
  const order = ['drafts', 'real', 'clauses', ...Object.keys(groups).sort((a, b) => (a < b ? -1 : 1))]
  return Object.fromEntries(order.flatMap((name) => (groups[name] ? [[name, groups[name]]] : [])))
}

function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
