import type {RootContent} from 'mdast'
import type {Status} from '../../model/coverage.ts'
import {type MatrixOrder, matrixOf} from '../../summary/matrix.ts'
import type {InitiativeSummary} from '../../summary/summarise.ts'
import {STATUS_SYMBOLS, STATUS_WORDS} from '../status-words.ts'
import {heading, list, paragraph, strong, table, words} from './blocks.ts'

const SHOWN: readonly Status[] = ['covered', 'weak', 'contradicted', 'missing']

/** Drafts against norms, with totals, and who covers what together. Norms are the rows: a page is long, not wide. */
export function matrixBlocks(summaries: readonly InitiativeSummary[], order?: MatrixOrder): RootContent[] {
  const {norms, rows, totals, clusters} = matrixOf(summaries, order)
  const names = rows.map((_, index) => `D${index + 1}`)
  const nameOf = new Map(rows.map(({path}, index) => [path, names[index] ?? '']))
  return [
    list(rows.map(({title, path}, index) => [strong(names[index] ?? ''), words(`: ${title} (${path})`)])),
    table(
      [
        ['Norm', ...names, 'Covered', 'Weak', 'Contradicted'],
        ...norms.map(({id}, column) => [
          id,
          ...rows.map(({statuses}) => STATUS_SYMBOLS[statuses[column] ?? 'missing']),
          String(totals[column]?.covered ?? 0),
          String(totals[column]?.weak ?? 0),
          String(totals[column]?.contradicted ?? 0),
        ]),
        ...SHOWN.map((status) => [
          `Total ${STATUS_WORDS[status]}`,
          ...rows.map((row) => String(row.totals[status])),
          ...(['covered', 'weak', 'contradicted'] as const).map((column) =>
            column === status ? String(rows.reduce((sum, row) => sum + row.totals[status], 0)) : '',
          ),
        ]),
      ],
      ['left', ...rows.map(() => 'center' as const), 'right', 'right', 'right'],
    ),
    paragraph(
      `${Object.entries(STATUS_SYMBOLS)
        .map(([status, symbol]) => `${symbol} ${STATUS_WORDS[status as Status]}`)
        .join(', ')}.`,
    ),
    heading(2, 'Who covers what together'),
    clusters.length === 0
      ? paragraph('No draft speaks to any norm.')
      : list(
          clusters.map(({norms: ids, paths}) => [
            strong(paths.map((path) => nameOf.get(path)).join(', ')),
            words(`: ${ids.join(', ')}`),
          ]),
        ),
  ]
}
