import {readFileSync} from 'node:fs'
import {builtInNorms, rules} from '@normlint/core'
import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {generateConfiguration} from '../../../scripts/generate-configuration.ts'

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const schema = JSON.parse(read('packages/core/schemas/configuration.schema.json'))

describe('the configuration schema for editors', () => {
  it('knows every norm and rule, with a description', () => {
    expect(new Set(Object.keys(schema.definitions.norms.properties))).toEqual(new Set(builtInNorms.map(({id}) => id)))
    expect(Object.keys(schema.definitions.rules.properties)).toEqual(rules.map(({id}) => id))
    for (const {description} of Object.values<{description: string}>(schema.properties)) {
      if (description !== undefined) expect(description).not.toBe('')
    }
  })

  it('accepts the configuration of the examples', () => {
    const validate = new Ajv({strictTypes: false}).compile(schema)
    expect(validate(parse(read('examples/.normlintrc.yml')))).toBe(true)
    expect(validate({norms: {'gge-a': 'loud'}})).toBe(false)
  })
})

it('the generated files are current', async () => {
  for (const {path, text} of await generateConfiguration()) expect(read(path), path).toBe(text)
})
