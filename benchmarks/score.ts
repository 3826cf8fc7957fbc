import type {Status} from '../packages/core/src/model/coverage.ts'

/** A verdict on one norm in one document, with the lines that it rests on (from 1). */
export interface Verdict {
  readonly status: Exclude<Status, 'not-assessed'>
  readonly lines: readonly number[]
}

/** One document: what the reader says and what the engine says; a norm that is not named is missing. */
export interface ScoredDocument {
  readonly name: string
  readonly gold: ReadonlyMap<string, Verdict>
  readonly found: ReadonlyMap<string, Verdict>
}

/** Agreement of the engine with the reader; 1 is best. */
export interface Figures {
  readonly documents: number
  /** F1 of "speaks to the norm at all". */
  readonly presence: number
  readonly precision: number
  readonly recall: number
  readonly covered: number
  readonly weak: number
  readonly contradiction: number
  /** Cohen's kappa of the four statuses over document × norm. */
  readonly kappa: number
  /** Of the norms present on both sides, the share in which a line is shared. */
  readonly evidence: number
}

const statuses = ['covered', 'weak', 'contradicted', 'missing'] as const
const none: Verdict = {status: 'missing', lines: []}

/** The table of the reader's statuses (rows) against the engine's (columns), in the order of `statuses`. */
export function confusionTable(documents: readonly ScoredDocument[], normIds: readonly string[]): number[][] {
  const table = statuses.map(() => statuses.map(() => 0))
  for (const {gold, found} of documents) {
    for (const id of normIds) {
      const row = table[statuses.indexOf((gold.get(id) ?? none).status)] as number[]
      const column = statuses.indexOf((found.get(id) ?? none).status)
      row[column] = (row[column] as number) + 1
    }
  }
  return table
}

/** Counts over documents, from which all figures follow; counts of disjoint documents add up. */
export interface Tally {
  readonly documents: number
  /** The reader's statuses (rows) against the engine's (columns). */
  readonly table: readonly (readonly number[])[]
  /** Norms present on both sides, and those of them in which a line is shared. */
  readonly both: number
  readonly pointed: number
}

/** Counts how the engine agrees with the reader over the given norms. */
export function tally(documents: readonly ScoredDocument[], normIds: readonly string[]): Tally {
  let both = 0
  let pointed = 0
  for (const {gold, found} of documents) {
    for (const id of normIds) {
      const right = gold.get(id)
      const guess = found.get(id)
      if (right === undefined || guess === undefined || guess.status === 'missing') continue
      both += 1
      if (guess.lines.some((line) => right.lines.includes(line))) pointed += 1
    }
  }
  return {documents: documents.length, table: confusionTable(documents, normIds), both, pointed}
}

/** Scores documents over the given norms. */
export function score(documents: readonly ScoredDocument[], normIds: readonly string[]): Figures {
  return figuresOf(tally(documents, normIds))
}

/** The figures that follow from counts; not a number where there was nothing to find. */
export function figuresOf({documents, table, both, pointed}: Tally): Figures {
  const sumRow = (row: number) => (table[row] as number[]).reduce((sum, count) => sum + count, 0)
  const sumColumn = (column: number) => table.reduce((sum, row) => sum + (row[column] as number), 0)
  const cell = (row: number, column: number) => (table[row] as number[])[column] as number
  const total = statuses.reduce((sum, _, at) => sum + sumRow(at), 0)
  const agreed = statuses.reduce((sum, _, at) => sum + cell(at, at), 0) / total
  const chance = statuses.reduce((sum, _, at) => sum + (sumRow(at) / total) * (sumColumn(at) / total), 0)
  const presentHit = [0, 1, 2].reduce(
    (sum, row) => sum + [0, 1, 2].reduce((part, column) => part + cell(row, column), 0),
    0,
  )
  const goldPresent = sumRow(0) + sumRow(1) + sumRow(2)
  const foundPresent = sumColumn(0) + sumColumn(1) + sumColumn(2)
  const f1 = (hit: number, gold: number, found: number) =>
    gold + found === 0 ? Number.NaN : (2 * hit) / (gold + found)
  return {
    documents,
    presence: f1(presentHit, goldPresent, foundPresent),
    precision: presentHit / foundPresent,
    recall: presentHit / goldPresent,
    covered: f1(cell(0, 0), sumRow(0), sumColumn(0)),
    weak: f1(cell(1, 1), sumRow(1), sumColumn(1)),
    contradiction: f1(cell(2, 2), sumRow(2), sumColumn(2)),
    kappa: (agreed - chance) / (1 - chance),
    evidence: pointed / both,
  }
}

/** Figures on one line. */
export function showFigures(name: string, figures: Figures): string {
  const cells = Object.entries(figures)
    .filter(([key]) => key !== 'documents')
    .map(([key, value]) => `${key} ${Number.isNaN(value) ? '  –  ' : (value as number).toFixed(3)}`)
  return `${name.padEnd(24)} ${String(figures.documents).padStart(5)}  ${cells.join('  ')}`
}
