import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {expandFamily, readFamilies, readFamilyFile} from '../../../scripts/families.ts'

const families = readFamilies()

function readText(text: string) {
  const path = join(mkdtempSync(join(tmpdir(), 'normlint-families-')), 'gge-k.yaml')
  writeFileSync(path, text)
  return readFamilyFile(path)
}

describe('families of clauses', () => {
  it('are there for every norm, covered and missed', () => {
    const byNorm = groupByTarget()
    expect(byNorm.size).toBe(36)
    for (const [norm, own] of byNorm) {
      const statuses = new Set(own.map(({norms}) => norms[norm]?.status ?? 'none'))
      expect([...statuses].sort(), norm).toEqual(['contradicted', 'covered', 'none', 'weak'])
    }
  })

  it('have every alternative of their slots in a clause, and no gap left', () => {
    for (const family of families.filter((_, index) => index % 17 === 0)) {
      const clauses = expandFamily(family, 12)
      for (const {text} of clauses) expect(text).not.toMatch(/[{}]| {2}/)
      const all = clauses.map(({text}) => text.toLowerCase()).join('\n')
      for (const alternative of Object.values(family.slots).flat()) {
        const words = alternative.replace(/\s+/g, ' ').trim().toLowerCase()
        expect(all.includes(words), `${family.id}: “${words}”`).toBe(true)
      }
    }
  })

  it('come out the same every time, each clause once', () => {
    for (const family of families.filter((_, index) => index % 17 === 3)) {
      const texts = expandFamily(family, 12).map(({text}) => text)
      expect(expandFamily(family, 12).map(({text}) => text)).toEqual(texts)
      expect(new Set(texts).size).toBe(texts.length)
    }
  })

  it.each([
    [
      'a slot without alternatives',
      '- frame: "{Who} shall help"\n  norms: {}\n',
      'family 1: no alternatives for "{Who}"',
    ],
    ['a norm that nobody knows', '- frame: We help\n  norms: {gge-z: covered}\n', 'family 1: no norm "gge-z"'],
    [
      'weak without a reason',
      '- frame: We help\n  norms: {gge-k: weak}\n',
      'expected "covered", "contradicted" or "weak <reason>"',
    ],
    ['a file of something else', 'frame: We help\n', 'expected a list of families'],
  ])('are refused with the place: %s', (_, text, message) => {
    expect(() => readText(text)).toThrow(message)
  })
})

function groupByTarget() {
  const groups = new Map<string, typeof families>()
  for (const family of families) groups.set(family.target, [...(groups.get(family.target) ?? []), family])
  return groups
}
