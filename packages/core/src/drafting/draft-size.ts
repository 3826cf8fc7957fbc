import type {Analysis} from '../model/analysis.ts'
import {duties} from './draft-sentences.ts'
import {isClearOn} from './process-clauses.ts'
import {addUp, firstProvisions, joinSum} from './sections.ts'

/** A text of fewer duties is too short to be asked how it is run. */
const ENOUGH_DUTIES = 4

/** Texts that a meeting issues once: nobody joins, leaves or maintains them. */
const STATEMENT = /\b(?:statements?|communiqu[eé]|declaration|resolution|decision|report)(?!\p{L})/iu

/** Texts that are cut out of, or change, a larger one, which says how it is run. */
const PART = /\b(?:amend(?:ing|ment|ments)|chapter|excerpts?|extracts?)\b/i

/** Whether a draft is an agreement of its own, long enough to be asked for what one should say as a whole. */
export function isWholeAgreement(analysis: Analysis): boolean {
  return countDuties(analysis) >= ENOUGH_DUTIES && !isPartOfAnother(analysis) && !isStatement(analysis)
}

const countDuties = addUp((clauses) => duties(clauses).length, joinSum)

/** Whether a draft is a chapter, an amendment or an extract of another text. */
export function isPartOfAnother(analysis: Analysis): boolean {
  const leading = firstProvisions(analysis, 3).filter(({form}) => form === 'heading')
  return [analysis.facts.title, ...leading.map(({readable}) => readable.text)].some((text) => PART.test(text))
}

/** Whether a draft is a statement, and not a declaration that others sign. */
export function isStatement(analysis: Analysis): boolean {
  return STATEMENT.test(analysis.facts.title) && !isClearOn(analysis, 'joining')
}

/** Whether a draft is one that somebody signs or joins, so that it may be asked how. */
export function isJoined(analysis: Analysis): boolean {
  const {register, profile} = analysis.facts
  return (
    register === 'treaty' ||
    register === 'memorandum' ||
    register === 'rfc2119' ||
    profile === 'industry' ||
    profile === 'multistakeholder' ||
    profile === 'technical-community' ||
    isClearOn(analysis, 'joining')
  )
}
