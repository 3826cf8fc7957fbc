import {
  agreements,
  frequencies,
  type InitiativeSummary,
  type Norm,
  normsOf,
  STATUS_SYMBOLS,
  STATUS_WORDS,
  type Status,
} from '@normlint/core'
import * as Plot from '@observablehq/plot'
import {parseHTML} from 'linkedom'

/** A chart as SVG markup that needs nothing else. */
export interface Chart {
  readonly svg: string
  readonly title: string
  /** What a reader who cannot see the chart is told. */
  readonly description: string
}

const WIDTH = 900
const STYLE = {fontFamily: 'system-ui, sans-serif', fontSize: '12px', color: '#1b1b1f', background: 'none'}

/** How many of the known agreements speak to each norm, with what the drafts do beside each bar. */
export function frequencyChart(norms: readonly Norm[], summaries: readonly InitiativeSummary[]): Chart {
  const titles = new Map(norms.map(({id, title}) => [id, `${id}  ${title}`]))
  const rows = frequencies(
    norms.map(({id}) => id),
    agreements,
  ).map(({norm, count, of, share}) => ({
    norm: titles.get(norm) ?? norm,
    share,
    label: `${count} of ${of} (${Math.round(share * 100)} %)`,
    mark: markOf(norm, summaries),
  }))
  const sorted = [...rows].sort((a, b) => b.share - a.share)
  const names = sorted.map(({norm}) => norm)
  const who = summaries.length === 1 ? 'this draft' : 'these drafts'
  const svg = render({
    width: WIDTH,
    height: 60 + 22 * names.length,
    marginLeft: 380,
    marginRight: 140,
    style: STYLE,
    x: {domain: [0, 100], label: 'Share of the agreements', percent: true, grid: true},
    y: {domain: names, label: null},
    marks: [
      Plot.barX(sorted, {y: 'norm', x: 'share', fill: '#3d6fb6', insetTop: 3, insetBottom: 3}),
      Plot.text(sorted, {y: 'norm', x: 'share', text: 'label', textAnchor: 'start', dx: 4}),
      Plot.text(sorted, {
        y: 'norm',
        text: 'mark',
        frameAnchor: 'right',
        textAnchor: 'start',
        dx: 12,
        fontWeight: 'bold',
      }),
      Plot.ruleX([0]),
    ],
  })
  return {
    svg,
    title: `How frequent each norm is in the ${agreements.length} agreements, and in ${who}`,
    description: 'The table below this chart says the same in numbers and words.',
  }
}

/** What the drafts do on a norm: the status of the only one, else how many speak to it. */
export function markOf(norm: string, summaries: readonly InitiativeSummary[]): string {
  const statuses = summaries.map(
    ({analysis}) => analysis.coverage.find((one) => one.norm === norm)?.status ?? 'missing',
  )
  const [only] = statuses
  if (statuses.length === 1 && only !== undefined) return `${STATUS_SYMBOLS[only]} ${STATUS_WORDS[only]}`
  const present = statuses.filter((status) => status === 'covered' || status === 'weak').length
  return `${present > 0 ? '●' : '○'} ${present} of ${statuses.length} drafts`
}

const FILLS: Readonly<Record<Status | 'yes' | 'no', string>> = {
  covered: '#1d4e89',
  yes: '#3d6fb6',
  weak: '#cfdcf0',
  contradicted: '#f6c9c4',
  missing: '#ffffff',
  no: '#ffffff',
  'not-assessed': '#eeeeee',
}

interface Cell {
  readonly row: string
  readonly norm: string
  readonly status: Status | 'yes' | 'no'
}

/** Agreements and drafts against the norms of the GGE: a symbol in each cell, the drafts first. */
export function matrixChart(norms: readonly Norm[], summaries: readonly InitiativeSummary[]): Chart {
  const drafts = summaries.map((summary, index) => ({
    summary,
    row: `▶ ${short(summary.analysis.facts.title || summary.path)}${summaries.length > 1 ? ` [${index + 1}]` : ''}`,
  }))
  const known = agreements.map((agreement) => ({agreement, row: `${agreement.number}. ${short(agreement.title)}`}))
  const cells: readonly Cell[] = [
    ...drafts.flatMap(({summary, row}) =>
      norms.map(({id}) => ({
        row,
        norm: id,
        status: summary.analysis.coverage.find(({norm}) => norm === id)?.status ?? 'missing',
      })),
    ),
    ...known.flatMap(({agreement, row}) =>
      norms.map(({id}) => ({row, norm: id, status: normsOf(agreement).has(id) ? ('yes' as const) : ('no' as const)})),
    ),
  ]
  const rows = [...drafts, ...known].map(({row}) => row)
  const svg = render({
    width: WIDTH,
    height: 60 + 24 * rows.length,
    marginLeft: 420,
    marginTop: 40,
    style: STYLE,
    padding: 0,
    x: {domain: norms.map(({id}) => id), axis: 'top', label: null},
    y: {domain: rows, label: null},
    marks: [
      Plot.cell(cells, {
        x: 'norm',
        y: 'row',
        fill: (cell: Cell) => FILLS[cell.status],
        stroke: '#8a8a94',
        strokeWidth: 0.5,
      }),
      Plot.text(cells, {
        x: 'norm',
        y: 'row',
        text: (cell: Cell) => symbolOf(cell.status),
        fill: (cell: Cell) => (cell.status === 'covered' || cell.status === 'yes' ? '#ffffff' : '#1b1b1f'),
        fontSize: 14,
      }),
    ],
  })
  return {
    svg,
    title: 'Which of the eleven norms each agreement and draft speaks to',
    description: 'The table below this chart says the same in words.',
  }
}

/** `●` for a norm that the source found in an agreement, else the symbols of the statuses. */
export function symbolOf(status: Status | 'yes' | 'no'): string {
  if (status === 'yes') return STATUS_SYMBOLS.covered
  return status === 'no' ? STATUS_SYMBOLS.missing : STATUS_SYMBOLS[status]
}

function short(title: string): string {
  return title.length > 58 ? `${title.slice(0, 57).trimEnd()}…` : title
}

/** Plot draws into a document; a light one without layout is enough, as every size is given. */
function render(options: Plot.PlotOptions): string {
  const {document} = parseHTML('<!doctype html><html><body></body></html>')
  const chart = Plot.plot({...options, document: document as unknown as NonNullable<Plot.PlotOptions['document']>})
  // The whole chart is one image with a name of its own; names of its parts are read by nobody.
  for (const part of chart.querySelectorAll('[aria-label]')) {
    part.setAttribute('data-part', part.getAttribute('aria-label') ?? '')
    part.removeAttribute('aria-label')
  }
  return chart.outerHTML
}
