import {readdirSync, readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {generateRuleDocs} from '../../../scripts/generate-rule-docs.ts'

const root = new URL('../../../', import.meta.url)

it('every rule has its page, and each page is current', () => {
  const files = generateRuleDocs()
  const pages = files.map(({path}) => path.replace('docs/rules/', ''))
  expect(new Set(readdirSync(new URL('docs/rules/', root)))).toEqual(new Set(pages))
  for (const {path, text} of files) expect(readFileSync(new URL(path, root), 'utf8'), path).toBe(text)
})
