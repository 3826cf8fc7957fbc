import {readFileSync} from 'node:fs'
import {analyse, lintDraft, messagesFormats, messagesReport} from '@normlint/core'
import {Ajv} from 'ajv'
import {expect, it} from 'vitest'
import {accord, LICENCE, WISH} from '../../helpers/lint-draft.ts'

const schema = new URL('../../../packages/core/schemas/messages.schema.json', import.meta.url)
const ajv = new Ajv({strictTypes: false, formats: {uri: (text: string) => URL.canParse(text)}})
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')))

const text = accord([WISH, '<!-- normlint-disable-next-line gge-k -- settled -->', LICENCE])
const analysis = analyse(text)
const result = {
  files: [{path: 'a.md', analysis, ...lintDraft(analysis)}],
  failed: [{path: 'b.md', problem: 'is a binary file'}],
}

it('messages as JSON are valid by their published schema', () => {
  const report = JSON.parse(messagesFormats.json?.(result) ?? '')
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
})

it('they carry what was suppressed, with the reason, and what failed', () => {
  const report = messagesReport(result)
  expect(report.files[0]?.suppressed.map(({code, reason, line}) => ({code, reason, line}))).toEqual([
    {code: 'gge-k', reason: 'settled', line: 9},
  ])
  expect(report.failed).toEqual([{path: 'b.md', problem: 'is a binary file'}])
  expect(report.summary.suppressed).toBe(1)
})

it('they count lines and columns from one, in UTF-16 units', () => {
  const emoji = analyse(accord([`🙂 ${LICENCE}`]))
  const message = messagesReport({
    files: [{path: 'a.md', analysis: emoji, ...lintDraft(emoji)}],
    failed: [],
  }).files[0]?.messages.find(({rule}) => rule === 'norm-contradicted')
  expect(message).toMatchObject({line: 5, endLine: 5, endColumn: `🙂 ${LICENCE}`.length + 1})
})
