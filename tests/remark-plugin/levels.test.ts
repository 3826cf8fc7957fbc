import recommended, {rules} from 'remark-preset-lint-normlint'
import {describe, expect, it} from 'vitest'
import {accord, LICENCE} from '../helpers/lint-draft.ts'
import {linesOf, lintWithRemark} from './lint-with-remark.ts'

const TEXT = accord([LICENCE], 'normlint:\n  profile: technical-community')
const rule = (id: string) => rules[id] as NonNullable<(typeof rules)[string]>
const about = (id: string, config?: unknown, others = [recommended] as never[]) =>
  lintWithRemark(TEXT, [...others, (config === undefined ? rule(id) : [rule(id), config]) as never]).messages.filter(
    ({ruleId}) => ruleId === id,
  )

describe('the level of a rule', () => {
  it.each([
    [['off'], []],
    [[false], []],
    [false, []],
    [[0], []],
    [['info'], [undefined]],
    [['warn'], [false]],
    [[1], [false]],
    ['warning', [false]],
    [['error'], [true]],
    [2, [true]],
    [['on'], [true]],
    [undefined, [true]],
  ])('%j of a rule that finds an error gives %j', (config, fatal) => {
    expect(about('gge-k', config).map((message) => message.fatal)).toEqual(fatal)
  })

  it('asks for a norm that is not expected of the kind of document', () => {
    expect(about('no-botnets')).toEqual([])
    expect(about('no-botnets', ['warn']).map(({reason}) => reason)).toEqual([
      expect.stringContaining('no text found on no-botnets'),
    ])
  })

  it('leaves the other rules alone', () => {
    const file = lintWithRemark(TEXT, [recommended, [rule('gge-k'), false]])
    expect(linesOf(file).filter((line) => line.includes('gge-k'))).toEqual([])
    expect(file.messages.length).toBeGreaterThan(0)
  })

  it('is refused when there is no such level', () => {
    expect(() => about('gge-k', ['loud'])).toThrow(
      'Incorrect severity `loud` for `normlint:gge-k`, expected "off", "info", "warning", "error", "on", 0, 1 or 2',
    )
  })

  it('may be given to a rule that is used by itself', () => {
    expect(about('gge-k', ['warn'], []).map(({fatal}) => fatal)).toEqual([false])
  })
})

describe('the options of a rule', () => {
  const long = accord([
    `Each Party shall protect its critical infrastructure${' from every threat that it knows of'.repeat(14)}.`,
  ])
  const found = (config: unknown) =>
    lintWithRemark(long, [[rule('overlong-clause'), config] as never]).messages.map(({ruleId}) => ruleId)

  it('reach the engine', () => {
    expect(found(['warn', {words: 40}])).toEqual(['overlong-clause'])
    expect(found(['warn', {words: 400}])).toEqual([])
  })
})
