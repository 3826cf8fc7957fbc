import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {generateLanguage} from '../../../scripts/generate-language.ts'

it('the generated word modules are those of the word files', () => {
  for (const {path, text} of generateLanguage()) expect(readFileSync(path, 'utf8')).toBe(text)
})
