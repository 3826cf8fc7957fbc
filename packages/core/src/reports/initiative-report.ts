import {compareWithAgreements} from '../compare/compare-with-agreements.ts'
import type {Analysis} from '../model/analysis.ts'
import type {NormId} from '../model/norm.ts'
import {modelClause} from '../rules/norm-words.ts'
import {type InitiativeFacts, initiativeFacts} from '../summary/document-facts.ts'

/** What a draft says of itself and where it stands among the known agreements, in `coverage --format json`. */
export interface InitiativeEntry {
  /** Who made it, when, for whom; `not stated` where the draft says nothing. */
  readonly facts: InitiativeFacts
  /** Model clauses, in the register of the draft, for norms that are missing or weak. */
  readonly modelClauses: Readonly<Record<NormId, string>>
  /** The known agreements with the greatest overlap of norms (Jaccard index), the nearest first. */
  readonly nearest: readonly {
    readonly id: string
    readonly title: string
    /** 0 to 1, three decimals. */
    readonly overlap: number
    readonly shared: readonly NormId[]
  }[]
}

const NEAREST = 5

/** The entry of one draft. */
export function initiativeEntry(analysis: Analysis): InitiativeEntry {
  const open = new Set(
    analysis.coverage.filter(({status}) => status === 'missing' || status === 'weak').map(({norm}) => norm),
  )
  const clauses = analysis.norms
    .filter(({id}) => open.has(id))
    .map((norm) => [norm.id, modelClause(norm, analysis.facts)])
  const {neighbours} = compareWithAgreements(analysis)
  return {
    facts: initiativeFacts(analysis),
    modelClauses: Object.fromEntries(clauses),
    nearest: neighbours.slice(0, NEAREST).map(({agreement, overlap, shared}) => ({
      id: agreement.id,
      title: agreement.title,
      overlap: Math.round(overlap * 1000) / 1000,
      shared,
    })),
  }
}
