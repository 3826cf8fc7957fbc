import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, expect, test} from 'vitest'
import {accord} from '../drafts.ts'
import {serverBundle} from '../helpers/start-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'normlint-neovim-'))
afterAll(() => rmSync(folder, {recursive: true}))

const isInstalled = spawnSync('nvim', ['--version']).status === 0

// The end-to-end suite installs Neovim and runs this file; elsewhere there may be none.
test.runIf(isInstalled)('Neovim shows the diagnostics, the hover, and what an edit changes', () => {
  const draft = join(folder, 'accord.md')
  const result = join(folder, 'result.json')
  writeFileSync(draft, accord)
  const script = fileURLToPath(new URL('open-draft.lua', import.meta.url))
  const {stderr} = spawnSync('nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-S', script], {
    encoding: 'utf8',
    timeout: 100_000,
    env: {
      ...process.env,
      NORMLINT_DRAFT: draft,
      NORMLINT_NODE: process.execPath,
      NORMLINT_SERVER: serverBundle(),
      NORMLINT_RESULT: result,
      NORMLINT_LINE: '12',
      NORMLINT_GONE: 'gge-c-contradicted',
    },
  })
  expect(stderr).not.toMatch(/Error/)
  const {opened, hover, edited} = JSON.parse(readFileSync(result, 'utf8'))
  expect(opened).toContain('gge-h')
  expect(JSON.stringify(hover)).toContain('No harmful use of territory')
  expect(edited).toContain('gge-h')
}, 120_000)
