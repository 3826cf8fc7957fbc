import {type Analysis, analyse, coverageFormats, explainText, lintDraft, messagesFormats} from '@normlint/core'
import {describe, expect, it} from 'vitest'
import {accord, LICENCE, lintText, WISH} from '../../helpers/lint-draft.ts'

/** The block of the report that is about a rule. */
function blockOf(rule: string, text: string, width = 100): string {
  const {analysis, messages, suppressed} = lintText(text)
  const report =
    messagesFormats.text?.({files: [{path: 'a.md', analysis, messages, suppressed}], failed: []}, {width}) ?? ''
  return report.split('\n\n').find((block) => block.trimEnd().split('\n').at(-1)?.trim().startsWith(rule)) ?? ''
}

describe('messages for people', () => {
  it('show the clause with the deciding words marked below it', () => {
    const block = blockOf('norm-contradicted', accord([LICENCE]))
    const rows = block.split('\n')
    expect(rows[0]).toMatch(/^ {2}5:1 {5}error {3}this clause goes against gge-k/)
    expect(rows[1]).toBe(`    5 │ ${LICENCE}`)
    const marked = [...(rows[2] ?? '')].map((mark, column) => (mark === '^' ? rows[1]?.[column] : '')).join('')
    expect(marked).toBe('may')
  })

  it('wrap a long clause and every note to the width of the terminal', () => {
    for (const width of [60, 80, 120]) {
      const {analysis, messages, suppressed} = lintText(accord([WISH, `${LICENCE} `.repeat(4).trim()]))
      const report =
        messagesFormats.text?.({files: [{path: 'a.md', analysis, messages, suppressed}], failed: []}, {width}) ?? ''
      for (const row of report.split('\n')) expect(row.length, row).toBeLessThanOrEqual(width)
    }
  })

  it('print no control character of the draft', () => {
    const block = blockOf('norm-contradicted', accord([LICENCE.replace(/\.$/, ' \u001B]0;title\u0007\u202E.')]))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(block).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/)
    expect(block).toContain(' \uFFFD]0;title\uFFFD\uFFFD')
  })

  it('end with totals in words', () => {
    const analysis = analyse(accord([LICENCE]))
    const lint = lintDraft(analysis)
    const last = (files: Parameters<NonNullable<typeof messagesFormats.text>>[0]) =>
      messagesFormats.text?.(files).trimEnd().split('\n').at(-1)
    expect(last({files: [{path: 'a.md', analysis, ...lint}], failed: []})).toMatch(
      /^1 error, \d+ warnings, \d+ for information in 1 draft$/,
    )
    expect(last({files: [{path: 'a.md', analysis, messages: [], suppressed: []}], failed: []})).toBe(
      '1 draft checked, nothing to say',
    )
    expect(last({files: [], failed: [{path: 'b', problem: 'x'}]})).toBe('')
  })
})

describe('coverage for people', () => {
  it('says a status in words and where the evidence stands', () => {
    const report = coverageFormats.text?.([{path: 'a.md', analysis: analyse(accord([`1. ${LICENCE}`]))}]) ?? ''
    expect(report).toMatch(/✖ gge-k .* contradicted {2}1 \(line 5\)/)
    expect(report).toMatch(/○ gge-c .* no text found/)
  })
})

describe('explain', () => {
  const explain = (analysis: Analysis, line: number) => explainText({path: 'a.md', analysis}, line)
  const analysis = analyse(accord([WISH, '- shall meet every year;\n- shall report.']))

  it('shows section, words of obligation, elements and verdict', () => {
    const text = explain(analysis, 5)
    expect(text).toContain('section     operative')
    expect(text).toContain('“may')
    expect(text).toMatch(/gge-k {2}Do no harm to response teams\n {4}this clause weak/)
  })

  it('shows the concepts seen and the words that weighed most', () => {
    const text = explain(analysis, 5)
    expect(text).toMatch(/concepts .*response-team \(“/s)
    expect(text).toMatch(/spoke for .*“teams”|spoke for .*response-team/s)
  })

  it('names the nearest clause for a line that has none', () => {
    expect(explain(analysis, 2)).toContain('there is no clause on this line; the nearest one begins on line')
    expect(explain(analyse(''), 1)).toContain('there is no clause on this line, and none in the draft')
  })

  it('answers every line of a draft', () => {
    for (let line = 1; line <= analysis.source.lineStarts.length; line++) expect(explain(analysis, line)).toMatch(/\n$/)
  })
})
