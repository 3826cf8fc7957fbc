import {describe, expect, it} from 'vitest'
import {cueFamilies} from '../../../packages/core/src/deontic/cues.generated.ts'
import {findCues} from '../../../packages/core/src/deontic/find-cues.ts'

const kinds = (text: string) => findCues(text).map(({kind, text: words}) => `${kind}: ${words}`)

describe('cues', () => {
  it('are found with their kind, in order, at their place', () => {
    const text = 'Members shall not knowingly “attack” hospitals, where possible.'
    expect(kinds(text)).toEqual(['binding: shall', 'negation: not', 'condition: where', 'hedge: where possible'])
    for (const {span, text: words} of findCues(text)) expect(text.slice(span.start, span.end)).toBe(words)
  })

  it.each([
    ['the month', 'The Forum met in May.', 'permissive'],
    ['the month with its day', 'It starts on 5 May 2026.', 'permissive'],
    ['a noun', 'the political will of its people', 'committing'],
    ['a crime committed', 'persons who commit offences', 'committing'],
    ['an inverted condition', 'should funds permit', 'recommending'],
    ['an order of words', 'in order to protect', 'calling'],
    ['a request as a noun', 'on request of a member', 'calling'],
    ['"not only"', 'not only in peacetime', 'negation'],
    ['"no later than"', 'no later than May', 'negation'],
    ['consistency with international law', 'in accordance with international law', 'escape'],
    ['means as a noun', 'by peaceful means', 'defining'],
  ])('leave out %s', (_, text, kind) => {
    expect(kinds(text).filter((cue) => cue.startsWith(`${kind}:`))).toEqual([])
  })

  it('know both spellings and curly apostrophes', () => {
    expect(kinds('endeavor to')).toEqual(kinds('endeavour to').map((cue) => cue.replace('endeavour', 'endeavor')))
    expect(kinds('are authorized to')[0]).toContain('permissive')
    expect(kinds('Don’t attack')).toEqual(['negation: Don’t'])
  })

  it('of one family do not overlap', () => {
    for (const text of [
      'where appropriate and as far as possible, where practicable',
      'shall not be obliged to commit to agree to',
    ]) {
      const ends = new Map<string, number>()
      for (const {kind, span} of findCues(text)) {
        expect(span.start).toBeGreaterThanOrEqual(ends.get(kind) ?? 0)
        ends.set(kind, span.end)
      }
    }
  })

  it('are none in the empty text', () => {
    expect(findCues('')).toEqual([])
  })

  it('take time in proportion to the text', () => {
    const sentence =
      'Nothing in this Charter shall prevent members from sharing, where appropriate, what they may know. '
    const time = (text: string) => {
      const runs = [1, 2, 3, 4, 5].map(() => {
        const start = performance.now()
        findCues(text)
        return performance.now() - start
      })
      return Math.min(...runs)
    }
    const short = time(sentence.repeat(2000))
    // Ten times the text: quadratic growth would take a hundred times as long.
    expect(time(sentence.repeat(20_000))).toBeLessThan(45 * Math.max(0.5, short))
  })
})

describe('the families', () => {
  it('stand in the order of the ladder', () => {
    const levels = cueFamilies.map(({level}) => level ?? -1)
    expect(levels).toEqual([...levels].sort((a, b) => b - a))
  })

  it('have a level and a polarity where they are heads', () => {
    for (const family of cueFamilies.filter(({role}) => role === 'head')) {
      expect(family.level).toBeTypeOf('number')
      expect(family.polarity).toBeTypeOf('string')
    }
  })
})
