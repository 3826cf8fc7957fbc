import {describe, expect, it} from 'vitest'
import {accord, LICENCE, lintText, WISH} from '../../helpers/lint-draft.ts'

describe('severity', () => {
  const severityOf = (rule: string, settings: Parameters<typeof lintText>[1]) =>
    lintText(accord([WISH]), settings).messages.find((message) => message.rule === rule && message.code === 'gge-k')
      ?.severity

  it('comes from the rule where nothing is configured', () => {
    expect(severityOf('norm-weak', {})).toBe('warning')
  })

  it('is set by the rule, and by the norm above it', () => {
    expect(severityOf('norm-weak', {rules: {'norm-weak': {severity: 'info'}}})).toBe('info')
    expect(severityOf('norm-weak', {rules: {'norm-weak': {severity: 'info'}}, norms: {'gge-k': 'error'}})).toBe('error')
  })

  it('off wins on either side', () => {
    expect(
      severityOf('norm-weak', {rules: {'norm-weak': {severity: 'off'}}, norms: {'gge-k': 'error'}}),
    ).toBeUndefined()
    expect(
      severityOf('norm-weak', {rules: {'norm-weak': {severity: 'error'}}, norms: {'gge-k': 'off'}}),
    ).toBeUndefined()
  })
})

describe('missing norms', () => {
  const missing = (settings: Parameters<typeof lintText>[1]) =>
    lintText(accord([WISH]), settings)
      .messages.filter(({rule}) => rule === 'norm-missing')
      .map(({code}) => code)

  it('are those that the kind of document is expected to speak to', () => {
    expect(missing({profile: 'technical-community'})).toEqual(expect.arrayContaining(['routing-security']))
    expect(missing({profile: 'technical-community'})).not.toContain('gge-c')
  })

  it('and those that the configuration names', () => {
    expect(missing({profile: 'technical-community', norms: {'gge-c': 'info'}})).toContain('gge-c')
  })

  it('are reported on the title with a model clause to start from', () => {
    const {messages, analysis} = lintText(accord([WISH]))
    const message = messages.find(({code}) => code === 'gge-c')
    expect(message?.span).toEqual(analysis.facts.titleSpan)
    expect(message?.text).toBe('no text found on gge-c (No harmful use of territory)')
    expect(message?.expected).toEqual([expect.stringMatching(/territory|soil/)])
  })

  it('the others take one line of information', () => {
    const {messages} = lintText(accord([WISH]))
    const lines = messages.filter(({rule}) => rule === 'norms-not-mentioned')
    expect(lines.map(({severity, text}) => [severity, text])).toEqual([
      ['info', expect.stringMatching(/^no text found on \d+ further norms: .*electoral/)],
    ])
  })
})

describe('a clause that goes against a norm', () => {
  it('is an error, with the clause that supports the norm beside it', () => {
    const support =
      "No Party shall attack, or knowingly help anyone to attack, the systems of another Party's authorised incident response teams, and no Party shall send its own teams on malicious operations."
    const {messages, analysis} = lintText(accord([`1. ${support}`, `2. ${LICENCE}`]))
    const message = messages.find(({rule}) => rule === 'norm-contradicted')
    expect(message?.severity).toBe('error')
    expect(analysis.source.text.slice(message?.span.start, message?.span.end)).toBe(LICENCE)
    expect(message?.related.map(({span}) => analysis.source.text.slice(span.start, span.end))).toEqual([support])
    expect(message?.related[0]?.message).toBe('paragraph 1 supports gge-k')
  })
})

describe('norms adopted by reference', () => {
  it('take one message, not eleven', () => {
    const {messages} = lintText(
      accord(['The Parties shall be guided by the norms of responsible State behaviour in paragraph 13 of A/70/174.']),
    )
    const adopted = messages.filter(({rule}) => rule === 'norm-weak')
    expect(adopted).toHaveLength(1)
    expect(adopted[0]?.text).toMatch(/^\d+ norms rest on this clause alone.*: gge-a, /)
  })
})

describe('order', () => {
  it('is that of the draft, the stronger first at one place', () => {
    const {messages} = lintText(accord([WISH, LICENCE]))
    const rank = {error: 0, warning: 1, info: 2}
    const keys = messages.map(({span, severity}) => span.start * 10 + rank[severity])
    expect(keys).toEqual([...keys].sort((a, b) => a - b))
  })
})

describe('texts that are no drafts', () => {
  it('get one line that says so', () => {
    const {messages} = lintText('# Install\n\nRun `npm install`, then `npm start`.\n')
    expect(messages.map(({rule, severity}) => `${severity} ${rule}`)).toEqual(['info not-assessed'])
  })

  it('are not nagged about suppressions', () => {
    const {messages} = lintText(
      '# Install\n\n<!-- normlint-disable gge-a -->\n\nRun `npm install`, then `npm start`.\n',
    )
    expect(messages.map(({rule}) => rule)).toEqual(['not-assessed'])
  })

  it.each(['', '\uFEFF', '---\ntitle: x\n---\n', '\n\n\n'])('nothing breaks on %j', (text) => {
    expect(() => lintText(text)).not.toThrow()
  })
})
