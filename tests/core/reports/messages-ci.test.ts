import {githubJobSummary, messagesFormats} from '@normlint/core'
import {describe, expect, it} from 'vitest'
import {fromXml} from 'xast-util-from-xml'
import {checkResult, SAMPLE} from '../../helpers/check-result.ts'
import {accord, LICENCE, WISH} from '../../helpers/lint-draft.ts'

const format = (name: string, result = SAMPLE) => messagesFormats[name]?.(result) ?? ''

/** Words that would break out of a format that does not escape them. */
const HOSTILE = accord([`${LICENCE.replace('networks', 'networks]]> &amp; \u0007"nets"')}\n::error::injected`])

describe('JUnit and Checkstyle', () => {
  for (const name of ['junit', 'checkstyle']) {
    it(`${name} is well-formed XML, whatever the draft holds`, () => {
      expect(() => fromXml(format(name))).not.toThrow()
      expect(() => fromXml(format(name, checkResult({'<a>&".md': HOSTILE})))).not.toThrow()
      expect(() => fromXml(format(name, checkResult({})))).not.toThrow()
    })
  }

  it('JUnit counts its cases, and gives a draft without messages one that passes', () => {
    const [, tests, failures, errors] = /tests="(\d+)" failures="(\d+)" errors="(\d+)"/.exec(format('junit')) ?? []
    expect(Number(tests)).toBe(format('junit').match(/<testcase/g)?.length)
    expect(Number(failures)).toBe(format('junit').match(/<failure/g)?.length)
    expect(Number(errors)).toBe(1)
    const clean = checkResult({'clean.md': '# Notes\n'}).files.map((file) => ({...file, messages: []}))
    expect(format('junit', {files: clean, failed: []})).toContain('<testcase classname="clean.md" name="normlint" />')
  })
})

describe('annotations for GitHub', () => {
  const commands = (text: string) => text.split('\n').filter((line) => line.startsWith('::'))

  it('stand one on a line and carry place, title and text', () => {
    const [first] = commands(format('github')).filter((line) => line.includes('norm-contradicted'))
    expect(first).toMatch(
      /^::error file=drafts\/größe & co\/a b\.md,line=5,endLine=5,col=1,endColumn=\d+,title=normlint%3A gge-k \(norm-contradicted\)::/,
    )
  })

  it('let no draft begin a command of its own', () => {
    const lines = commands(format('github', checkResult({'a.md': HOSTILE, 'b%,:.md': HOSTILE})))
    expect(lines.filter((line) => !/^::(?:error|warning|notice) (?:file=|title=normlint)/.test(line))).toEqual([])
    expect(lines.some((line) => line.includes('file=b%25%2C%3A.md'))).toBe(true)
  })

  for (const drafts of [1, 3, 11, 40]) {
    it(`are at most ten of each level for ${drafts} drafts, and lose none without saying so`, () => {
      const text = accord([...Array.from({length: 15}, (_, index) => `${index + 1}. ${LICENCE}`), WISH])
      const many = checkResult(Object.fromEntries(Array.from({length: drafts}, (_, index) => [`${index}.md`, text])))
      const lines = commands(format('github', many))
      for (const level of ['error', 'warning', 'notice'])
        expect(lines.filter((line) => line.startsWith(`::${level} `)).length).toBeLessThanOrEqual(10)
      if (drafts > 10) expect(lines.join('\n')).toMatch(/and \d+ more drafts; the job summary lists every message/)
    })
  }

  it('come with a job summary that names every message', () => {
    const summary = githubJobSummary(SAMPLE)
    expect(summary).toMatch(/^## normlint\n/)
    for (const {code} of SAMPLE.files.flatMap(({messages}) => messages)) expect(summary).toContain(`\`${code}\``)
    expect(summary).toContain('broken.md: is a binary file')
  })

  it('and a summary that GitHub does not refuse for its size', () => {
    const text = accord(Array.from({length: 60}, (_, index) => `${index + 1}. ${LICENCE}`))
    const many = checkResult(Object.fromEntries(Array.from({length: 3}, (_, index) => [`${index}.md`, text])))
    const huge = {...many, files: Array.from({length: 200}, () => many.files).flat()}
    const summary = githubJobSummary(huge)
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    expect(summary).toMatch(/\d+ more drafts have messages that do not fit here/)
  })
})

describe('GitLab code quality', () => {
  const issues = JSON.parse(format('gitlab')) as {
    fingerprint: string
    severity: string
    location: {lines: {begin: number}}
  }[]

  it('has a fingerprint for every issue that no other has', () => {
    const twice = checkResult({'a.md': accord([LICENCE, LICENCE]), 'b.md': accord([LICENCE, LICENCE])})
    const prints = (JSON.parse(format('gitlab', twice)) as typeof issues).map(({fingerprint}) => fingerprint)
    expect(new Set(prints).size).toBe(prints.length)
  })

  it('uses the severities that GitLab knows, and lines from 1', () => {
    for (const {severity, location} of issues) {
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity)
      expect(location.lines.begin).toBeGreaterThan(0)
    }
  })
})

describe('rdjson for reviewdog', () => {
  it('counts columns in bytes of UTF-8, from 1', () => {
    const text = accord([`Größe 🙂: ${LICENCE}`])
    const {diagnostics} = JSON.parse(format('rdjson', checkResult({'a.md': text}))) as {
      diagnostics: {code: {value: string}; location: {range: {start: object; end: {column: number}}}}[]
    }
    const found = diagnostics.find(({code}) => code.value === 'norm-contradicted/gge-k')
    expect(found?.location.range.start).toEqual({line: 5, column: 1})
    expect(found?.location.range.end.column).toBe(Buffer.byteLength(`Größe 🙂: ${LICENCE}`) + 1)
  })
})
