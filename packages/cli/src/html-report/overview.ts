import {
  agreements,
  comparisonSource,
  frequencies,
  type InitiativeSummary,
  type MATRIX_ORDERS,
  matrixOf,
  type Norm,
  normsOf,
  percent,
  STATUS_SYMBOLS,
  STATUS_WORDS,
  type Status,
} from '@normlint/core'
import type {Element} from 'hast'
import {h} from 'hastscript'
import {frequencyChart, markOf, matrixChart, symbolOf} from './charts.ts'
import {type Cell, figure, table} from './page.ts'

/** The two charts of the comparison set with the drafts in them, each with its table. */
export function overview(norms: readonly Norm[], summaries: readonly InitiativeSummary[]): Element {
  const gge = norms.filter(({pack}) => pack === 'un-gge-2015')
  const {title, publisher, year, url, question} = comparisonSource
  const source = [
    `The ${agreements.length} agreements as read in `,
    h('cite', title),
    ` (${publisher}, ${year}, `,
    h('a', {href: url}, url),
    `). The question was: ${question} Covered and weak norms of a draft compare with that.`,
  ]
  return h('section', {ariaLabelledBy: 'overview'}, [
    h('h2', {id: 'overview'}, 'Among the agreements that exist'),
    h('p', source),
    figure(frequencyChart(norms, summaries), 'frequency'),
    h('details', [h('summary', 'The frequencies as a table'), frequencyTable(norms, summaries)]),
    figure(matrixChart(gge, summaries), 'matrix'),
    matrixTable(gge, summaries),
    h('p', {className: 'note'}, legend()),
  ])
}

function legend(): string {
  const statuses = Object.entries(STATUS_SYMBOLS).map(
    ([status, symbol]) => `${symbol} ${STATUS_WORDS[status as Status]}`,
  )
  return `${statuses.join(', ')}; in the agreements ${symbolOf('yes')} is yes and ${symbolOf('no')} is no.`
}

function frequencyTable(norms: readonly Norm[], summaries: readonly InitiativeSummary[]): Element {
  const rows = frequencies(
    norms.map(({id}) => id),
    agreements,
  )
  const titles = new Map(norms.map(({id, title}) => [id, title]))
  return table(
    'How frequent each norm is',
    ['Norm', 'Title', 'Agreements', 'Share', summaries.length === 1 ? 'This draft' : 'These drafts'],
    rows.map(({norm, count, of, share}) => [
      norm,
      titles.get(norm) ?? '',
      {content: `${count} of ${of}`, className: 'number'},
      {content: percent(share), className: 'number'},
      markOf(norm, summaries),
    ]),
  )
}

/** Symbol and word in every cell: nothing hangs on colour. */
function matrixTable(norms: readonly Norm[], summaries: readonly InitiativeSummary[]): Element {
  const drafts = summaries.map(({analysis, path}) => [
    {content: analysis.facts.title || path, className: 'draft'},
    ...norms.map(({id}): Cell => {
      const status = analysis.coverage.find(({norm}) => norm === id)?.status ?? 'missing'
      const word = status === 'missing' ? 'no text' : STATUS_WORDS[status]
      return {content: `${symbolOf(status)} ${word}`, className: status}
    }),
  ])
  const known = agreements.map((agreement) => [
    `${agreement.number}. ${agreement.title}`,
    ...norms.map(({id}): Cell => {
      const isThere = normsOf(agreement).has(id)
      return {
        content: `${symbolOf(isThere ? 'yes' : 'no')} ${isThere ? 'yes' : 'no'}`,
        className: isThere ? 'covered' : 'missing',
      }
    }),
  ])
  const columns = ['Agreement', ...norms.map(({id}) => id)]
  return table('Agreements and drafts against the norms of the UN GGE', columns, [...drafts, ...known], 'matrix')
}

/** Several drafts against all norms, with totals and who covers what together. */
export function draftsMatrix(summaries: readonly InitiativeSummary[], order?: (typeof MATRIX_ORDERS)[number]): Element {
  const {norms, rows, totals, clusters} = matrixOf(summaries, order)
  const names = rows.map((_, index) => `D${index + 1}`)
  const nameOf = new Map(rows.map(({path}, index) => [path, names[index] ?? '']))
  const cells = norms.map(({id, title}, column) => [
    `${id} ${title}`,
    ...rows.map(({statuses}): Cell => {
      const status = statuses[column] ?? 'missing'
      return {
        content: `${STATUS_SYMBOLS[status]} ${status === 'missing' ? 'no text' : STATUS_WORDS[status]}`,
        className: status,
      }
    }),
    {content: String(totals[column]?.covered ?? 0), className: 'number'},
    {content: String(totals[column]?.weak ?? 0), className: 'number'},
    {content: String(totals[column]?.contradicted ?? 0), className: 'number'},
  ])
  const sums = (['covered', 'weak', 'contradicted', 'missing'] as const).map((status) => [
    `Total ${STATUS_WORDS[status]}`,
    ...rows.map((row) => ({content: String(row.totals[status]), className: 'number'})),
    ...['', '', ''],
  ])
  return h('section', {ariaLabelledBy: 'drafts'}, [
    h('h2', {id: 'drafts'}, 'The drafts side by side'),
    h(
      'ul',
      rows.map(({title, path}, index) => h('li', [h('strong', names[index] ?? ''), ` ${title} (${path})`])),
    ),
    table('Norms by draft', ['Norm', ...names, 'Covered', 'Weak', 'Contradicted'], [...cells, ...sums]),
    h('h3', 'Who covers what together'),
    h(
      'ul',
      clusters.map(({norms: ids, paths}) =>
        h('li', [h('strong', paths.map((path) => nameOf.get(path)).join(', ')), `: ${ids.join(', ')}`]),
      ),
    ),
  ])
}
