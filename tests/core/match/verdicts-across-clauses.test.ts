import {analyse, type NormCoverage} from '@normlint/core'
import {describe, expect, it} from 'vitest'

function verdict(text: string, norm: string): NormCoverage {
  const found = analyse(text).coverage.find((coverage) => coverage.norm === norm)
  if (found === undefined) throw new Error(`no norm ${norm}`)
  return found
}

const draft = (...clauses: readonly string[]) =>
  [
    '# Accord on conduct in the digital domain',
    '',
    '## Commitments',
    '',
    ...clauses.flatMap((clause) => [clause, '']),
  ].join('\n')

const spareTeams =
  'No Party shall attack the systems of another Party’s authorised incident response teams, or use its own teams for malicious activity abroad.'

describe('adoption by reference', () => {
  it('makes every norm of the group weak where the eleven are adopted wholesale', () => {
    const text = draft('The Parties reaffirm the eleven norms of responsible State behaviour in A/70/174.')
    for (const letter of 'abcdefghijk') {
      expect(verdict(text, `gge-${letter}`)).toMatchObject({status: 'weak', reasons: ['by-reference']})
    }
    expect(verdict(text, 'no-hack-back').status).toBe('missing')
  })

  it('adopts only the letters that are named', () => {
    const text = draft('The Parties shall observe paragraph 13(f) and 13(k) of A/70/174.')
    const weak = analyse(text)
      .coverage.filter(({status}) => status === 'weak')
      .map(({norm}) => norm)
    expect(weak).toEqual(['gge-f', 'gge-k'])
  })

  it('leaves a norm covered that the draft also restates', () => {
    const text = draft('The Parties reaffirm the norms of responsible State behaviour in A/70/174.', spareTeams)
    expect(verdict(text, 'gge-k').status).toBe('covered')
    expect(verdict(text, 'gge-b').status).toBe('weak')
  })

  it('takes the norms of other instruments by their number', () => {
    const text = draft('The Parties endorse the eighth principle of the Paris Call and will follow it.')
    expect(verdict(text, 'no-hack-back')).toMatchObject({status: 'weak', reasons: ['by-reference']})
    expect(verdict(text, 'electoral').status).toBe('missing')
  })

  it('adopts nothing by acknowledging that work was done', () => {
    const text = draft('The Ministers acknowledge the work done elsewhere on norms of responsible State behaviour.')
    expect(analyse(text).coverage.filter(({reasons}) => reasons.includes('by-reference'))).toEqual([])
  })
})

describe('a promise that another clause takes back', () => {
  const articles = (last: string) =>
    `# Accord\n\n## Article 4. Response teams\n\n1. ${spareTeams}\n\n## Article 5. Exceptions\n\n1. ${last}\n`

  it('is weak, because hedged, where anybody may set the article aside', () => {
    const text = articles('A Party may set aside Article 4 whenever it considers this useful to its interests.')
    expect(verdict(text, 'gge-k')).toMatchObject({status: 'weak', reasons: ['hedged']})
  })

  it('stays covered where another article is set aside', () => {
    const text = articles('A Party may set aside Article 41 whenever it considers this useful to its interests.')
    expect(verdict(text, 'gge-k').status).toBe('covered')
  })
})
