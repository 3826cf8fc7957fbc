import {explainText} from '@normlint/core'
import {analyseDrafts, type DraftOptions} from '../analyse-drafts.ts'
import {type OutputOptions, stylerFor, widthFor, writeResult} from '../output.ts'
import {usageError} from '../usage-error.ts'

/** Options of `explain`. */
export interface ExplainOptions extends DraftOptions, OutputOptions {}

/** Shows how the clause on a line was read. */
export async function explain(place: string, options: ExplainOptions): Promise<number> {
  const [, path, digits] = /^(.+):(\d+)$/.exec(place) ?? []
  const line = Number(digits)
  if (path === undefined || line < 1)
    throw usageError(`“${place}” is no place in a draft; expected FILE:LINE, as in accord.md:12`)
  const {drafts, failed} = await analyseDrafts([path], options)
  const draft = drafts[0]
  if (draft === undefined) {
    if (failed.length === 0) throw usageError(`${path}: there is no draft to explain`)
    return 2
  }
  const lines = draft.analysis.source.lineStarts.length
  if (line > lines) throw usageError(`${path} has ${lines} lines, there is no line ${line}`)
  await writeResult(explainText(draft, line, {styler: stylerFor(options), width: widthFor(options)}), options)
  return 0
}
