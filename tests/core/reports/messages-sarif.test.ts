import {readFileSync} from 'node:fs'
import {messagesFormats} from '@normlint/core'
import ajvDraft04 from 'ajv-draft-04'
import ajvFormats from 'ajv-formats'
import type {Log} from 'sarif'
import {describe, expect, it} from 'vitest'
import {checkResult, SAMPLE} from '../../helpers/check-result.ts'
import {accord, LICENCE} from '../../helpers/lint-draft.ts'

// The schema of the standard, as Microsoft publishes it with @microsoft/jest-sarif (MIT).
const schema = new URL('../../fixtures/sarif/sarif-2.1.0-rtm.5.json', import.meta.url)
// Both are CommonJS modules, which the type checker takes for objects with a default.
const Ajv = ajvDraft04 as unknown as typeof ajvDraft04.default
const addFormats = ajvFormats as unknown as typeof ajvFormats.default
const ajv = new Ajv({strict: false, allErrors: true, unicodeRegExp: false})
addFormats(ajv)
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')))

const log = JSON.parse(messagesFormats.sarif?.(SAMPLE, {version: '1.2.3'}) ?? '') as Log
const run = log.runs[0]
const results = run?.results ?? []

describe('a SARIF log', () => {
  it('is valid by the schema of the standard', () => {
    expect(validate(log), JSON.stringify(validate.errors, undefined, 2)).toBe(true)
  })

  it('of no drafts is valid too', () => {
    const empty = JSON.parse(messagesFormats.sarif?.(checkResult({})) ?? '')
    expect(validate(empty), JSON.stringify(validate.errors)).toBe(true)
  })

  it('has relative URIs, encoded', () => {
    const uris = new Set(results.map((result) => result.locations?.[0]?.physicalLocation?.artifactLocation?.uri))
    expect([...uris]).toContain('drafts/gr%C3%B6%C3%9Fe%20%26%20co/a%20b.md')
    for (const uri of uris) expect(uri).not.toMatch(/^[a-z]+:|^\//)
  })

  it('names the rule of every result in its list of rules', () => {
    for (const {ruleId, ruleIndex} of results) expect(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId)
    expect(results.map(({ruleId}) => ruleId)).toContain('norm-contradicted/gge-k')
  })

  it('marks what the draft suppresses, with its reason', () => {
    const suppressed = results.filter(({suppressions}) => suppressions !== undefined)
    expect(suppressed.map(({suppressions}) => suppressions)).toEqual([
      [{kind: 'inSource', justification: 'settled in the <annex>'}],
    ])
  })

  it('says that a file could not be checked', () => {
    expect(run?.invocations?.[0]?.executionSuccessful).toBe(false)
    expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(
      /^broken\.md: is a binary file/,
    )
  })

  it('has fingerprints that stay when the clause moves and is wrapped anew', () => {
    const fingerprints = (text: string) =>
      (JSON.parse(messagesFormats.sarif?.(checkResult({'a.md': text})) ?? '') as Log).runs[0]?.results
        ?.filter(({ruleId}) => ruleId === 'norm-contradicted/gge-k')
        .map(({partialFingerprints}) => partialFingerprints)
    const moved = accord(['The Parties shall meet once a year.', LICENCE.replace(' teams ', ' teams\n')])
    expect(fingerprints(moved)).toEqual(fingerprints(accord([LICENCE])))
    expect(fingerprints(moved)?.[0]).toHaveProperty('primaryLocationLineHash')
  })

  it('tells two equal clauses of one draft apart', () => {
    const {results: twice} = (
      JSON.parse(messagesFormats.sarif?.(checkResult({'a.md': accord([LICENCE, LICENCE])})) ?? '') as Log
    ).runs[0] ?? {results: []}
    const hashes = twice?.map(({partialFingerprints}) => partialFingerprints?.primaryLocationLineHash)
    expect(new Set(hashes).size).toBe(hashes?.length)
  })
})
