import {readFileSync} from 'node:fs'
import {analyse, coverageFormats, readReadiness} from '@normlint/core'
import {describe, expect, it} from 'vitest'

const example = (name: string) => analyse(readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8'))

function states(text: string) {
  return Object.fromEntries(readReadiness(analyse(text)).map(({id, state}) => [id, state]))
}

const DUTIES = [
  'The Parties shall work together to keep their networks stable.',
  'No Party shall attack the systems on which the public of another Party depends.',
  'Each Party shall protect its own hospitals and power stations from digital harm.',
  'Each Party shall keep its networks free of hijacked machines.',
]

function accord(...further: readonly string[]): string {
  const clauses = [...DUTIES, ...further].map((clause, at) => `${at + 1}. ${clause}`)
  return `# Accord on Dependable Networks\n\n${clauses.join('\n\n')}\n`
}

describe('readiness', () => {
  it('asks the same questions in the same order of every draft', () => {
    const ids = readReadiness(example('regional-accord.md')).map(({id}) => id)
    expect(readReadiness(analyse(accord())).map(({id}) => id)).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('finds no process in an accord of bare duties', () => {
    const found = states(accord())
    for (const id of ['organisation', 'review', 'reporting', 'breach', 'entry', 'exit', 'legal-character'])
      expect(found[id], id).toBe('not-found')
  })

  it('finds the body, review, report and final clauses of a whole accord', () => {
    const found = Object.fromEntries(readReadiness(example('regional-accord.md')).map(({id, state}) => [id, state]))
    for (const id of ['organisation', 'review', 'reporting', 'definitions', 'entry', 'exit', 'grafting'])
      expect(found[id], id).toBe('met')
  })

  it('calls a question half answered where there are only words that hint at it', () => {
    expect(states(accord('Each Party shall train its staff.')).capacity).toBe('partly')
    expect(states(accord('The Parties shall give technical assistance to those that ask for it.')).capacity).toBe('met')
  })

  it('does not ask a statement, a chapter or a few lines how they are run', () => {
    expect(states(accord().replace('Accord', 'Joint Statement')).organisation).toBe('not-asked')
    expect(states(accord().replace('Accord', 'Chapter 4')).organisation).toBe('not-asked')
    expect(states('# Accord\n\n1. The Parties shall meet.\n').organisation).toBe('not-asked')
  })

  it('points to the duties that name nobody', () => {
    const analysis = analyse(accord('Cables shall be guarded.'))
    const [addressee] = readReadiness(analysis)
    expect(addressee?.state).toBe('partly')
    expect(addressee?.evidence.map(({start, end}) => analysis.source.text.slice(start, end))).toEqual([
      'Cables shall be guarded.',
    ])
  })

  it('says nothing of a text that is no draft', () => {
    expect(readReadiness(analyse('# Install\n\nRun `npm install`, then `npm start`.\n'))).toEqual([])
  })

  it.each(['text', 'json', 'markdown'])('is shown in the coverage as %s', (format) => {
    const text = coverageFormats[format]?.([{path: 'a.md', analysis: example('regional-accord.md')}]) ?? ''
    expect(text).toMatch(/readiness/i)
    expect(text).toContain('Is it reviewed?')
  })
})
