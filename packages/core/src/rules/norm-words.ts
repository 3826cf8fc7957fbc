import {remember} from '../document/remember.ts'
import {clauseOf} from '../drafting/sections.ts'
import type {Analysis, DocumentFacts} from '../model/analysis.ts'
import type {NormCoverage} from '../model/coverage.ts'
import type {Finding} from '../model/finding.ts'
import type {ModelRegister, Norm, Profile} from '../model/norm.ts'

/** `gge-k (Do no harm to response teams)`. */
export function nameOf(norm: Norm): string {
  return `${norm.id} (${norm.title})`
}

/** `UN GGE 2015 report, A/70/174, 13(k)`. */
export function sourceOf({instrument, paragraph}: Norm): string {
  return paragraph === '' ? instrument : `${instrument}, ${paragraph}`
}

/** `a resolution`, `an industry text`: the kind of document, for the middle of a sentence. */
export function kindOfDocument(profile: Profile): string {
  return KINDS[profile]
}

const KINDS: Readonly<Record<Profile, string>> = {
  'state-agreement': 'an agreement between states',
  resolution: 'a resolution',
  multistakeholder: 'a multistakeholder text',
  industry: 'an industry text',
  'technical-community': 'a text of the technical community',
}

/** The norm's model clause in the register of the draft, else in another; "" for a norm that has none. */
export function modelClause({modelClauses: clauses}: Norm, facts: DocumentFacts): string {
  return clauses[REGISTERS[facts.register]] || clauses.treaty || clauses.resolution || clauses.pledge
}

/** The same as a list, which is empty for a norm that has none. */
export function modelClauses(norm: Norm, facts: DocumentFacts): readonly string[] {
  const clause = modelClause(norm, facts)
  return clause === '' ? [] : [clause]
}

const REGISTERS: Readonly<Record<DocumentFacts['register'], ModelRegister>> = {
  treaty: 'treaty',
  memorandum: 'pledge',
  resolution: 'resolution',
  pledge: 'pledge',
  rfc2119: 'pledge',
}

/** `a`, `a and b`, `a, b and c`. */
export function inWords(items: readonly string[], word = 'and'): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`
}

/** The verdicts with their norms, in catalogue order; verdicts on norms that are not in the analysis are left out. */
export const verdicts = remember((analysis: Analysis): readonly NormVerdict[] => {
  const norms = new Map(analysis.norms.map((norm) => [norm.id, norm]))
  return analysis.coverage.flatMap((verdict) => {
    const norm = norms.get(verdict.norm)
    return norm === undefined ? [] : [{norm, verdict}]
  })
})

interface NormVerdict {
  readonly norm: Norm
  readonly verdict: NormCoverage
}

/** `paragraph 5(c)`, or `this clause` where nothing is numbered. */
export function placeOf(analysis: Analysis, finding: Finding): string {
  const path = clauseOf(analysis, finding.provision)?.provision.path ?? ''
  if (path === '') return 'this clause'
  return /^\p{L}{3}/u.test(path) ? path : `paragraph ${path}`
}
