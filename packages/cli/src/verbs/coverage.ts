import {coverageFormats} from '@normlint/core'
import {analyseDrafts, type DraftOptions} from '../analyse-drafts.ts'
import {formatNamed, type OutputOptions, stylerFor, widthFor, writeResult} from '../output.ts'

/** Options of `coverage`. */
export interface CoverageOptions extends DraftOptions, OutputOptions {
  readonly format: string
}

/** Status of the program: 0, or 2 when a file could not be read. */
export async function coverage(args: readonly string[], options: CoverageOptions): Promise<number> {
  const format = formatNamed(options.format, coverageFormats)
  const {drafts, failed} = await analyseDrafts(args, options)
  // A table with nothing in it would say less than the lines on standard error.
  const isWorthwhile = drafts.length > 0 || options.format !== 'text'
  const text = isWorthwhile ? format(drafts, {styler: stylerFor(options), width: widthFor(options)}) : ''
  await writeResult(text, options)
  return failed.length > 0 ? 2 : 0
}
