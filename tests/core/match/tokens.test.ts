import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {tokenise} from '../../../packages/core/src/match/tokens.ts'

const wordsOf = (text: string) => tokenise(text).map(({word}) => word)

describe('tokenise', () => {
  it('lower-cases words and gives their places in the text', () => {
    expect(tokenise('States shall cooperate.')).toMatchObject([
      {word: 'states', stem: 'state', start: 0, end: 6, breakBefore: true},
      {word: 'shall', stem: 'shall', start: 7, end: 12, breakBefore: false},
      {word: 'cooperate', stem: 'cooperate', start: 13, end: 22, breakBefore: false},
    ])
  })

  it('parts words at hyphens, except co-operate and co-ordinate', () => {
    expect(wordsOf('multi-stakeholder co-operation and co-ordinated back-ups')).toEqual([
      'multi',
      'stakeholder',
      'cooperation',
      'and',
      'coordinated',
      'back',
      'ups',
    ])
    expect(tokenise('co-operation')).toMatchObject([{start: 0, end: 12}])
  })

  it('writes contractions out as two words in one place', () => {
    expect(wordsOf("won't can't shan't don’t cannot we'll they've it's")).toEqual(
      'will not can not shall not do not can not we will they have it is'.split(' '),
    )
    expect(tokenise('They can’t')).toMatchObject([
      {},
      {word: 'can', start: 5, end: 10},
      {word: 'not', start: 5, end: 10},
    ])
  })

  it('strips possessives', () => {
    expect(wordsOf("another state's, the states' and CERT’s")).toEqual([
      'another',
      'state',
      'the',
      'states',
      'and',
      'cert',
    ])
  })

  it('keeps document symbols, decimals and dotted abbreviations whole', () => {
    expect(wordsOf('A/RES/70/237, the U.N., and/or 3.5 of 24/7')).toEqual([
      'a/res/70/237',
      'the',
      'un',
      'and',
      'or',
      '3.5',
      'of',
      '24/7',
    ])
  })

  it('does not take the U.S. for the pronoun', () => {
    expect(wordsOf('the U.S. and us')).toEqual(['the', 'u.s.', 'and', 'us'])
  })

  it('parts cyber from the word it is joined to', () => {
    expect(tokenise('Cybersecurity')).toMatchObject([
      {word: 'cyber', stem: 'cyber', start: 0, end: 5, breakBefore: true},
      {word: 'security', stem: 'security', start: 5, end: 13, breakBefore: false},
    ])
    expect(wordsOf('cybernetics')).toEqual(['cybernetics'])
  })

  it('marks where a sentence or a clause after a semicolon begins', () => {
    const breaks = tokenise('We help. They do; others, too\n\nnew').filter(({breakBefore}) => breakBefore)
    expect(breaks.map(({word}) => word)).toEqual(['we', 'they', 'others', 'new'])
  })

  it('sees through soft hyphens, ligatures and letters with accents', () => {
    expect(wordsOf('vulner\u00ADabil\u00ADity, \uFB01x, Genève')).toEqual(['vulnerability', 'fix', 'genève'])
  })

  it('gives places that lie in the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        let previous = 0
        for (const {start, end} of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeGreaterThanOrEqual(previous)
          previous = start
        }
      }),
    )
  })
})
