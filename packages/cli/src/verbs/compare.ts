import {statSync} from 'node:fs'
import {agreementsFormats, draftsFormats} from '@normlint/core'
import {analyseDrafts, type DraftOptions} from '../analyse-drafts.ts'
import {formatNamed, type OutputOptions, stylerFor, widthFor, writeResult} from '../output.ts'

/** Options of `compare`. */
export interface CompareOptions extends DraftOptions, OutputOptions {
  readonly format: string
  readonly withAgreements?: boolean
}

/** Two named files are compared with each other; anything else with the known agreements. */
export async function compare(args: readonly string[], options: CompareOptions): Promise<number> {
  const asPair = args.length === 2 && options.withAgreements !== true && args.every(isFile)
  const pairFormat = formatNamed(options.format, draftsFormats)
  const format = formatNamed(options.format, agreementsFormats)
  const {drafts, failed} = await analyseDrafts(args, options)
  const layout = {styler: stylerFor(options), width: widthFor(options)}
  const [first, second] = drafts
  if (asPair && first && second) await writeResult(pairFormat([first, second], layout), options)
  else if (!asPair && drafts.length > 0) await writeResult(format(drafts, layout), options)
  return failed.length > 0 ? 2 : 0
}

function isFile(path: string): boolean {
  return path === '-' || (statSync(path, {throwIfNoEntry: false})?.isFile() ?? false)
}
