import {coverageFormats} from '@normlint/core'
import {analyseDrafts, type DraftOptions} from '../analyse-drafts.ts'
import {type OutputOptions, stylerFor, widthFor, writeResult} from '../output.ts'

/** Options of `coverage`. */
export interface CoverageOptions extends DraftOptions, OutputOptions {
  readonly format: string
}

/** Status of the program: 0, or 2 when a file could not be read. */
export async function coverage(args: readonly string[], options: CoverageOptions): Promise<number> {
  const {drafts, failed} = await analyseDrafts(args, options)
  const text = coverageFormats[options.format]?.(drafts, {styler: stylerFor(options), width: widthFor(options)})
  await writeResult(drafts.length === 0 && options.format === 'text' ? '' : (text ?? ''), options)
  return failed.length > 0 ? 2 : 0
}
