import {analyse, compareWithAgreements, frequencies, overlapOf, readerAgreement} from '@normlint/core'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {DRAFT} from '../../helpers/sample-drafts.ts'

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')).map((list) => new Set(list))

describe('overlap', () => {
  it('is the shared norms divided by those that either has', () => {
    expect(overlapOf(new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd']))).toEqual({
      overlap: 0.5,
      shared: ['b', 'c'],
      onlyFirst: ['a'],
      onlySecond: ['d'],
    })
  })

  it('is 0 for two empty sets, and 1 for equal ones', () => {
    expect(overlapOf(new Set(), new Set()).overlap).toBe(0)
    fc.assert(fc.property(ids, (one) => one.size === 0 || overlapOf(one, one).overlap === 1))
  })

  it('is the same in both directions and splits the norms without a rest', () => {
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        const there = overlapOf(one, other)
        const back = overlapOf(other, one)
        expect(back.overlap).toBe(there.overlap)
        expect(new Set([...there.onlyFirst, ...there.shared])).toEqual(one)
        expect(new Set([...there.onlySecond, ...there.shared])).toEqual(other)
      }),
    )
  })

  it('gives no frequency in an empty set of agreements', () => {
    expect(frequencies(['gge-a'], [])).toEqual([{norm: 'gge-a', count: 0, of: 0, share: 0}])
  })
})

describe('a draft beside the known agreements', () => {
  const comparison = compareWithAgreements(analyse(DRAFT))

  it('is told which common norms it lacks, the most frequent first', () => {
    const absent = comparison.commonAbsent.map(({norm}) => norm)
    expect(absent).toContain('gge-e')
    expect(absent).not.toContain('gge-k')
    const counts = comparison.commonAbsent.map(({count}) => count)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  })

  it('has its neighbours in the order of their overlap, all 22 of them', () => {
    const overlaps = comparison.neighbours.map(({overlap}) => overlap)
    expect(overlaps).toEqual(overlaps.toSorted((a, b) => b - a))
    expect(overlaps).toHaveLength(22)
  })
})

describe('the agreement of two readers', () => {
  it('gives the kappa of a textbook: 0.4 for 35 of 50 with even chances', () => {
    const pairs = [
      ...Array.from({length: 20}, () => ['yes', 'yes'] as const),
      ...Array.from({length: 5}, () => ['yes', 'no'] as const),
      ...Array.from({length: 10}, () => ['no', 'yes'] as const),
      ...Array.from({length: 15}, () => ['no', 'no'] as const),
    ]
    expect(readerAgreement(pairs)).toMatchObject({items: 50, agreed: 35, share: 0.7})
    expect(readerAgreement(pairs).kappa).toBeCloseTo(0.4)
  })

  it('has no kappa where both always say the same, or there is nothing to say', () => {
    expect(
      readerAgreement([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toEqual({items: 2, agreed: 2, share: 1})
    expect(readerAgreement([])).toEqual({items: 0, agreed: 0, share: 1})
  })
})
