import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {generateRuleWords} from '../../../scripts/generate-rule-words.ts'

it('the words of the drafting rules in the code are those of the language files', () => {
  const {path, text} = generateRuleWords()
  expect(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')).toBe(text)
})
