import {execFile, execFileSync} from 'node:child_process'
import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, it} from 'vitest'
import {accord, LICENCE} from '../helpers/lint-draft.ts'
import {withFolder} from './lint-with-remark.ts'

// The real program, in a folder with the packages of the repository, over what is published: compiled modules.

const root = fileURLToPath(new URL('../../', import.meta.url))
const TEXT = accord([LICENCE], 'normlint:\n  profile: state-agreement')

beforeAll(() => {
  execFileSync('npx', ['tsc', '-b', 'packages/remark-plugin'], {cwd: root})
  execFileSync(process.execPath, ['packages/remark-plugin/build.js'], {cwd: root})
}, 240_000)

interface Outcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

async function remark(files: Readonly<Record<string, string>>, args: readonly string[]): Promise<Outcome> {
  return await withFolder(files, (folder) => {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    const cli = join(root, 'node_modules/remark-cli/cli.js')
    const options = {cwd: folder, env: {...process.env, FORCE_COLOR: '0', NO_COLOR: '1'}}
    return new Promise((settle) => {
      execFile(process.execPath, [cli, ...args, '--no-color'], options, (error, stdout, stderr) =>
        settle({status: error === null ? 0 : Number(error.code ?? 1), stdout, stderr}),
      )
    })
  })
}

describe('remark-cli', () => {
  it('lints with the preset of a .remarkrc.json, and fails on an error', async () => {
    const files = {'.remarkrc.json': '{"plugins": ["remark-preset-lint-normlint"]}', 'a.md': TEXT}
    const {status, stderr} = await remark(files, ['a.md', '--no-stdout'])
    expect(stderr).toMatch(/10:1-10:91\s+error\s+.*gge-k.*\s+gge-k\s+normlint/)
    expect(stderr).toMatch(/\s+warning\s+no text found on gge-c .*\s+gge-c\s+normlint/)
    expect(status).toBe(1)
  })

  it('takes levels for single rules from it', async () => {
    const plugins = ['preset-lint-normlint', ['remark-preset-lint-normlint/rules/gge-k', ['warn']]]
    const files = {'.remarkrc.json': JSON.stringify({plugins}), 'a.md': TEXT}
    const {status, stderr} = await remark(files, ['a.md', '--no-stdout'])
    expect(stderr).toMatch(/10:1-10:91\s+warning\s+/)
    expect(status).toBe(0)
  })

  it('uses the preset, the strict one or a single rule that --use names', async () => {
    const use = async (name: string) => await remark({'a.md': TEXT}, ['a.md', '--no-stdout', '--use', name])
    const one = await use('remark-preset-lint-normlint/rules/gge-k')
    expect(one.stderr).toMatch(/✖ 1 error\n$/)
    const all = await use('preset-lint-normlint')
    expect(all.stderr).toMatch(/gge-c\s+normlint/)
    const strict = await use('remark-preset-lint-normlint/strict')
    expect(strict.stderr).toMatch(/gge-c\s+normlint/)
  })

  it('reads the .normlintrc beside the draft', async () => {
    const files = {'.normlintrc.yml': 'norms: {gge-k: off}', 'a.md': TEXT}
    const {status, stderr} = await remark(files, ['a.md', '--no-stdout', '--use', 'preset-lint-normlint'])
    expect(stderr).not.toMatch(/\serror\s/)
    expect(status).toBe(0)
  })

  it('leaves front matter and tables as they are when it writes', async () => {
    const text = '---\na: 1\n---\n\n# Title\n\n| a | b |\n| - | - |\n| c | d |\n'
    const {stdout} = await remark({'a.md': text}, ['a.md', '--use', 'preset-lint-normlint', '--quiet'])
    expect(stdout).toBe(text)
  })
})
