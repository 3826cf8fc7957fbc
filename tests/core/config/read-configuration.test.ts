import {readConfiguration} from '@normlint/core'
import {describe, expect, it} from 'vitest'

function errorsOf(text: string, options: {key?: string; knownNorms?: string[]} = {}): readonly string[] {
  const {errors} = readConfiguration(text, {path: '.normlintrc.yml', ...options})
  return (errors ?? []).map(({path, line, column, message}) => `${path}:${line}:${column}: ${message}`)
}

describe('a configuration that is right', () => {
  it('may be empty', () => {
    expect(readConfiguration('', {path: 'x'})).toEqual({configuration: {}})
    expect(readConfiguration('# nothing yet\n', {path: 'x'})).toEqual({configuration: {}})
  })

  it('may write one text where a list is meant', () => {
    const text = 'extends: normlint:strict\nignore: archive\noverrides:\n  - files: old/*.md\n    profile: industry\n'
    expect(readConfiguration(text, {path: 'x'}).configuration).toEqual({
      extends: ['normlint:strict'],
      ignore: ['archive'],
      overrides: [{files: ['old/*.md'], profile: 'industry'}],
    })
  })

  it('may write off without quotes, as YAML 1.2 reads it as text', () => {
    expect(readConfiguration('norms: {gge-h: off}', {path: 'x'}).configuration).toEqual({norms: {'gge-h': 'off'}})
  })

  it('may be JSON, indented with tabs', () => {
    const text = '{\n\t"$schema": "x.json",\n\t"norms": {\n\t\t"gge-a": "error"\n\t}\n}\n'
    expect(readConfiguration(text, {path: 'x'}).configuration).toEqual({norms: {'gge-a': 'error'}})
  })

  it('may stand under a key, as in a package.json', () => {
    const text = '{"name": "drafts", "normlint": {"profile": "resolution"}}'
    expect(readConfiguration(text, {path: 'package.json', key: 'normlint'}).configuration).toEqual({
      profile: 'resolution',
    })
    expect(readConfiguration('{"name": "drafts"}', {path: 'package.json', key: 'normlint'}).configuration).toEqual({})
  })

  it('may name a norm of a pack that it loads', () => {
    expect(errorsOf('packs: house\nnorms: {house-a: error}')).toEqual([])
    expect(errorsOf('norms: {house-a: error}', {knownNorms: ['house-a']})).toEqual([])
  })
})

describe('a mistake is named with its place and what was expected', () => {
  const severities = 'off, info, warning, error'
  it.each([
    ['norms: {gge-hh: warning}', '1:9: unknown norm “gge-hh”; did you mean “gge-h”?'],
    ['norms: {peace: warning}', '1:9: unknown norm “peace”; `normlint norms list` shows the norms'],
    ['norms:\n  gge-h: loud', `2:10: “norms.gge-h” is “loud”, expected one of ${severities}`],
    ['rules:\n  norm-week: off', '2:3: unknown rule “norm-week”; did you mean “norm-weak”?'],
    [
      'rules: {norm-weak: 3}',
      '1:20: “rules.norm-weak” is 3, expected off, info, warning or error, alone or with options as in [warning, {…}]',
    ],
    [
      'rules: {norm-weak: [info, {most: 2}]}',
      '1:27: “rules.norm-weak.1” is a mapping, expected no options: this rule has none',
    ],
    ['rule: {}', '1:1: unknown key “rule”; did you mean “rules”?'],
    ['extends: 3', '1:10: “extends” is 3, expected text or a list of texts'],
    ['failOn: never', '1:9: “failOn” is “never”, expected one of error, warning, info, none'],
    ['maxWarnings: -1', '1:14: “maxWarnings” is -1, expected >= 0'],
    ['overrides: [{profile: industry}]', '1:13: “overrides.0” is a mapping, expected the key “files” in it'],
    ['overrides: [{files: a, norms: {gge-z: off}}]', '1:32: unknown norm “gge-z”; did you mean “gge-a”?'],
    ['- gge-a', '1:1: the configuration is a list, expected a mapping of keys to values'],
    ['a: 1\na: 2', '2:1: Map keys must be unique'],
    ['[1', '1:3: Flow sequence must end with a ]'],
  ])('%s', (text, expected) => {
    expect(errorsOf(text)).toEqual([`.normlintrc.yml:${expected}`])
  })

  it('below a key too', () => {
    expect(errorsOf('{"normlint": {"failOn": 2}}', {key: 'normlint'})).toEqual([
      '.normlintrc.yml:1:25: “failOn” is 2, expected one of error, warning, info, none',
    ])
  })

  it('and all of them at once', () => {
    expect(errorsOf('profile: treaty\nmaxWarnings: some\n')).toHaveLength(2)
  })
})

it('never runs away on aliases that multiply', () => {
  const rows = Array.from(
    {length: 12},
    (_, row) => `a${row}: &a${row} [${row === 0 ? 'x' : `*a${row - 1},`.repeat(10)}]`,
  )
  expect(errorsOf(rows.join('\n'))).not.toEqual([])
})
