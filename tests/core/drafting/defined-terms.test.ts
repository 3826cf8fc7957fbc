import {describe, expect, it} from 'vitest'
import {lintText} from '../../helpers/lint-draft.ts'

function reported(rule: string, text: string): readonly string[] {
  return lintText(text)
    .messages.filter((message) => message.rule === rule)
    .map(({span}) => text.slice(span.start, span.end))
}

const draft = (...blocks: readonly string[]) => `# Accord on Dependable Networks\n\n${blocks.join('\n\n')}\n`

describe('defined terms', () => {
  it.each([
    '“Beacon” means a signal.',
    '"Beacon" refers to a signal.',
    'The expression «Beacon» is understood as a signal.',
    'The signal sent each hour (hereinafter “the Beacon”) shall be kept.',
    'The signal sent each hour (the "Beacon") shall be kept.',
  ])('are read from “%s”', (clause) => {
    expect(reported('unused-definition', draft(`1. ${clause}`, '2. The Parties shall meet.'))).toEqual(['Beacon'])
  })

  it('are read from a list of bold words under a heading of definitions', () => {
    const text = draft(
      '## Definitions',
      '- **beacon** means a signal;\n- **harbour** means a port.',
      '## Duties',
      'Each Party shall guard its harbour.',
    )
    expect(reported('unused-definition', text)).toEqual(['beacon'])
  })

  it('are used in the plural, with a hyphen, and in capitals', () => {
    const text = draft('1. “Cyber incident” means an outage.', '2. Each Party shall count CYBER-INCIDENTS.')
    expect(reported('unused-definition', text)).toEqual([])
  })

  it('are no words in quotation marks that nothing defines', () => {
    expect(reported('unused-definition', draft('1. The Parties shall not speak of “Beacon” in public.'))).toEqual([])
  })

  it('do not ask for the use of an abbreviation', () => {
    expect(
      reported('unused-definition', draft('1. Each Party shall set up a computer emergency response team (CERT).')),
    ).toEqual([])
  })
})

describe('legal register', () => {
  it('offers to replace the verb and leaves the rest to a person', () => {
    const text = draft(
      '1. This Accord is not legally binding.',
      '2. Each Party shall meet.',
      '3. Each Party shall talk.',
    )
    const [message] = lintText(text).messages.filter(
      ({rule, text: said}) => rule === 'mixed-legal-register' && said.includes('shall'),
    )
    expect(message?.suggestions.map((one) => one.text)).toEqual(['will'])
    expect(message?.related).toHaveLength(1)
  })

  it('takes the name of a treaty for its word', () => {
    const text = draft('1. The commentary has no legal force.', '2. Each Party shall meet.').replace('Accord', 'Treaty')
    expect(reported('mixed-legal-register', text)).toEqual([])
  })
})
