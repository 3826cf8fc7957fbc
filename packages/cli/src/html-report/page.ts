import type {Element, ElementContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import type {Chart} from './charts.ts'
import {STYLE} from './style.ts'

/** What goes into an element. */
export type Content = Element | ElementContent | string | readonly Content[] | undefined

/** A whole page in one file, with nothing to fetch and nothing to run. */
export function page(title: string, body: readonly Content[]): string {
  const head = h('head', [
    h('meta', {charset: 'utf-8'}),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    // Whatever a draft holds, the browser is told to run and fetch nothing.
    h('meta', {httpEquiv: 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'"}),
    h('title', title),
    h('style', STYLE),
  ])
  return `<!doctype html>\n${toHtml(h('html', {lang: 'en'}, [head, h('body', flat(body))]), {allowDangerousHtml: true})}\n`
}

/** A table with a caption; the first cell of each row is its header. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (string | Cell)[])[],
  className?: string,
): Element {
  const header = h(
    'tr',
    columns.map((column) => h('th', {scope: 'col'}, column)),
  )
  const body = rows.map(([first, ...cells]) => {
    const {content, className: ofFirst} = cellOf(first ?? '')
    const rowClass = ofFirst === undefined ? {} : {className: ofFirst}
    return h('tr', rowClass, [
      h('th', {scope: 'row'}, flat([content])),
      ...cells.map((cell) =>
        h(
          'td',
          cellOf(cell).className === undefined ? {} : {className: cellOf(cell).className},
          flat([cellOf(cell).content]),
        ),
      ),
    ])
  })
  const attributes = className === undefined ? {} : {className}
  // A region that scrolls must be reachable by keyboard.
  return h('div', {className: 'scroll', tabIndex: 0, role: 'region', ariaLabel: caption}, [
    h('table', attributes, [h('caption', caption), h('thead', [header]), h('tbody', body)]),
  ])
}

/** A cell with a class of its own. */
export interface Cell {
  readonly content: Content
  readonly className?: string
}

function cellOf(cell: string | Cell): Cell {
  return typeof cell === 'string' ? {content: cell} : cell
}

/** A chart with its title and where the same is said in words. */
export function figure({svg, title, description}: Chart, id: string): Element {
  const names = `role="img" aria-labelledby="${id}-title" aria-describedby="${id}-description"`
  // The only markup that is taken as it comes: the charting library wrote it, and escaped every word in it.
  const drawing: Raw = {type: 'raw', value: svg.replace(/^<svg /, `<svg ${names} `)}
  return h('figure', {id}, [
    h('figcaption', {id: `${id}-title`}, title),
    drawing as unknown as Element,
    h('p', {className: 'note', id: `${id}-description`}, description),
  ])
}

interface Raw {
  readonly type: 'raw'
  readonly value: string
}

/** Content without gaps and nested lists. */
export function flat(content: readonly Content[]): (Element | ElementContent | string)[] {
  return content.flatMap((one) => (one === undefined ? [] : Array.isArray(one) ? flat(one) : [one as Element | string]))
}
