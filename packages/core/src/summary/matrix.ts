import type {Status} from '../model/coverage.ts'
import type {Norm, NormId} from '../model/norm.ts'
import type {InitiativeSummary} from './summarise.ts'

/** One draft in a matrix. */
export interface MatrixRow {
  readonly path: string
  readonly title: string
  /** By norm, in the order of the columns. */
  readonly statuses: readonly Status[]
  readonly totals: Readonly<Record<Status, number>>
}

/** Norms that the same drafts speak to, and those drafts: who covers what together. */
export interface Cluster {
  readonly norms: readonly NormId[]
  readonly paths: readonly string[]
}

/** Drafts against norms. */
export interface Matrix {
  readonly norms: readonly Norm[]
  readonly rows: readonly MatrixRow[]
  /** For each norm, how many drafts have each status. */
  readonly totals: readonly Readonly<Record<Status, number>>[]
  readonly clusters: readonly Cluster[]
}

/** How the rows of a matrix may be sorted. */
export const MATRIX_ORDERS = ['path', 'title', 'covered', 'missing'] as const
/** One of the orders of `MATRIX_ORDERS`. */
export type MatrixOrder = (typeof MATRIX_ORDERS)[number]

/** The matrix of some drafts, in the order given or asked for; norms are those of the first draft. */
export function matrixOf(summaries: readonly InitiativeSummary[], order?: MatrixOrder): Matrix {
  const norms = summaries[0]?.analysis.norms ?? []
  const rows = summaries.map(({path, analysis}) => {
    const statusOf = new Map(analysis.coverage.map(({norm, status}) => [norm, status]))
    const statuses = norms.map(({id}) => statusOf.get(id) ?? 'not-assessed')
    return {path, title: analysis.facts.title || path, statuses, totals: countStatuses(statuses)}
  })
  const sorted = order === undefined ? rows : rows.toSorted(ORDERS[order])
  return {
    norms,
    rows: sorted,
    totals: norms.map((_, column) => countStatuses(rows.map(({statuses}) => statuses[column] ?? 'missing'))),
    clusters: clustersOf(sorted, norms),
  }
}

function countStatuses(statuses: readonly Status[]): Record<Status, number> {
  const counts: Record<Status, number> = {covered: 0, weak: 0, contradicted: 0, missing: 0, 'not-assessed': 0}
  for (const status of statuses) counts[status]++
  return counts
}

const byPath = (a: MatrixRow, b: MatrixRow) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

const ORDERS: Readonly<Record<MatrixOrder, (a: MatrixRow, b: MatrixRow) => number>> = {
  path: byPath,
  title: (a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : byPath(a, b)),
  covered: (a, b) => b.totals.covered - a.totals.covered || b.totals.weak - a.totals.weak || byPath(a, b),
  missing: (a, b) => b.totals.missing - a.totals.missing || byPath(a, b),
}

/** Norms with the same drafts behind them, the most widely shared first; a draft counts where it covers or is weak. */
function clustersOf(rows: readonly MatrixRow[], norms: readonly Norm[]): readonly Cluster[] {
  const groups = new Map<string, {norms: NormId[]; paths: readonly string[]}>()
  for (const [column, {id}] of norms.entries()) {
    const paths = rows.filter(({statuses}) => isPresent(statuses[column])).map(({path}) => path)
    if (paths.length === 0) continue
    const key = paths.join('\n')
    const group = groups.get(key)
    if (group) group.norms.push(id)
    else groups.set(key, {norms: [id], paths})
  }
  return [...groups.values()].sort((a, b) => b.paths.length - a.paths.length || b.norms.length - a.norms.length)
}

function isPresent(status: Status | undefined): boolean {
  return status === 'covered' || status === 'weak'
}
