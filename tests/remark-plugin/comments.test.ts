import recommended from 'remark-preset-lint-normlint'
import {describe, expect, it} from 'vitest'
import {accord, LICENCE} from '../helpers/lint-draft.ts'
import {lintWithRemark} from './lint-with-remark.ts'

const FRONT = 'normlint:\n  profile: state-agreement'
const against = (blocks: readonly string[], above = '') => {
  const text = accord(blocks, FRONT).replace('\n# ', `\n${above}# `)
  return lintWithRemark(text, [recommended]).messages.filter(
    ({ruleId}) => ruleId === 'gge-k' || ruleId === 'gge-c' || ruleId === 'known',
  )
}
const ids = (messages: readonly {ruleId?: string | undefined}[]) => messages.map(({ruleId}) => ruleId)

describe('comments', () => {
  it.each(['normlint', 'lint'])('<!--%s disable …--> silences a norm below it', (name) => {
    expect(ids(against([`<!--${name} disable gge-k-->`, LICENCE]))).toEqual(['gge-c'])
    expect(ids(against([LICENCE, `<!--${name} disable gge-k-->`]))).toEqual(['gge-c', 'gge-k'])
  })

  it.each(['normlint', 'lint'])('<!--%s ignore …--> silences a norm in the next block', (name) => {
    expect(ids(against([`<!--${name} ignore gge-k-->`, LICENCE, LICENCE.replace('direct', 'order')]))).toEqual([
      'gge-c',
      'gge-k',
    ])
  })

  it('<!--normlint disable--> without a name silences all', () => {
    expect(ids(against(['<!--normlint disable-->', LICENCE]))).toEqual([])
  })

  it('above the title silence what is said of the whole draft, front matter or not', () => {
    expect(ids(against([LICENCE], '<!--normlint disable gge-c-->\n\n'))).toEqual(['gge-k'])
  })

  it('that name no norm or rule are said to', () => {
    const [message] = against(['<!--normlint disable gge-kk-->']).filter(({ruleId}) => ruleId === 'known')
    expect(message?.reason).toBe("Cannot disable `'gge-kk'`, it’s not known")
  })

  it('of the command line hold here too', () => {
    expect(ids(against(['<!-- normlint-disable-next-line gge-k -- agreed so -->', LICENCE]))).toEqual(['gge-c'])
  })
})
