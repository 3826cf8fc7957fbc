import {analyse} from '@normlint/core'
import {describe, expect, it} from 'vitest'
import {CLAUSES, FILLER, type SampleClause, treaty} from '../../helpers/sample-drafts.ts'

/** What the other tests of this folder and of `diff/` build on. */
describe('the sample clauses', () => {
  const verdicts = (text: string) =>
    analyse(treaty([text]))
      .coverage.filter(({status}) => status !== 'missing')
      .map(({norm, status}) => `${norm} ${status}`)

  for (const [norm, clause] of Object.entries(CLAUSES) as [string, SampleClause][]) {
    it(`speak to ${norm} alone, strongly and weakly`, () => {
      expect(verdicts(clause.strong)).toEqual([`${norm} covered`])
      expect(verdicts(clause.weak)).toEqual([`${norm} weak`])
      if (clause.contradicted) expect(verdicts(clause.contradicted)).toEqual([`${norm} contradicted`])
    })
  }

  it('and the filler speaks to nothing', () => {
    expect(FILLER.flatMap(verdicts)).toEqual([])
  })
})
