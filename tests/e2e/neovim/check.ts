/** The language server in Neovim, as docs/editors.md says to set it up. Throws when the editor does not show what it must. */
import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const server = fileURLToPath(new URL('../../../packages/lsp-server/bin/normlint-language-server.js', import.meta.url))

/** The line of the workspace's draft, from 0, that contradicts a norm. */
const CONTRADICTION = 18

interface Seen {
  readonly error?: string
  readonly opened: readonly string[]
  readonly hover: unknown
  readonly errors: readonly [number, number]
}

export function checkNeovim(): void {
  const folder = mkdtempSync('/tmp/normlint-neovim-')
  try {
    const draft = join(folder, 'accord.md')
    const result = join(folder, 'result.json')
    cpSync(join(here, '..', 'workspace', 'accord.md'), draft)
    const {stderr} = spawnSync('nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-S', join(here, 'open-draft.lua')], {
      encoding: 'utf8',
      timeout: 120_000,
      env: {
        ...process.env,
        NORMLINT_DRAFT: draft,
        NORMLINT_NODE: process.execPath,
        NORMLINT_SERVER: server,
        NORMLINT_RESULT: result,
        NORMLINT_LINE: String(CONTRADICTION),
      },
    })
    if (/error/i.test(stderr)) throw new Error(stderr)
    expectSeen(JSON.parse(readFileSync(result, 'utf8')) as Seen)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function expectSeen({error, opened, hover, errors}: Seen): void {
  if (error) throw new Error(error)
  if (!opened.includes('gge-h')) throw new Error(`no diagnostic gge-h among ${opened.join(', ')}`)
  if (!JSON.stringify(hover).includes('No harmful use of territory'))
    throw new Error(`the hover is ${JSON.stringify(hover)}`)
  if (!(errors[1] < errors[0]))
    throw new Error(`the errors were ${errors.join(', then ')} when a contradiction was deleted`)
}
