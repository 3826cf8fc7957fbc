import {analyse, compareDrafts} from '@normlint/core'
import {describe, expect, it} from 'vitest'
import {CLAUSES, treaty} from '../../helpers/sample-drafts.ts'

function stronger(first: string, second: string, norm: string) {
  const found = compareDrafts(analyse(treaty([first])), analyse(treaty([second]))).norms.find(
    (one) => one.norm.id === norm,
  )
  return [found?.stronger, found?.why]
}

const {strong, weak, contradicted} = CLAUSES['gge-k']

describe('of two drafts', () => {
  it('the one that covers a norm is stronger than the one that wishes for it', () => {
    expect(stronger(strong, weak, 'gge-k')).toEqual(['first', expect.stringMatching(/^covered against weak/)])
    expect(stronger(weak, strong, 'gge-k')[0]).toBe('second')
  })

  it('a wish is stronger than nothing, and nothing than a contradiction', () => {
    expect(stronger(weak, CLAUSES.standards.strong, 'gge-k')[0]).toBe('first')
    expect(stronger(contradicted, CLAUSES.standards.strong, 'gge-k')[0]).toBe('second')
  })

  it('the one that binds more is stronger where both cover a norm, and the words say why', () => {
    const {strong: shall} = CLAUSES['gge-g']
    expect(stronger(shall, shall.replace('shall', 'should'), 'gge-g')).toEqual([
      'first',
      'binding, “shall” against a recommendation, “should”',
    ])
  })

  it('neither is stronger where they say the same, or nothing', () => {
    expect(stronger(strong, strong, 'gge-k')).toEqual(['neither', 'both covered'])
    expect(stronger(strong, strong, 'standards')).toEqual(['neither', 'both without text'])
  })
})
