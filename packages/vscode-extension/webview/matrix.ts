import type {NormMap, NormMapEntry, NormMapEvidence} from '@normlint/language-server/protocol'
import type {PanelRequest, PanelState} from '../src/norm-panel.ts'
import {element} from './element.ts'
import {moveWithKeys} from './grid-keys.ts'

declare function acquireVsCodeApi(): {
  postMessage(request: PanelRequest): void
  getState(): {readonly others?: boolean; readonly open?: readonly string[]} | undefined
  setState(state: {readonly others: boolean; readonly open: readonly string[]}): void
}

const columns = ['covered', 'weak', 'contradicted', 'missing'] as const
const marks = {covered: '✓', weak: '◐', contradicted: '✗', missing: '○'} as const

const vscode = acquireVsCodeApi()
const root = document.getElementById('map') as HTMLElement
const open = new Set(vscode.getState()?.open)
let others = vscode.getState()?.others ?? false
let state: PanelState | undefined

window.addEventListener('message', ({data}: MessageEvent<PanelState>) => {
  state = data
  draw()
})
vscode.postMessage({kind: 'ready'})

/** Draws everything anew, keeping the place of the keyboard. */
function draw(): void {
  if (!state) return
  const focused = (document.activeElement as HTMLElement | null)?.dataset.cell
  const {map, words} = state
  if (!map) root.replaceChildren(element('p', {}, words.none))
  else if (!map.active) root.replaceChildren(element('p', {}, words.inactive))
  else root.replaceChildren(...page(map, state))
  const cells = [...root.querySelectorAll<HTMLElement>('[data-cell]')]
  const target = cells.find((cell) => cell.dataset.cell === focused)
  const first = target ?? cells[0]
  if (first) first.tabIndex = 0
  target?.focus()
}

function page(map: NormMap, {words}: PanelState): Node[] {
  const {covered, weak, contradicted, missing} = map.counts
  const counts = {covered, weak, contradicted, missing}
  const bar = columns.map((column) =>
    element('span', {className: `count ${column}`}, `${marks[column]} ${counts[column]} ${words[column]}`),
  )
  return [
    element('h1', {}, map.title),
    element('p', {className: 'counts'}, ...bar),
    element('p', {className: 'quiet'}, words.summary),
    grid(map),
    toggle(),
    element('p', {className: 'quiet'}, words.help),
  ]
}

function toggle(): HTMLElement {
  const box = element('input', {type: 'checkbox', checked: others})
  box.addEventListener('change', () => {
    others = box.checked
    keep()
    draw()
  })
  return element('label', {}, box, ` ${state?.words.others ?? ''}`)
}

function grid(map: NormMap): HTMLElement {
  const head = element(
    'tr',
    {},
    cell('th', state?.words.norm ?? '', 'columnheader'),
    ...columns.map((column) => cell('th', state?.words[column] ?? '', 'columnheader')),
  )
  const packs = [...new Set(map.norms.map(({pack}) => pack))]
  const bodies = packs.flatMap((pack) => {
    const norms = map.norms.filter(
      (norm) => norm.pack === pack && (others || norm.expected || norm.status !== 'missing'),
    )
    if (norms.length === 0) return []
    const title = element('th', {colSpan: 5, scope: 'rowgroup', className: 'pack'}, state?.packs[pack] ?? pack)
    return [element('tbody', {}, element('tr', {}, title), ...norms.flatMap((norm) => rows(map, norm)))]
  })
  const table = element('table', {role: 'grid'}, element('thead', {}, head), ...bodies)
  table.addEventListener('keydown', (event) => moveWithKeys(table, event))
  return table
}

function cell(tag: 'th' | 'td', text: string, role: string): HTMLElement {
  return element(tag, {role, scope: 'col'}, text)
}

function rows(map: NormMap, norm: NormMapEntry): HTMLElement[] {
  const isOpen = open.has(norm.id)
  const name = element('button', {className: 'name', tabIndex: -1}, element('b', {}, norm.id), ` ${norm.title}`)
  name.dataset.cell = `${norm.id} name`
  name.setAttribute('aria-expanded', String(isOpen))
  name.title = `${norm.restatement}\n${norm.source}`
  name.addEventListener('click', () => {
    if (isOpen) open.delete(norm.id)
    else open.add(norm.id)
    keep()
    draw()
  })
  const header = element('th', {scope: 'row', role: 'rowheader'}, name)
  const row = element('tr', {className: norm.status}, header, ...columns.map((column) => statusCell(map, norm, column)))
  return isOpen ? [row, element('tr', {}, details(map, norm))] : [row]
}

function statusCell(map: NormMap, norm: NormMapEntry, column: (typeof columns)[number]): HTMLElement {
  const clauses = norm.evidence.filter(({stance}) => stance === column)
  const decides = norm.status === column
  const count = clauses.length > 1 ? ` ${clauses.length}` : ''
  const label = decides ? `${marks[column]}${count}` : clauses.length > 0 ? `·${count}` : ''
  const button = element('button', {className: `mark ${decides ? column : ''}`, tabIndex: -1}, label)
  button.dataset.cell = `${norm.id} ${column}`
  const [first] = clauses
  const said = decides ? (state?.descriptions[norm.id] ?? '') : ''
  button.setAttribute('aria-label', `${norm.id}, ${state?.words[column] ?? ''}: ${said || clauses.length}`)
  button.title =
    column === 'missing' && decides ? (state?.words.insert ?? '') : [said, first?.quote].filter(Boolean).join('\n')
  let next = 0
  button.addEventListener('click', () => {
    const clause = clauses[next++ % Math.max(1, clauses.length)]
    if (clause) reveal(map, clause)
    else if (column === 'missing' && decides) vscode.postMessage({kind: 'insert', uri: map.uri, norm: norm.id})
  })
  return element('td', {role: 'gridcell'}, button)
}

/** What the norm asks, met or not, and the clauses that speak to it. */
function details(map: NormMap, norm: NormMapEntry): HTMLElement {
  const asks = norm.elements.map(({asks: text, met, core}) =>
    element('li', {className: core ? '' : 'quiet'}, `${met ? '✓' : '✗'} ${text}`),
  )
  const clauses = norm.evidence.map((evidence) => {
    const button = element(
      'button',
      {className: 'quote'},
      evidence.provision === '' ? '' : `${evidence.provision}: `,
      evidence.quote,
    )
    button.addEventListener('click', () => reveal(map, evidence))
    return element('li', {}, button)
  })
  const parts: Node[] = [element('p', {}, `${state?.descriptions[norm.id] ?? ''}. ${norm.restatement}`)]
  if (norm.needsReview) parts.push(element('p', {className: 'weak'}, state?.words.review ?? ''))
  parts.push(element('h2', {}, state?.words.asks ?? ''), element('ul', {}, ...asks))
  if (clauses.length > 0) parts.push(element('h2', {}, state?.words.clauses ?? ''), element('ul', {}, ...clauses))
  parts.push(element('p', {className: 'quiet'}, norm.source))
  return element('td', {colSpan: 5, className: 'details'}, ...parts)
}

function reveal({uri}: NormMap, {range}: NormMapEvidence): void {
  vscode.postMessage({kind: 'reveal', uri, range})
}

function keep(): void {
  vscode.setState({others, open: [...open]})
}
