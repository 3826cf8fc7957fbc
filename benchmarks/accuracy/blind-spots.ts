/** The section on known blind spots: clauses of our own, with what the engine says of them as it ships. */
import {analyse} from '../../packages/core/src/analyse.ts'
import type {Status} from '../../packages/core/src/model/coverage.ts'
import {markdownTable} from './markdown-table.ts'

/** A kind of clause in which misreadings are known. */
export interface BlindSpot {
  readonly kind: string
  readonly clauses: readonly {readonly norm: string; readonly reader: Status; readonly text: string}[]
}

export function blindSpotSection(spots: readonly BlindSpot[]): string {
  const rows = spots.flatMap(({kind, clauses}) =>
    clauses.map(({norm, reader, text}, index) => {
      const says = analyse(text).coverage.find((one) => one.norm === norm)?.status ?? 'missing'
      return [index === 0 ? kind : '', text, `\`${norm}\` ${reader}`, says === reader ? says : `**${says}**`]
    }),
  )
  return markdownTable(['kind', 'clause', 'a reader', 'normlint'], rows)
}
