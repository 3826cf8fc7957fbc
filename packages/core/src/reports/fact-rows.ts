import type {InitiativeFacts} from '../summary/document-facts.ts'
import type {Fact} from '../summary/fact.ts'
import type {InitiativeSummary} from '../summary/summarise.ts'

const names: readonly (readonly [keyof InitiativeFacts, string])[] = [
  ['who', 'Who'],
  ['when', 'When'],
  ['stakeholders', 'Stakeholders'],
  ['signatories', 'Signatories'],
  ['organisation', 'Responsible organisation'],
  ['category', 'Category'],
  ['legalCharacter', 'Legal character'],
]

/** The facts on an initiative as the rows of a table: name, value, where it was found. */
export function factRows({path, facts, analysis}: InitiativeSummary): readonly (readonly string[])[] {
  const {profile, register, profileReason} = analysis.facts
  return [
    ['Draft', path, ''],
    ...names.map(([key, name]) => [name, facts[key].value, foundIn(facts[key])]),
    ['Read as', `${profile}, ${register} wording`, profileReason],
  ]
}

function foundIn({from, line, quote, reason}: Fact): string {
  if (from === 'nowhere') return ''
  if (from === 'inference') return `inferred: ${reason ?? ''}`
  return from === 'text' ? `line ${line}${quote === undefined ? '' : `: “${quote}”`}` : from
}
