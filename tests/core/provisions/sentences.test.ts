import {describe, expect, it} from 'vitest'
import {splitSentences} from '../../../packages/core/src/provisions/sentences.ts'

const cut = (text: string) => splitSentences(text).map(({start, end}) => text.slice(start, end))

describe('sentences', () => {
  it('end at a full stop, question or exclamation mark before a capital', () => {
    expect(cut('We act. We share! Do we? Yes.')).toEqual(['We act.', 'We share!', 'Do we?', 'Yes.'])
  })

  it.each([
    'See Art. 5 of the Charter.',
    'Recalling para. 13 and paras. 4 and 5.',
    'Under No. 4 nothing changes.',
    'They share data, i.e. Indicators, and e.g. Reports.',
    'The U.N. Charter applies.',
    'As J. R. Smith wrote, it holds.',
    'Version 4.2 of A/RES/70/237 applies.',
    '1. The Parties shall act.',
    '(a) The Parties shall act.',
    'IV. The Parties shall act.',
    '5.2. The Parties shall act.',
    'Cf. Resolution 70/237 and vol. II.',
    'It costs 3.5 per cent.',
    'Mr. Bezhan and Dr. Oran agree.',
    'Res. 58/199 and Sect. 4 apply.',
    'Read https://example.org/a.b?c=D. it says',
  ])('do not end inside “%s”', (text) => {
    expect(cut(text)).toEqual([text])
  })

  it('end after "etc." and "Inc." only before a new sentence', () => {
    expect(cut('Routers, switches, etc. must be patched. Others, etc. They wait.')).toEqual([
      'Routers, switches, etc. must be patched.',
      'Others, etc.',
      'They wait.',
    ])
  })

  it('end after "no." where it is a word', () => {
    expect(cut('The answer is no. The vote stands.')).toEqual(['The answer is no.', 'The vote stands.'])
  })

  it('take closing quotation marks and brackets with them', () => {
    expect(cut('They said “stop.” We did (twice.) Then we left.')).toEqual([
      'They said “stop.”',
      'We did (twice.)',
      'Then we left.',
    ])
  })

  it('are none in the empty text and one in a text without stops', () => {
    expect(cut('')).toEqual([])
    expect(cut('  ')).toEqual([])
    expect(cut('no stop here ')).toEqual(['no stop here'])
  })

  it('take time in proportion to the text', () => {
    const sentence = 'The Parties shall act under Art. 5. '
    const time = (text: string) => {
      const runs = [1, 2, 3, 4, 5].map(() => {
        const start = performance.now()
        splitSentences(text)
        return performance.now() - start
      })
      return Math.min(...runs)
    }
    const short = time(sentence.repeat(2000))
    // Ten times the text: quadratic growth would take a hundred times as long.
    expect(time(sentence.repeat(20_000))).toBeLessThan(45 * Math.max(0.5, short))
  })
})
