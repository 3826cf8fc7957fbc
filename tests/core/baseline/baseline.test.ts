import {readFileSync} from 'node:fs'
import {
  type Acceptance,
  accept,
  analyse,
  applyBaseline,
  type Baseline,
  emptyBaseline,
  lintDraft,
  type Message,
  readBaseline,
  staleEntries,
  writeBaseline,
} from '@normlint/core'
import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {accord, LICENCE, WISH} from '../../helpers/lint-draft.ts'

const ACCEPTANCE: Acceptance = {reason: 'agreed at the second reading', owner: 'the chair', date: '2026-03-14'}
const TODAY = '2026-06-01'

function messagesOn(text: string): readonly Message[] {
  return lintDraft(analyse(text, {profile: 'state-agreement'})).messages
}

function accepting(text: string, draft = 'a.md', acceptance = ACCEPTANCE): Baseline {
  const analysis = analyse(text, {profile: 'state-agreement'})
  return accept(emptyBaseline, [{draft, analysis, messages: lintDraft(analysis).messages}], acceptance)
}

/** The rules of what stands when `now` is checked under a baseline made of `then`. */
function standing(then: string, now: string, draft = 'a.md'): readonly string[] {
  return applyBaseline(messagesOn(now), accepting(then), {draft, today: TODAY}).messages.map(({rule}) => rule)
}

describe('a baseline', () => {
  it('accepts everything that was found when it was made', () => {
    expect(messagesOn(accord([LICENCE, WISH])).length).toBeGreaterThan(1)
    expect(standing(accord([LICENCE, WISH]), accord([LICENCE, WISH]))).toEqual([])
  })

  it('holds when the clause moves, is wrapped anew, numbered or set in bold', () => {
    const moved = accord(['The Parties shall meet once a year.', `3. **${LICENCE.replace(' teams ', ' teams\n   ')}**`])
    expect(standing(accord([LICENCE]), moved)).toEqual([])
  })

  it('does not hold when the clause says something else', () => {
    const reworded = accord([LICENCE.replace('another Party', 'any State')])
    expect(standing(accord([LICENCE]), reworded)).toEqual(['norm-contradicted'])
  })

  it('does not hold when the lead-in that the clause hangs on changes', () => {
    const list = (stem: string) =>
      accord([`${stem}\n\n(a) direct its incident response teams to attack the networks of another Party.`])
    expect(standing(list('Each Party may:'), list('Each Party may:'))).toEqual([])
    expect(standing(list('Each Party may:'), list('Each Party may at any time:'))).not.toEqual([])
  })

  it('follows a clause into another draft, but no message on a whole document', () => {
    const text = accord([LICENCE])
    const rules = new Set(messagesOn(text).map(({rule}) => rule))
    expect(rules).toContain('norm-missing')
    const there = new Set(standing(text, text, 'b.md'))
    expect(there).toContain('norm-missing')
    expect(there).not.toContain('norm-contradicted')
  })

  it('accepts a clause by its words, not by a count: mending one and breaking another is seen', () => {
    const other = LICENCE.replace('attack the networks', 'disrupt the servers')
    expect(standing(accord([LICENCE]), accord([other]))).toContain('norm-contradicted')
  })

  it('ends on the day after the last day of an entry', () => {
    const baseline = accepting(accord([LICENCE]), 'a.md', {...ACCEPTANCE, expires: '2026-06-01'})
    const on = (today: string) => applyBaseline(messagesOn(accord([LICENCE])), baseline, {draft: 'a.md', today})
    expect(on('2026-06-01').messages).toEqual([])
    expect(on('2026-06-02').accepted).toEqual([])
    expect(on('2026-06-02').expired.length).toBe(on('2026-06-02').messages.length)
  })

  it('renews an entry that has run out when its clause is accepted again, and no other', () => {
    const analysis = analyse(accord([LICENCE]), {profile: 'state-agreement'})
    const drafts = [{draft: 'a.md', analysis, messages: lintDraft(analysis).messages}]
    const old = accept(emptyBaseline, drafts, {...ACCEPTANCE, expires: '2026-04-01'})
    const renewed = accept(old, drafts, {...ACCEPTANCE, date: '2026-05-01', reason: 'again'})
    expect(renewed.accepted.map(({reason}) => reason)).toEqual(old.accepted.map(() => 'again'))
    expect(accept(renewed, drafts, {...ACCEPTANCE, date: '2026-05-02', reason: 'later'})).toEqual(renewed)
  })

  it('has stale entries where a checked draft no longer needs them, and only there', () => {
    const baseline = accepting(accord([LICENCE]))
    expect(staleEntries(baseline, new Set(), (draft) => draft === 'a.md')).toEqual(baseline.accepted)
    expect(staleEntries(baseline, new Set(), () => false)).toEqual([])
    expect(staleEntries(baseline, new Set(baseline.accepted), () => true)).toEqual([])
  })
})

describe('a baseline file', () => {
  const text = writeBaseline(accepting(accord([LICENCE, WISH])))

  it('is read back as it was written, and valid by its schema', () => {
    const {baseline, errors} = readBaseline(text, 'x.json')
    expect(errors).toBeUndefined()
    expect(writeBaseline(baseline ?? emptyBaseline)).toBe(text)
    const schema = new URL('../../../packages/core/schemas/baseline.schema.json', import.meta.url)
    const validate = new Ajv().compile(JSON.parse(readFileSync(schema, 'utf8')))
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true)
  })

  it('keeps its entries in one order, whatever the order of the drafts', () => {
    const analysis = analyse(accord([LICENCE]))
    const one = (draft: string) => ({draft, analysis, messages: lintDraft(analysis).messages})
    const there = accept(emptyBaseline, [one('a.md'), one('b.md')], ACCEPTANCE)
    const back = accept(emptyBaseline, [one('b.md'), one('a.md')], ACCEPTANCE)
    expect(writeBaseline(there)).toBe(writeBaseline(back))
  })

  const broken: readonly (readonly [string, string])[] = [
    ['{', 'x.json:1:'],
    ['[]', 'expected an object with “version” and “accepted”'],
    ['{"version": 2, "accepted": []}', '“version” must be 1'],
    ['{"version": 1}', '“accepted” must be a list of entries'],
    ['{"version": 1, "accepted": [3]}', 'an entry must be an object'],
    ['{"version": 1, "accepted": [{"fingerprint": "a"}]}', 'an entry needs “reason”'],
    [text.replace('"2026-03-14"', '"March"'), '“date” must be a day, as in 2026-03-14'],
    [text.replace('"reason"', '"raison"'), 'unknown key “raison”'],
  ]
  for (const [source, message] of broken) {
    it(`that is broken says so with a place: ${message}`, () => {
      const {errors} = readBaseline(source, 'x.json')
      const lines = errors?.map(({path, line, column, message: said}) => `${path}:${line}:${column}: ${said}`)
      expect(lines?.join('\n')).toContain(message)
    })
  }
})
