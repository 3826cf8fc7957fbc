import type {FrontMatterError, FrontMatterSettings} from '../config/draft-settings.ts'
import {type PlacedData, parsePlaced} from '../config/places.ts'
import {offsetAt} from '../document/source-text.ts'
import type {Analysis} from '../model/analysis.ts'
import type {Span} from '../model/source-text.ts'
import {frontMatterInvalid} from '../rules/suppression-rules.ts'
import type {SuppressionReport} from './suppress.ts'
import type {Suppression} from './suppressions.ts'

/** The norms declared not applicable, as suppressions that reach the whole draft. */
export function notApplicable(
  analysis: Analysis,
  {notApplicable: reasons}: FrontMatterSettings,
): readonly Suppression[] {
  const ids = Object.entries(reasons)
  if (ids.length === 0) return []
  const places = placesOf(analysis)
  const range = {start: 0, end: analysis.source.text.length}
  return ids.map(([id, reason]) => ({
    form: 'front-matter' as const,
    ids: [id],
    reason: reason.trim(),
    span: places(['normlint', 'not-applicable', id], true),
    range,
  }))
}

/** Complaints about settings in the front matter that cannot be used. */
export function reportFrontMatter(
  analysis: Analysis,
  errors: readonly FrontMatterError[],
): readonly SuppressionReport[] {
  if (errors.length === 0) return []
  const places = placesOf(analysis)
  return errors.map(({path, atKey, message}) => ({
    rule: frontMatterInvalid,
    said: {text: message, span: places(path, atKey)},
  }))
}

/** Finds the words in the draft that a value of the front matter was read from. */
function placesOf({tree, source}: Analysis): (path: readonly (string | number)[], atKey: boolean) => Span {
  const node = tree.children[0]
  if (node?.type !== 'yaml') return () => ({start: 0, end: 0})
  const placed: PlacedData = parsePlaced(node.value, '')
  return (path, atKey) => {
    const {line, column} = placed.errorAt(path, '', atKey)
    // The fence `---` is the line before the first line of the value.
    const start = offsetAt(source, {line: line + (node.position?.start.line ?? 1), column})
    const word = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s:,{}[\]][^\n:,}\]]*)/.exec(source.text.slice(start, start + 200))
    return {start, end: start + (word?.[0].trimEnd().length ?? 1)}
  }
}
