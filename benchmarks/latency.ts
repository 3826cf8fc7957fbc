/**
 * From one typed character to its diagnostics, over stdio: the language server of normlint beside a server of
 * unified-language-server with remark-preset-lint-recommended, on the same drafts in the same run.
 *
 *   npm run bench:latency                    drafts made from the project's own words
 *   npm run bench:latency -- SMALL LARGE     two files of about 100 KB and 1 MB
 *
 * Prints medians and the two ratios that matter; they hold on any machine, the milliseconds only on this one.
 */
import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {buildSync} from 'esbuild'
import {
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'

/** Edits that are measured, after two sentences' worth that are not: an editing session is warm. */
const EDITS = 25
const WARM_UP = 100
const SIZES = [100_000, 1_000_000] as const
/** What the figures must not exceed. */
const LIMITS = {share: 1 / 20, growth: 4}

const repository = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'normlint-latency-'))
const normlint = join(folder, 'server.cjs')
writeFileSync(join(folder, 'package.json'), '{}')
buildSync({
  entryPoints: [join(repository, 'packages/lsp-server/src/main.ts')],
  outfile: normlint,
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  conditions: ['@normlint/source'],
})
const remark = join(repository, 'benchmarks/remark-language-server.mjs')

try {
  const drafts = SIZES.map((length, at) => {
    const path = process.argv[at + 2]
    return path === undefined ? makeDraft(length) : readFileSync(path, 'utf8')
  })
  const [small = '', large = ''] = drafts
  const other = await measure(remark, small)
  const own = await measure(normlint, small)
  const ownLarge = await measure(normlint, large)
  const share = own.median / other.median
  const growth = ownLarge.median / own.median
  say(`unified-language-server, 100 KB: ${describe(other)}`)
  say(`normlint, 100 KB:                ${describe(own)}`)
  say(`normlint, 1 MB:                  ${describe(ownLarge)}`)
  say(`100 KB, as a share of unified-language-server: 1/${(1 / share).toFixed(1)} (at most 1/20)`)
  say(`1 MB, as a multiple of 100 KB: ${growth.toFixed(1)} (at most ${LIMITS.growth})`)
  if (share > LIMITS.share || growth > LIMITS.growth) process.exitCode = 1
} finally {
  rmSync(folder, {recursive: true, force: true})
}

function describe({median, messages}: Measured): string {
  return `${median.toFixed(1)} ms for ${messages} messages`
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** A draft of about so many characters, put together from the examples, with headings numbered anew. */
function makeDraft(length: number): string {
  const examples = join(repository, 'examples')
  const bodies = readdirSync(examples)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) =>
      readFileSync(join(examples, name), 'utf8')
        .replace(/^---\n[\s\S]*?\n---\n/, '')
        .replace(/^# .*$/m, ''),
    )
  const parts = ['# Agreement on responsible conduct in cyberspace\n']
  let written = 0
  for (let part = 1; written < length; part++) {
    const body = (bodies[part % bodies.length] ?? '').replace(/^##+ /gm, (marks) => `#${marks}`)
    const text = `\n## Part ${part}\n${body}`
    parts.push(text)
    written += text.length
  }
  return parts.join('')
}

interface Measured {
  readonly median: number
  readonly messages: number
}

/** Types characters in the middle of the draft, one at a time, each after the diagnostics of the one before. */
async function measure(server: string, draft: string): Promise<Measured> {
  const child = spawn(process.execPath, [server, '--stdio'], {stdio: ['pipe', 'pipe', 'inherit'], cwd: repository})
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  connection.onRequest('workspace/configuration', ({items}: {items: unknown[]}) => items.map(() => null))
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  await connection.sendRequest('initialize', {processId: process.pid, rootUri: null, capabilities: {}})
  await connection.sendNotification('initialized', {})
  // The file need not exist; unified-language-server wants it on the disk and below a package.
  const uri = pathToFileURL(join(folder, 'draft.md')).toString()
  const opened = diagnosticsOf(connection, 1)
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: {uri, languageId: 'markdown', version: 1, text: draft},
  })
  let messages = (await opened).diagnostics.length

  const offset = middleOfWord(draft)
  const line = draft.slice(0, offset).split('\n').length - 1
  const character = offset - draft.lastIndexOf('\n', offset - 1) - 1
  const times: number[] = []
  for (let edit = 0; edit < WARM_UP + EDITS; edit++) {
    const position = {line, character: character + edit}
    const started = performance.now()
    const published = diagnosticsOf(connection, edit + 2)
    await connection.sendNotification('textDocument/didChange', {
      textDocument: {uri, version: edit + 2},
      contentChanges: [{range: {start: position, end: position}, text: 'a'}],
    })
    messages = (await published).diagnostics.length
    if (edit >= WARM_UP) times.push(performance.now() - started)
  }
  await stop(connection, child)
  return {median: times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN, messages}
}

/** The diagnostics of one version of the document. */
function diagnosticsOf(connection: ProtocolConnection, version: number): Promise<PublishDiagnosticsParams> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`no diagnostics of version ${version} came within a minute`)),
      60_000,
    )
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      if (params.version !== version) return
      clearTimeout(timer)
      resolve(params)
    })
  })
}

/** A place between two letters of a clause near the middle. */
function middleOfWord(draft: string): number {
  const from = Math.floor(draft.length / 2)
  const match = /\n[^#\n][^\n]{60,}/.exec(draft.slice(from))
  const start = from + (match?.index ?? 0) + 30
  return start + Math.max(1, draft.slice(start).search(/[a-z]{3}/) + 1)
}

async function stop(connection: ProtocolConnection, child: ChildProcess): Promise<void> {
  await connection.sendRequest('shutdown')
  const exited = new Promise((resolve) => child.once('exit', resolve))
  await connection.sendNotification('exit')
  await exited
  connection.dispose()
}
