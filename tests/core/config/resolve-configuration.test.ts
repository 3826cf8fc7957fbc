import {builtInPresets, type Configuration, readConfiguration, resolveConfiguration, rules} from '@normlint/core'
import {describe, expect, it} from 'vitest'

/** Resolves `main.yml` among files held in memory. */
async function resolve(files: Readonly<Record<string, string>> & {readonly 'main.yml': string}) {
  const {configuration = {}} = readConfiguration(files['main.yml'], {path: 'main.yml'})
  return await resolveConfiguration(configuration, 'main.yml', {
    resolve: (specifier, from) => new URL(specifier, `https://host/${from}`).pathname.slice(1),
    read: async (path) => (files as Readonly<Record<string, string>>)[path],
    presets: builtInPresets,
  })
}

describe('extends', () => {
  it('puts the named files below, the first lowest', async () => {
    const {configuration} = await resolve({
      'main.yml': 'extends: [low.yml, deep/high.yml]\nnorms: {gge-c: error}',
      'low.yml': 'norms: {gge-a: info, gge-b: info, gge-c: info}',
      'deep/high.yml': 'extends: ../lowest.yml\nnorms: {gge-b: warning}',
      'lowest.yml': 'norms: {gge-d: off, gge-a: off}',
    })
    const expected: Configuration = {norms: {'gge-a': 'off', 'gge-b': 'warning', 'gge-c': 'error', 'gge-d': 'off'}}
    expect(configuration).toEqual(expected)
  })

  it('makes paths of packs full, seen from the file that names them', async () => {
    const {configuration} = await resolve({'main.yml': 'extends: deep/a.yml\npacks: own', 'deep/a.yml': 'packs: house'})
    expect(configuration?.packs).toEqual(['deep/house', 'own'])
  })

  it('knows the presets', async () => {
    const {configuration} = await resolve({'main.yml': 'extends: normlint:strict'})
    expect(configuration?.failOn).toBe('warning')
    expect(configuration?.rules?.['norm-review']).toBe('info')
  })

  it('normlint:norms turns the rules on drafting off, and no other', async () => {
    const {configuration} = await resolve({'main.yml': 'extends: normlint:norms'})
    const off = Object.keys(configuration?.rules ?? {})
    for (const {id, concern = 'drafting'} of rules) expect(off.includes(id), id).toBe(concern === 'drafting')
  })

  it.each([
    [
      'a circle',
      {'main.yml': 'extends: a.yml', 'a.yml': 'extends: main.yml'},
      'a.yml:1:1 “extends” goes round in a circle: main.yml → a.yml → main.yml',
    ],
    ['itself', {'main.yml': 'extends: main.yml'}, 'main.yml:1:1 “extends” goes round in a circle: main.yml → main.yml'],
    ['no file', {'main.yml': 'extends: a.yml'}, 'main.yml:1:1 “extends” names “a.yml”, which cannot be read (a.yml)'],
    [
      'no preset',
      {'main.yml': 'extends: normlint:lax'},
      'main.yml:1:1 “extends” names “normlint:lax”, expected one of normlint:recommended, normlint:strict, normlint:norms',
    ],
    [
      'a broken file',
      {'main.yml': 'extends: a.yml', 'a.yml': 'failOn: 1'},
      'a.yml:1:9 “failOn” is 1, expected one of error, warning, info, none',
    ],
  ])('says what is wrong with %s', async (_name, files, expected) => {
    const {errors} = await resolve(files)
    expect(errors?.map(({path, line, column, message}) => `${path}:${line}:${column} ${message}`)).toEqual([expected])
  })
})
