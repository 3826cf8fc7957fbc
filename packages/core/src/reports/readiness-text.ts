import type {ReadinessState} from '../drafting/readiness.ts'
import type {Analysis} from '../model/analysis.ts'
import {READINESS_STATES, readinessEntries} from './readiness-report.ts'
import type {Styler} from './styler.ts'

/** The readiness section of the coverage in the terminal; "" where there is nothing to ask. */
export function readinessText(analysis: Analysis, width: number, style: Styler): string {
  const entries = readinessEntries(analysis)
  if (entries.length === 0) return ''
  const asked = entries.filter(({state}) => state !== 'not-asked')
  const met = asked.filter(({state}) => state === 'met').length
  const wide = Math.max(...asked.map(({asks}) => asks.length))
  const rows = asked.map(({asks, state, found, lines}) => {
    const start = `  ${MARKS[state]} ${asks.padEnd(wide)}  `
    const places = lines.length === 0 ? '' : `line${lines.length > 1 ? 's' : ''} ${lines.join(', ')}`
    const rest = [found, places].filter((part) => part !== '').join('; ')
    const label = READINESS_STATES[state]
    const room = width - start.length - label.length - 2
    const shown = rest.length > room ? `${rest.slice(0, Math.max(0, room - 1)).trimEnd()}…` : rest
    return `${start}${COLOURS[state](style)(label)}${room < 12 || shown === '' ? '' : `  ${style.dim(shown)}`}`
  })
  return [
    `  ${style.underline('readiness')}  ${met} of ${asked.length} questions to an agreement answered`,
    ...rows,
  ].join('\n')
}

const MARKS: Readonly<Record<ReadinessState, string>> = {met: '●', partly: '◐', 'not-found': '○', 'not-asked': '–'}

const COLOURS: Readonly<Record<ReadinessState, (style: Styler) => (text: string) => string>> = {
  met: ({green}) => green,
  partly: ({yellow}) => yellow,
  'not-found': ({dim}) => dim,
  'not-asked': ({dim}) => dim,
}
