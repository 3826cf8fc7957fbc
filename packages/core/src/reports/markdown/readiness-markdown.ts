import type {RootContent} from 'mdast'
import type {Analysis} from '../../model/analysis.ts'
import {READINESS_PARTS, READINESS_STATES, readinessEntries} from '../readiness-report.ts'
import {heading, table} from './blocks.ts'

/** The readiness section of a report on one draft; empty where there is nothing to ask. */
export function readinessBlocks(analysis: Analysis): RootContent[] {
  const asked = readinessEntries(analysis).filter(({state}) => state !== 'not-asked')
  if (asked.length === 0) return []
  const rows = asked.map(({part, asks, state, found, lines}) => [
    READINESS_PARTS[part],
    asks,
    READINESS_STATES[state],
    [found, lines.length === 0 ? '' : `line${lines.length > 1 ? 's' : ''} ${lines.join(', ')}`]
      .filter((text) => text !== '')
      .join('; '),
  ])
  return [heading(2, 'Readiness'), table([['Part', 'Question', 'Answer', 'Found'], ...rows])]
}
