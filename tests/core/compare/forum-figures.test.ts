import {agreements, comparisonSource, frequencies, normsOf} from '@normlint/core'
import {describe, expect, it} from 'vitest'
import {readAgreements} from '../../../scripts/generate-comparison.ts'

const GGE = [...'abcdefghijk'].map((letter) => `gge-${letter}`)

describe('the comparison set', () => {
  const figures = new Map(frequencies(GGE, agreements).map((one) => [one.norm, one]))
  const percent = (norm: string) => Math.round((figures.get(norm)?.share ?? 0) * 100)

  it('reproduces the figures of the forum: cooperation in 77 %, human rights in 68 % of 22 agreements', () => {
    expect(agreements).toHaveLength(22)
    expect([figures.get('gge-a')?.count, percent('gge-a')]).toEqual([17, 77])
    expect([figures.get('gge-e')?.count, percent('gge-e')]).toEqual([15, 68])
  })

  it('has harmful use of territory least often, in five agreements', () => {
    const counts = [...figures.values()].map(({norm, count}) => [count, norm] as const).sort((a, b) => a[0] - b[0])
    expect(counts[0]).toEqual([5, 'gge-c'])
    expect(counts[1]?.[0]).toBeGreaterThan(5)
  })

  it('has the report that the norms come from, with all eleven of them', () => {
    const report = agreements.find(({id}) => id === 'un-gge-2015')
    expect(report?.norms).toEqual(GGE)
    expect(report?.signatories).toBe(193)
  })

  it('names its source and what was asked', () => {
    expect(comparisonSource).toMatchObject({publisher: 'IGF Best Practice Forum on Cybersecurity', year: 2020})
    expect(comparisonSource.question).toMatch(/spirit/)
  })

  it('is what the files of the comparison folder say', () => {
    expect(agreements).toEqual(readAgreements())
  })

  it('gives every agreement at least one norm', () => {
    for (const agreement of agreements) expect(normsOf(agreement).size, agreement.id).toBeGreaterThan(0)
  })
})
