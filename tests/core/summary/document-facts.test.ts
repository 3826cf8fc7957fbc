import {analyse, type InitiativeFacts, initiativeFacts} from '@normlint/core'
import {describe, expect, it} from 'vitest'

const facts = (text: string) => initiativeFacts(analyse(text))
const value = (text: string, key: keyof InitiativeFacts) => facts(text)[key].value

const ACCORD = `# Accord of the Straits

The Governments of the Velmark Straits,

Have agreed as follows:

1. The Parties shall exchange information on incidents.

2. The Secretariat of the Straits, seated in Velm, shall publish a report each year.

3. This Accord shall enter into force after the fourth instrument of ratification is deposited.

Done at Velm on 14 March 2026.
`

describe('the facts of a draft', () => {
  it('are found in its text, with their lines', () => {
    expect(facts(ACCORD)).toMatchObject({
      who: {value: 'The Governments of the Velmark Straits', from: 'text', line: 3},
      when: {value: '14 March 2026', from: 'text', line: 13},
      organisation: {value: 'Secretariat of the Straits', from: 'text', line: 9},
      legalCharacter: {value: 'binding in law', line: 11},
      stakeholders: {value: 'governments', from: 'inference'},
      category: {value: 'single-stakeholder'},
    })
  })

  it('are taken from the front matter first', () => {
    const text = `---\ndate: 2025-01-02\nauthors: [Ana Lund, Bo Reyes]\nsignatories: 12\nstakeholders: states and companies\n---\n\n${ACCORD}`
    expect(facts(text)).toMatchObject({
      when: {value: '2025-01-02', from: 'front matter'},
      who: {value: 'Ana Lund, Bo Reyes'},
      signatories: {value: '12'},
      stakeholders: {value: 'states and companies'},
    })
  })

  it('are not stated where neither says anything', () => {
    const found = facts('# Clauses\n\n1. Cables are laid with care.\n')
    expect(Object.values(found).map((fact) => fact.value)).toEqual(Array.from({length: 7}, () => 'not stated'))
  })

  it('do not take a date that somebody else’s text has for its own', () => {
    const text = `# Accord\n\nRecalling the Accord of Bangsar,\n\n${'1. The Parties shall meet.\n\n'.repeat(12)}The survey of 3 May 1998 is annexed.\n\n${'2. The Parties shall meet.\n\n'.repeat(12)}`
    expect(value(text, 'when')).toBe('not stated')
  })

  it('count signatories, and nothing else that is counted', () => {
    expect(value('# Pledge\n\nThe pledge has 1,340 signatories.\n', 'signatories')).toBe('1,340 signatories')
    expect(value('# Pledge\n\nThe pledge has 12 articles and 3 annexes.\n', 'signatories')).toBe('not stated')
  })

  it('call a text voluntary when it does, and not because of other texts that it names', () => {
    expect(value('# Charter\n\nThis charter is voluntary and creates no duties in law.\n', 'legalCharacter')).toBe(
      'voluntary',
    )
    expect(value('# Charter\n\nWe support voluntary vaccination.\n', 'legalCharacter')).toBe('not stated')
  })
})
