import {isIgnored, matchesGlob, mergeConfigurations, settingsFor} from '@normlint/core'
import {describe, expect, it} from 'vitest'

describe('mergeConfigurations', () => {
  it('lets single values of the upper one win and joins lists', () => {
    const merged = mergeConfigurations(
      {
        profile: 'industry',
        failOn: 'warning',
        ignore: ['a'],
        packs: ['p', 'q'],
        norms: {'gge-a': 'off', 'gge-b': 'info'},
      },
      {profile: 'resolution', ignore: ['b'], packs: ['q', 'r'], norms: {'gge-b': 'error'}},
    )
    expect(merged).toEqual({
      profile: 'resolution',
      failOn: 'warning',
      ignore: ['a', 'b'],
      packs: ['p', 'q', 'r'],
      norms: {'gge-a': 'off', 'gge-b': 'error'},
    })
  })

  it('keeps a rule’s options when only its severity is set anew', () => {
    const merged = mergeConfigurations({rules: {'a-rule': ['info', {most: 3}]}}, {rules: {'a-rule': 'error'}})
    expect(merged.rules).toEqual({'a-rule': ['error', {most: 3}]})
  })
})

describe('settingsFor', () => {
  const configuration = {
    profile: 'auto' as const,
    norms: {'gge-a': 'info' as const},
    overrides: [
      {files: ['treaties/**'], profile: 'state-agreement' as const, norms: {'gge-b': 'error' as const}},
      {files: ['*.charter.md'], profile: 'industry' as const},
    ],
  }

  it('applies the overrides that match, the later over the earlier', () => {
    expect(settingsFor(configuration, 'treaties/x.charter.md')).toEqual({
      profile: 'industry',
      norms: {'gge-a': 'info', 'gge-b': 'error'},
      rules: {},
    })
  })

  it('applies none to text without a name', () => {
    expect(settingsFor(configuration).profile).toBe('auto')
  })
})

describe('globs', () => {
  it.each([
    ['old.md', ['old.md'], true],
    ['deep/er/old.md', ['old.md'], true],
    ['archive/a.md', ['archive/'], true],
    ['deep/archive/a.md', ['archive'], true],
    ['deep/archive/a.md', ['/archive/x'], false],
    ['drafts/a.md', ['./drafts/*.md'], true],
    ['drafts/deep/a.md', ['drafts/*.md'], false],
    ['drafts/keep.md', ['drafts/**', '!keep.md'], false],
    ['.hidden/a.md', ['**/*.md'], true],
  ])('%s under %j: %s', (path, globs, expected) => {
    expect(matchesGlob(path, globs)).toBe(expected)
  })

  it('a configuration without ignore ignores nothing', () => {
    expect(isIgnored({}, 'a.md')).toBe(false)
  })
})
