import type {InlayHint, Range} from 'vscode-languageserver'
import {type Check, normOf} from '../check.ts'
import {describeStatus} from '../documentation.ts'
import {offsetOf, overlaps, positionOf} from '../ranges.ts'

/** The norms that clauses speak to, as tags at their ends, for the part of the draft that is on screen. */
export function inlayHintsOf(check: Check, range: Range): InlayHint[] {
  const {analysis} = check
  const shown = {start: offsetOf(analysis.source, range.start), end: offsetOf(analysis.source, range.end)}
  return analysis.findings
    .filter((finding) => overlaps(finding.span, shown) && check.settings.norms[finding.norm] !== 'off')
    .map((finding) => ({
      position: positionOf(analysis.source, finding.span.end),
      label: finding.norm,
      paddingLeft: true,
      tooltip: `${normOf(analysis, finding.norm)?.title ?? finding.norm} · ${describeStatus(finding.stance, finding.reasons)}`,
    }))
}
