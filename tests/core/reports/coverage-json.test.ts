import {readFileSync} from 'node:fs'
import {analyse, builtInNorms, coverageFormats, type coverageReport} from '@normlint/core'
import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const validate = new Ajv({strictTypes: false}).compile(JSON.parse(read('packages/core/schemas/coverage.schema.json')))

const TEXTS = {
  'examples/regional-accord.md': read('examples/regional-accord.md'),
  'examples/industry-charter.md': read('examples/industry-charter.md'),
  'examples/un-style-resolution.md': read('examples/un-style-resolution.md'),
  'empty.md': '',
  'other-language.md':
    '# Accord\n\nLes Parties conviennent de ne pas attaquer les équipes de réponse aux incidents des autres Parties.\n',
}
const files = Object.entries(TEXTS).map(([path, text]) => ({path, analysis: analyse(text)}))

describe('coverage as JSON', () => {
  const report = JSON.parse(coverageFormats.json?.(files) ?? '') as ReturnType<typeof coverageReport>

  it('is valid by its published schema', () => {
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
  })

  it('lists every norm of the active packs for every draft, in catalogue order', () => {
    for (const {norms} of report.documents) expect(norms.map(({id}) => id)).toEqual(builtInNorms.map(({id}) => id))
  })

  it('gives evidence exactly where something was found', () => {
    for (const {norms} of report.documents) {
      for (const {status, evidence} of norms) {
        expect(evidence.length > 0).toBe(status !== 'missing' && status !== 'not-assessed')
      }
    }
  })

  it('gives reasons to weak norms alone', () => {
    for (const {norms} of report.documents) {
      for (const {status, reasons} of norms) expect(reasons.length > 0).toBe(status === 'weak')
    }
  })

  it('places the quote where it stands in the source', () => {
    for (const [index, {norms}] of report.documents.entries()) {
      const lines = (Object.values(TEXTS)[index] ?? '').split('\n')
      for (const {line, column, endLine, endColumn, quote} of norms.flatMap(({evidence}) => evidence)) {
        const text = lines.slice(line - 1, endLine).join('\n')
        const end = text.length - ((lines[endLine - 1] ?? '').length - (endColumn - 1))
        expect(text.slice(column - 1, end)).toBe(quote)
      }
    }
  })

  it('names the clause as lawyers cite it', () => {
    const accord = report.documents[0]?.norms.find(({id}) => id === 'gge-b')
    expect(accord?.evidence[0]?.provision).toBe('Article 4, 1')
  })
})
