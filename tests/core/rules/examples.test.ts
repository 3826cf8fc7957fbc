import {analyse, defaultSettings, defaultSeverity, lint, type Rule, type RuleExample, rules} from '@normlint/core'
import {describe, expect, it} from 'vitest'

/** The source words of the messages that a rule gives on an example, in order. */
function marksOf(rule: Rule, example: RuleExample): readonly string[] {
  const profile = example.profile ?? 'state-agreement'
  const analysis = analyse(example.draft, {profile})
  const isUsuallyOff = defaultSeverity(rule, profile) === 'off'
  const setting = {
    ...(isUsuallyOff ? {severity: 'info' as const} : {}),
    ...(example.options ? {options: example.options} : {}),
  }
  const messages = lint(analysis, {...defaultSettings, profile, rules: {[rule.id]: setting}})
  return messages
    .filter((message) => message.rule === rule.id)
    .map(({span}) => analysis.source.text.slice(span.start, span.end))
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  for (const [index, example] of rule.examples.bad.entries()) {
    it(`reports bad example ${index + 1}`, () => {
      const marks = marksOf(rule, example)
      if (example.marks) expect(marks).toEqual(example.marks)
      else expect(marks).not.toEqual([])
    })
  }

  for (const [index, example] of rule.examples.good.entries()) {
    it(`is silent on good example ${index + 1}`, () => {
      expect(marksOf(rule, example)).toEqual([])
    })
  }

  it('says what is wrong, why, and what to do, in sentences', () => {
    expect(rule.summary).toMatch(/^[A-Z“].*[^.]$/)
    expect(rule.why).toMatch(/^[A-Z`“].*\.”?$/)
    expect(rule.whatToDo).toMatch(/^[A-Z`“].*\.”?$/)
  })

  it('shows at least one draft that it leaves alone', () => {
    expect(rule.examples.good).not.toEqual([])
  })
})

it('every rule has an id of its own in kebab case', () => {
  const ids = rules.map(({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
})

/** Verdicts on norms, suppressions and settings have test files of their own beside their examples. */
const TESTED_ELSEWHERE = /^(?:norms?-|not-assessed|suppression-|front-matter-)/

it.each(rules.filter(({id}) => !TESTED_ELSEWHERE.test(id)).map((rule) => [rule.id, rule] as const))(
  '%s shows at least four drafts that it reports and four that it leaves alone',
  (_id, {examples}) => {
    expect(examples.bad.length).toBeGreaterThanOrEqual(4)
    expect(examples.good.length).toBeGreaterThanOrEqual(4)
  },
)
