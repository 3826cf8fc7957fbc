import {analyse, builtInNorms, compareWithLabels, readLabels, secondCoderFormats} from '@normlint/core'
import {describe, expect, it} from 'vitest'
import {CLAUSES, treaty} from '../../helpers/sample-drafts.ts'

const ids = builtInNorms.map(({id}) => id)
const draft = {path: 'drafts/a.md', analysis: analyse(treaty([CLAUSES['gge-k'].strong, CLAUSES['gge-g'].weak]))}

function labels(value: unknown) {
  const read = readLabels(JSON.stringify(value), ids)
  if (read.errors) throw new Error(read.errors.join('; '))
  return read.labels
}

const agreeing = {
  doc: 'a.md',
  norms: {
    'gge-k': {status: 'covered', lines: [7], reasons: []},
    'gge-g': {status: 'weak', lines: [11], reasons: ['hortatory']},
  },
}
const differing = {
  doc: 'a.md',
  norms: {'gge-k': {status: 'weak', lines: [7], reasons: ['partial']}, standards: {status: 'covered', lines: [3]}},
}

describe('the engine as second coder', () => {
  it('agrees fully with a person who decided the same', () => {
    const report = compareWithLabels([draft], labels(agreeing))
    expect(report.overall).toMatchObject({items: 36, agreed: 36, kappa: 1})
    expect(report.disagreements).toEqual([])
  })

  it('lists every disagreement with the evidence of both', () => {
    const report = compareWithLabels([draft], labels(differing))
    expect(report.disagreements.map(({norm, engine, person}) => [norm, engine.status, person.status])).toEqual([
      ['gge-g', 'weak', 'missing'],
      ['gge-k', 'covered', 'weak'],
      ['standards', 'missing', 'covered'],
    ])
    expect(report.disagreements[1]?.person.evidence).toEqual([{line: 7, text: CLAUSES['gge-k'].strong}])
    expect(report.disagreements[1]?.engine.evidence[0]?.line).toBe(7)
    expect(report.overall).toMatchObject({items: 36, agreed: 33})
  })

  it('says which drafts and labels have no counterpart', () => {
    const report = compareWithLabels([draft, {...draft, path: 'b.md'}], labels([agreeing, {...agreeing, doc: 'c.md'}]))
    expect([report.unlabelled, report.unread]).toEqual([['b.md'], ['c.md']])
  })

  it('exports the disagreements for adjudication', () => {
    const report = compareWithLabels([draft], labels({documents: [differing]}))
    const rows = secondCoderFormats.csv?.(report).split('\n') ?? []
    expect(rows[0]).toBe(
      'path,norm,engine status,engine reasons,engine lines,engine evidence,person status,person reasons,person lines,person evidence,confidence',
    )
    expect(rows.some((row) => row.startsWith('drafts/a.md,gge-k,covered,,7,'))).toBe(true)
    expect(JSON.parse(secondCoderFormats.json?.(report) ?? '').disagreements).toHaveLength(3)
  })
})

describe('labels', () => {
  const mistakes = (value: unknown) =>
    readLabels(typeof value === 'string' ? value : JSON.stringify(value), ids).errors?.join('; ')

  it('that cannot be used are refused with what was expected', () => {
    expect(mistakes('{')).toMatch(/^is not JSON: /)
    expect(mistakes({norms: {}})).toBe('document 1: expected an object with “doc” (a file name) and “norms”')
    expect(mistakes({doc: 'a.md', norms: {'gge-l': {status: 'weak'}}})).toMatch(
      /^a\.md: gge-l is no known norm; did you mean “gge-.”\?$/,
    )
    expect(mistakes({doc: 'a.md', norms: {'gge-a': {status: 'strong'}}})).toBe(
      'a.md: gge-a: “status” is "strong", expected one of covered, weak, contradicted, missing',
    )
    expect(mistakes({doc: 'a.md', norms: {'gge-a': {status: 'weak', lines: [0]}}})).toMatch(/“lines” is \[0\]/)
    expect(mistakes({doc: 'a.md', norms: {'gge-a': {status: 'weak', reasons: ['vague']}}})).toMatch(
      /“reasons” is \["vague"\]/,
    )
  })
})
