import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {generateDocs, strayPages} from '../../../scripts/generate-docs.ts'

const root = new URL('../../../', import.meta.url)
const files = generateDocs()

it('every rule and every norm has its page, and each page is current', () => {
  for (const {path, text} of files) expect(readFileSync(new URL(path, root), 'utf8'), path).toBe(text)
})

it('no page is left of a rule or norm that is gone', () => {
  expect(strayPages(files)).toEqual([])
})
