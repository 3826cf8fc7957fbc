/** Figures of judged documents, with what chance would make of them. */
import type {WeakReason} from '../../packages/core/src/model/finding.ts'
import {type Figures, figuresOf, score, type Tally, tally} from '../score.ts'
import type {JudgedDocument} from './read-draft.ts'

/** Ends of an interval that holds 95 % of what resampled documents give. */
export type Interval = readonly [number, number]

/** The figures of one set. */
export interface SetFigures {
  readonly figures: Figures
  readonly intervals: Readonly<Record<'presence' | 'contradiction' | 'kappa' | 'evidence', Interval>>
  /** The reader's statuses (rows: covered, weak, contradicted, missing) against the engine's. */
  readonly table: readonly (readonly number[])[]
}

/** How one norm fares. */
export interface NormFigures {
  readonly id: string
  /** Documents in which the reader saw it, and in which the engine did. */
  readonly gold: number
  readonly found: number
  readonly presence: number
  readonly kappa: number
}

/** How weak verdicts of one reason fare. */
export interface ReasonFigures {
  readonly reason: WeakReason
  readonly gold: number
  /** Share of them that the engine also calls weak. */
  readonly weak: number
  /** Share of these to which it gives the same reason. */
  readonly named: number
}

/** Verdicts of like confidence: how often they are right. */
export interface ReliabilityBin {
  readonly from: number
  readonly to: number
  readonly verdicts: number
  readonly meanConfidence: number
  readonly right: number
}

const usualResamples = 1000

/** The figures of a set with intervals from resampling its documents, the same on every run. */
export function setFigures(
  documents: readonly JudgedDocument[],
  normIds: readonly string[],
  resamples = usualResamples,
): SetFigures {
  const tallies = documents.map((document) => tally([document], normIds))
  const random = seededRandom(20_201)
  const runs = Array.from({length: resamples}, () =>
    figuresOf(addTallies(tallies.map(() => tallies[Math.floor(random() * tallies.length)] as Tally))),
  )
  const interval = (key: keyof Figures): Interval => {
    const values = runs
      .map((run) => run[key])
      .filter((value) => !Number.isNaN(value))
      .sort((a, b) => a - b)
    const at = (share: number) => values[Math.round(share * (values.length - 1))] ?? Number.NaN
    return [at(0.025), at(0.975)]
  }
  const total = addTallies(tallies)
  return {
    figures: figuresOf(total),
    intervals: {
      presence: interval('presence'),
      contradiction: interval('contradiction'),
      kappa: interval('kappa'),
      evidence: interval('evidence'),
    },
    table: total.table,
  }
}

function addTallies(tallies: readonly Tally[]): Tally {
  const table = [0, 1, 2, 3].map(() => [0, 0, 0, 0])
  let both = 0
  let pointed = 0
  for (const one of tallies) {
    both += one.both
    pointed += one.pointed
    for (let row = 0; row < 4; row += 1) {
      const sums = table[row] as number[]
      for (let column = 0; column < 4; column += 1) {
        sums[column] = (sums[column] as number) + ((one.table[row] as number[])[column] as number)
      }
    }
  }
  return {documents: tallies.length, table, both, pointed}
}

export function normFigures(documents: readonly JudgedDocument[], normIds: readonly string[]): NormFigures[] {
  return normIds.map((id) => {
    const {presence, kappa} = score(documents, [id])
    const gold = documents.filter((document) => document.gold.has(id)).length
    const found = documents.filter((document) => document.found.has(id)).length
    return {id, gold, found, presence, kappa}
  })
}

const reasons: readonly WeakReason[] = ['recital', 'hortatory', 'partial', 'by-reference', 'hedged']

export function reasonFigures(documents: readonly JudgedDocument[]): ReasonFigures[] {
  return reasons.map((reason) => {
    let gold = 0
    let weak = 0
    let named = 0
    for (const document of documents) {
      for (const [id, verdict] of document.gold) {
        if (!verdict.reasons.includes(reason)) continue
        gold += 1
        const guess = document.found.get(id)
        if (guess?.status !== 'weak') continue
        weak += 1
        if (guess.reasons.includes(reason)) named += 1
      }
    }
    return {reason, gold, weak: weak / gold, named: named / weak}
  })
}

/** How often verdicts other than missing are right, by how sure the engine says it is. */
export function reliability(documents: readonly JudgedDocument[]): ReliabilityBin[] {
  const bins = Array.from({length: 10}, () => ({verdicts: 0, confidence: 0, right: 0}))
  for (const {gold, found} of documents) {
    for (const [id, {status, confidence}] of found) {
      const bin = bins[Math.min(9, Math.floor(confidence * 10))] as (typeof bins)[number]
      bin.verdicts += 1
      bin.confidence += confidence
      if (gold.get(id)?.status === status) bin.right += 1
    }
  }
  return bins.map(({verdicts, confidence, right}, index) => ({
    from: index / 10,
    to: (index + 1) / 10,
    verdicts,
    meanConfidence: confidence / verdicts,
    right: right / verdicts,
  }))
}

/** Numbers from 0 to 1, always the same for a seed. */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}
