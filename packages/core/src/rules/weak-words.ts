import {clauseOf} from '../drafting/sections.ts'
import type {Analysis} from '../model/analysis.ts'
import type {NormCoverage} from '../model/coverage.ts'
import type {Finding, WeakReason} from '../model/finding.ts'
import type {Norm} from '../model/norm.ts'
import type {SectionKind} from '../model/provision.ts'
import {inWords} from './norm-words.ts'

/** Why a norm is weak, in words for the drafter. */
export interface WeakWords {
  /** Ends the sentence "gge-k is only weakly there: …". */
  readonly what: string
  readonly why: string
  readonly whatToDo: string
  /** A clause that passes for a duty deserves a warning; one that is honest about what it is, a hint. */
  readonly reads: 'like a duty' | 'as it is'
}

/** Puts the reasons of a weak verdict into words, the first reason leading. */
export function weakWords(analysis: Analysis, norm: Norm, verdict: NormCoverage, finding: Finding): WeakWords {
  const parts = verdict.reasons.map((reason) => PHRASES[reason](analysis, norm, verdict, finding))
  return {
    what: inWords(parts.map(({what}) => what)),
    why: parts.map(({why}) => why).join(' '),
    whatToDo: parts.map(({whatToDo}) => whatToDo).join(' '),
    reads: parts.some(({reads}) => reads === 'like a duty') ? 'like a duty' : 'as it is',
  }
}

type Phrase = (analysis: Analysis, norm: Norm, verdict: NormCoverage, finding: Finding) => WeakWords

const PHRASES: Readonly<Record<WeakReason, Phrase>> = {
  recital: (analysis, _norm, _verdict, finding) => {
    const kind = clauseOf(analysis, finding.provision)?.provision.kind ?? 'operative'
    return kind === 'operative'
      ? {
          what: 'the clause states and commits nobody',
          why: 'It describes or values the matter; no one is told to do or not to do anything.',
          whatToDo: 'Name who shall act and what they shall do or refrain from.',
          reads: 'like a duty',
        }
      : {
          what: `it stands in ${SECTIONS[kind]} only`,
          why: 'Such text explains an agreement and commits nobody.',
          whatToDo: 'Repeat it as a clause of the operative part.',
          reads: 'like a duty',
        }
  },
  hortatory: (_analysis, _norm, _verdict, {deontic}) => ({
    what: deontic.head ? `“${deontic.head.text}” asks for an effort at most` : 'the wording asks for an effort at most',
    why: 'A party that did nothing would still have kept such a clause.',
    whatToDo: 'Use the verb of a commitment: “shall” in a treaty, “calls upon” in a resolution, “we will” in a pledge.',
    reads: 'like a duty',
  }),
  partial: (_analysis, norm, verdict) => {
    const unmet = verdict.elements.filter(({core, met}) => core && !met).map(({id}) => id)
    const elements = norm.elements.filter(({id}) => unmet.includes(id))
    const asks = elements.map(({asks}) => `“${asks}”`)
    return {
      what: asks.length === 0 ? 'a part of it is missing' : `nothing was found on ${inWords(asks)}`,
      why: 'The norm asks for more than this clause gives.',
      whatToDo: elements.map(({advice}) => advice).join(' ') || 'Compare the clause with the model clause.',
      reads: 'as it is',
    }
  },
  'by-reference': () => ({
    what: 'it is adopted by reference and not said',
    why: 'A reader of this text alone cannot tell what is asked of whom.',
    whatToDo: 'Restate the norm in a clause of its own.',
    reads: 'as it is',
  }),
  hedged: (_analysis, _norm, _verdict, {deontic}) => {
    const hedges = [...deontic.escapes, ...deontic.hedges].map(({text}) => `“${text}”`)
    return {
      what: hedges.length === 0 ? 'it is hedged so far that it binds no one' : `${inWords(hedges)} may undo the duty`,
      why: 'A party can say of any conduct that the clause allowed for it.',
      whatToDo: 'Drop the hedges, or name the law and the cases in which the duty gives way.',
      reads: 'like a duty',
    }
  },
}

const SECTIONS: Readonly<Record<SectionKind, string>> = {
  preamble: 'the preamble',
  definitions: 'the definitions',
  operative: 'the operative part',
  annex: 'an annex that is not said to be part of the agreement',
  quotation: 'a quotation',
  background: 'background text',
  boilerplate: 'the closing formalities',
}
