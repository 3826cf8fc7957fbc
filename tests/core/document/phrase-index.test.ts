import {describe, expect, it} from 'vitest'
import {phraseSet} from '../../../packages/core/src/document/phrase-set.ts'
import {parseTemplate} from '../../../packages/core/src/document/phrase-template.ts'

describe('phrases', () => {
  const found = (phrase: string, text: string) => phraseSet([phrase]).find(text).length > 0

  it('stand for each choice, each ending, and nothing', () => {
    expect(found('(is,are) (,hereby) bound', 'They are hereby bound')).toBe(true)
    expect(found('(is,are) (,hereby) bound', 'It is bound')).toBe(true)
    expect(found('(is,are) (,hereby) bound', 'It is not bound')).toBe(false)
    expect(found('refrain(,s,ing)', 'Refraining')).toBe(true)
    expect(found('refrain(,s,ing)', 'Refrained')).toBe(false)
  })

  it('span a few words, but no semicolon', () => {
    expect(found('nothing ~ prevents', 'Nothing in this Charter prevents it')).toBe(true)
    expect(found('nothing ~ prevents', 'Nothing in one two three four prevents it')).toBe(false)
    expect(found('nothing ~ prevents', 'Nothing here; it prevents')).toBe(false)
    expect(found('a ~ ~ z', 'a b c d e f z')).toBe(true)
  })

  it('know the ends of a text', () => {
    const set = phraseSet(['^ notes $'])
    expect(set.findAnchored('Notes')).toHaveLength(1)
    expect(set.findAnchored('Notes of thanks')).toHaveLength(0)
  })

  it('take hyphens for spaces and curly apostrophes for straight ones', () => {
    expect(found('good faith effort', 'a good-faith effort')).toBe(true)
    expect(found("people's will", 'the people’s will')).toBe(true)
  })

  it('report only the longest of a group at one word', () => {
    expect(phraseSet(['no', 'no longer than']).find('no longer than a week')).toEqual([{id: 0, from: 0, to: 3}])
  })

  it('are refused where they are not well formed', () => {
    for (const phrase of ['', '~ a', 'a ~', '(a,b', 'a)'])
      expect(() => parseTemplate(phrase)).toThrow('not well formed')
  })
})
