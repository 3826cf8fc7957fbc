import {join} from 'node:path'
import recommended, {normlintSettings} from 'remark-preset-lint-normlint'
import {describe, expect, it} from 'vitest'
import {accord, LICENCE} from '../helpers/lint-draft.ts'
import {lintWithRemark, withFolder} from './lint-with-remark.ts'

const TEXT = accord([LICENCE], 'normlint:\n  profile: state-agreement')
const fatalOf = async (files: Readonly<Record<string, string>>, path = 'drafts/a.md', plugins: readonly never[] = []) =>
  await withFolder(files, (folder) =>
    lintWithRemark(TEXT, [recommended, ...plugins], join(folder, path))
      .messages.filter(({ruleId}) => ruleId === 'gge-k')
      .map(({fatal}) => fatal),
  )

describe('the configuration', () => {
  it('is the nearest .normlintrc above the draft', async () => {
    expect(await fatalOf({'.normlintrc.yml': 'norms: {gge-k: warning}'})).toEqual([false])
    expect(
      await fatalOf({
        '.normlintrc.yml': 'norms: {gge-k: warning}',
        'drafts/.normlintrc.json': '{"norms": {"gge-k": "off"}}',
      }),
    ).toEqual([])
    expect(await fatalOf({'package.json': '{"normlint": {"norms": {"gge-k": "info"}}}'})).toEqual([undefined])
    expect(await fatalOf({'package.json': '{"name": "x"}'})).toEqual([true])
  })

  it('may extend others and override by glob', async () => {
    const files = {
      'base.yml': 'norms: {gge-k: warning}',
      '.normlintrc.yml': 'extends: base.yml\noverrides:\n  - {files: drafts/b.md, norms: {gge-k: info}}',
    }
    expect(await fatalOf(files)).toEqual([false])
    expect(await fatalOf(files, 'drafts/b.md')).toEqual([undefined])
  })

  it('leaves out what it ignores', async () => {
    expect(await fatalOf({'.normlintrc.yml': 'ignore: drafts/'})).toEqual([])
  })

  it('lies below what a .remarkrc says, and is not read where that says so', async () => {
    const files = {'.normlintrc.yml': 'norms: {gge-k: warning}'}
    const none = [normlintSettings, {config: false}] as never
    expect(await fatalOf(files, 'drafts/a.md', [none])).toEqual([true])
  })

  it('that is broken is one error with its place, and nothing is checked', async () => {
    const [messages, folder] = await withFolder({'.normlintrc.yml': 'norms:\n  gge-kk: error\n'}, (at) => [
      lintWithRemark(TEXT, [recommended], join(at, 'a.md')).messages,
      at,
    ])
    expect(messages.map(({reason, fatal, ruleId}) => [reason.replaceAll(folder, ''), fatal, ruleId])).toEqual([
      [expect.stringMatching(/^not checked: \/\.normlintrc\.yml:2:3: .*gge-kk.*gge-k/), true, 'configuration'],
    ])
  })

  it('that names a pack which is not built says so', async () => {
    const files = {'.normlintrc.yml': 'packs: ./house', 'house/one.yml': 'id: one\n'}
    const messages = await withFolder(files, (at) => lintWithRemark(TEXT, [recommended], join(at, 'a.md')).messages)
    expect(messages.map(({reason}) => reason)).toEqual([
      expect.stringContaining('is not built: run “normlint packs build”'),
    ])
  })

  it('sets the kind of document for all rules', () => {
    const file = lintWithRemark(accord([LICENCE]), [recommended, [normlintSettings, {profile: 'technical-community'}]])
    expect(file.messages.filter(({ruleId}) => ruleId === 'routing-security')).toHaveLength(1)
  })
})
