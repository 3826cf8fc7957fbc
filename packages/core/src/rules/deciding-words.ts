import {sourceSpan} from '../document/readable-text.ts'
import type {Analysis} from '../model/analysis.ts'
import type {Finding} from '../model/finding.ts'
import type {Span} from '../model/source-text.ts'

/**
 * The words of a finding that say how far it binds, as spans of the source in order: the head ("shall not"), what
 * softens, hedges and undoes it. Words that stand in the lead-in are left out: they are not inside the finding.
 */
export function decidingWords({provisions, readings}: Analysis, finding: Finding): readonly Span[] {
  const spans: Span[] = []
  for (const index of finding.provisions) {
    const provision = provisions[index]
    const reading = readings[index]
    if (provision === undefined || reading === undefined) continue
    const {head, weakener, hedges, escapes} = reading
    const cues = [head, weakener, ...hedges, ...escapes].filter((cue) => cue !== undefined)
    for (const {span, inherited} of cues) if (!inherited) spans.push(sourceSpan(provision.readable, span))
  }
  return spans
    .filter(({start, end}) => start >= finding.span.start && end <= finding.span.end)
    .sort((a, b) => a.start - b.start)
}
