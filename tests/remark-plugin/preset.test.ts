import {readFileSync} from 'node:fs'
import {analyse, type analyseTree, builtInNorms, rules as engineRules, lint} from '@normlint/core'
import recommended, {normlintSettings, rules, strict} from 'remark-preset-lint-normlint'
import {beforeEach, describe, expect, it, vi} from 'vitest'
import {accord, LICENCE, WISH} from '../helpers/lint-draft.ts'
import {lineOf, linesOf, lintWithRemark} from './lint-with-remark.ts'

const counted = vi.hoisted(() => ({analyses: 0}))
vi.mock('@normlint/core', async (load) => {
  const core = await load<typeof import('@normlint/core')>()
  const counting: typeof analyseTree = (...args) => {
    counted.analyses++
    return core.analyseTree(...args)
  }
  return {...core, analyseTree: counting}
})

const FRONT = 'normlint:\n  profile: state-agreement'
const DUTY =
  "No Party shall attack, or knowingly help anyone to attack, the systems of another Party's authorised incident response teams, and no Party shall send its own teams on malicious operations."

beforeEach(() => {
  counted.analyses = 0
})

describe('the recommended preset', () => {
  it('says of a draft what the engine says of it', () => {
    const text = accord(
      [WISH, '| Who | What |\n| - | - |\n| Each Party | shall help a Party that asks for it |'],
      FRONT,
    )
    const file = lintWithRemark(text, [recommended])
    const said = lint(analyse(text))
    expect(file.messages).toHaveLength(said.length)
    expect(new Set(file.messages.map(({ruleId, reason}) => `${ruleId} ${reason}`))).toEqual(
      new Set(said.map(({code, text: words}) => `${code} ${words}`)),
    )
    expect(file.messages.map(({fatal}) => fatal)).toContain(false)
    expect(file.messages.map(({fatal}) => fatal)).toContain(undefined)
  })

  it('analyses a draft once, however many rules read it', () => {
    lintWithRemark(accord([WISH, LICENCE], FRONT), [recommended])
    expect(counted.analyses).toBe(1)
  })

  it('analyses two drafts apart', () => {
    const one = lintWithRemark(accord([LICENCE], FRONT), [recommended])
    const two = lintWithRemark(accord([DUTY], FRONT), [recommended])
    expect(counted.analyses).toBe(2)
    expect(linesOf(one)).toContain(`error gge-k: ${LICENCE}`)
    expect(linesOf(two).filter((line) => line.includes('gge-k'))).toEqual([])
  })

  it('has a rule for every norm and every rule of the engine', () => {
    expect(new Set(Object.keys(rules))).toEqual(new Set([...builtInNorms, ...engineRules].map(({id}) => id)))
  })

  it('is silent where there is no text to have an opinion on', () => {
    const file = lintWithRemark('', [recommended])
    expect(file.messages.map(lineOf)).toEqual(['info not-assessed: '])
  })

  it('reads a draft with tables and front matter alike without the syntax of the preset', () => {
    const text = accord(
      [
        '| Who | What |\n| - | - |\n| Each Party | may direct its incident response teams to attack the networks of another Party |',
      ],
      FRONT,
    )
    const [rule] = [rules['gge-k']]
    const alone = lintWithRemark(text, rule === undefined ? [] : [rule]).messages.map(String)
    const within = lintWithRemark(text, [recommended]).messages.filter(({ruleId}) => ruleId === 'gge-k')
    expect(alone).toEqual(within.map(String))
    expect(alone).toHaveLength(1)
  })
})

describe('the strict preset', () => {
  it('says what the recommended one says and more', () => {
    const text = readFileSync(new URL('../../examples/regional-accord.md', import.meta.url), 'utf8')
    const saidBy = (preset: typeof strict) => lintWithRemark(text, [preset]).messages.map(({reason}) => reason)
    const [less, more] = [saidBy(recommended), saidBy(strict)]
    for (const reason of less) expect(more).toContain(reason)
    expect(more.length).toBeGreaterThan(less.length)
  })

  it('names the presets that there are', () => {
    expect(() => lintWithRemark('', [[normlintSettings, {preset: 'normlint:lax'}]])).toThrow(
      'Unknown preset `normlint:lax`, expected one of normlint:recommended, normlint:strict',
    )
  })
})

describe('a message', () => {
  const text = accord([DUTY, LICENCE], FRONT)
  const message = lintWithRemark(text, [recommended]).messages.find(({actual}) => actual === LICENCE)

  it('has the norm as its rule, a source, a page, a note and a model clause', () => {
    expect(message).toMatchObject({ruleId: 'gge-k', source: 'normlint', fatal: true, normlintRule: 'norm-contradicted'})
    expect(message?.url).toMatch(/\/docs\/norms\/gge-k\.md$/)
    expect(message?.note).toContain('A/70/174')
    expect(message?.expected?.[0]).toMatch(/^No Party shall/)
  })

  it('is placed on the words of the clause', () => {
    const place = message?.place as {start: {offset: number; line: number; column: number}; end: {offset: number}}
    expect(text.slice(place.start.offset, place.end.offset)).toBe(LICENCE)
    expect(text.split('\n')[place.start.line - 1]?.slice(place.start.column - 1)).toBe(LICENCE)
  })

  it('knows the nodes around it', () => {
    expect(message?.ancestors?.map(({type}) => type)).toEqual(['root', 'paragraph', 'text'])
  })

  it('leads to the clause that it stands against', () => {
    expect(message?.related?.map(({reason}) => reason)).toEqual([expect.stringContaining('supports gge-k')])
    expect(message?.cause).toBe(message?.related?.[0])
  })

  it('counts a byte-order mark as the engine does', () => {
    const marked = `\uFEFF${text}`
    const [said] = lintWithRemark(marked, [recommended]).messages.filter(({actual}) => actual === LICENCE)
    const place = said?.place as {start: {offset: number}; end: {offset: number}}
    expect(marked.slice(place.start.offset, place.end.offset)).toBe(LICENCE)
    expect(said?.ancestors?.map(({type}) => type)).toEqual(['root', 'paragraph', 'text'])
  })
})
