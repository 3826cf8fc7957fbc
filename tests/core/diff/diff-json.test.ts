import {readFileSync} from 'node:fs'
import {analyse, diffDrafts, diffFormats} from '@normlint/core'
import {Ajv} from 'ajv'
import {expect, it} from 'vitest'
import {revisionPair} from './revision-pairs.ts'

const schema = new URL('../../../packages/core/schemas/diff.schema.json', import.meta.url)
const validate = new Ajv().compile(JSON.parse(readFileSync(schema, 'utf8')))

it('a diff as JSON is valid by its published schema, also of drafts that are new or deleted', () => {
  const {before, after} = revisionPair(3)
  const [one, two] = [analyse(before), analyse(after)]
  const files = [
    {path: 'b.md', previousPath: 'a.md', before: one, after: two, diff: diffDrafts(one, two)},
    {path: 'new.md', after: two, diff: diffDrafts(undefined, two)},
    {path: 'gone.md', before: one, diff: diffDrafts(one, undefined)},
  ]
  expect(validate(JSON.parse(diffFormats.json?.(files) ?? '')), JSON.stringify(validate.errors)).toBe(true)
})
