import {sourceSpan} from '../document/readable-text.ts'
import {moveSpan} from '../document/source-text.ts'
import {clauseOf} from '../drafting/sections.ts'
import type {Analysis} from '../model/analysis.ts'
import type {DeonticReading} from '../model/deontic.ts'
import type {Finding} from '../model/finding.ts'
import type {Provision} from '../model/provision.ts'
import type {Span} from '../model/source-text.ts'

/**
 * The words that say how far a clause binds, as spans of the source in order: the head ("shall not"), what softens,
 * hedges and undoes it. Words of the lead-in are left out, as they stand elsewhere.
 */
export function bindingWords(
  {readable}: Provision,
  {head, weakener, hedges, escapes}: DeonticReading,
): readonly Span[] {
  return [head, weakener, ...hedges, ...escapes]
    .filter((cue) => cue !== undefined)
    .filter(({inherited}) => !inherited)
    .map(({span}) => sourceSpan(readable, span))
    .sort((a, b) => a.start - b.start)
}

/** The binding words inside a finding. */
export function decidingWords(analysis: Analysis, finding: Finding): readonly Span[] {
  return finding.provisions
    .flatMap((index) => {
      const clause = clauseOf(analysis, index)
      const reading = clause?.section.clauses.readings[clause.provision.index]
      if (!clause || !reading) return []
      return bindingWords(clause.provision, reading).map((span) => moveSpan(span, clause.section.start))
    })
    .filter(({start, end}) => start >= finding.span.start && end <= finding.span.end)
}
