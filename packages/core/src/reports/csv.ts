import {stringify} from 'csv-stringify/browser/esm/sync'

/** CSV as RFC 4180 has it; a cell that a spreadsheet would take for a formula is made text. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    {escape_formulas: true, record_delimiter: 'unix'},
  )
}
