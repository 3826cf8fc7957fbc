/** The workbenches that the suite runs in, each on a copy of the example workspace. */
import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/**
 * - `node`: the extension in the Node extension host of code-server, its server a process
 * - `web`: the same package in the web-worker extension host, its server a web worker
 * - `pureweb`: no remote host at all, as on vscode.dev; the folder is a virtual file system
 */
export const hostNames = ['node', 'web', 'pureweb'] as const
export type HostName = (typeof hostNames)[number]

export interface Host {
  readonly url: string
  readonly folder: string
  stop(): Promise<void>
}

const here = fileURLToPath(new URL('.', import.meta.url))
const extension = fileURLToPath(new URL('../../packages/vscode-extension/dist/', import.meta.url))
const extensionId = 'normlint.normlint'

const settings = {
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'editor.hover.enabled': false,
  'editor.autoClosingBrackets': 'never',
  'editor.acceptSuggestionOnEnter': 'off',
  'files.autoSave': 'off',
}

/** Starts a host; `cache` is where install.sh put code-server, `logs` gets what the host prints. */
export async function startHost(name: HostName, cache: string, logs: string): Promise<Host> {
  // A short path: the sockets of the host may not be longer than 107 bytes.
  const run = await mkdtemp('/tmp/normlint-')
  const folder = join(run, 'drafts')
  await cp(join(here, 'workspace'), folder, {recursive: true})
  const version = process.env.CODE_SERVER_VERSION ?? '4.100.3'
  const codeServer = join(cache, `code-server-${version}`, 'node_modules', 'code-server')
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const log = join(logs, `${name}.log`)
  const child =
    name === 'pureweb'
      ? startStatic(codeServer, cache, folder, port)
      : await startCodeServer(name, codeServer, run, port)
  const output: string[] = []
  child.stdout?.on('data', (chunk: Buffer) => output.push(String(chunk)))
  child.stderr?.on('data', (chunk: Buffer) => output.push(String(chunk)))
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const exited = once(child, 'exit')
      child.kill()
      const timer = setTimeout(() => child.kill('SIGKILL'), 5000)
      await exited
      clearTimeout(timer)
    }
    await writeFile(log, output.join(''))
    await cp(join(run, 'data', 'logs'), join(logs, `${name}-logs`), {recursive: true}).catch(() => undefined)
    await rm(run, {recursive: true, force: true})
  }
  try {
    await answers(name === 'pureweb' ? origin : `${origin}/healthz`, child)
  } catch (error) {
    await stop()
    throw error
  }
  const url = name === 'pureweb' ? `${origin}/` : `${origin}/?folder=${encodeURIComponent(folder)}`
  return {url, folder, stop}
}

async function startCodeServer(name: HostName, codeServer: string, run: string, port: number): Promise<ChildProcess> {
  const user = join(run, 'data', 'User')
  await mkdir(user, {recursive: true})
  const kinds = name === 'web' ? {'remote.extensionKind': {[extensionId]: ['web']}} : {}
  await writeFile(join(user, 'settings.json'), JSON.stringify({...settings, ...kinds}))
  const entry = join(codeServer, 'out', 'node', 'entry.js')
  const common = [
    entry,
    '--config',
    join(run, 'config.yaml'),
    '--user-data-dir',
    join(run, 'data'),
    '--extensions-dir',
    join(run, 'extensions'),
  ]
  // No marketplace: nothing tries to leave the machine.
  const env = {...process.env, EXTENSIONS_GALLERY: '{}', TMPDIR: run, NODE_OPTIONS: ''}
  const install = spawn(process.execPath, [...common, '--install-extension', join(extension, 'normlint.vsix')], {
    env,
    stdio: 'inherit',
  })
  const [code] = await once(install, 'exit')
  if (code !== 0) throw new Error('the package could not be installed')
  const serve = ['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check']
  const quiet = ['--disable-workspace-trust', '--disable-getting-started-override', '--disable-proxy']
  return spawn(process.execPath, [...common, ...serve, ...quiet], {env, stdio: ['ignore', 'pipe', 'pipe']})
}

function startStatic(codeServer: string, cache: string, folder: string, port: number): ChildProcess {
  const options = {
    vscode: join(codeServer, 'lib', 'vscode'),
    tools: join(cache, 'tools'),
    extension: join(extension, 'normlint'),
    folder,
    port: String(port),
    settings: JSON.stringify(settings),
  }
  const args = Object.entries(options).flatMap(([key, value]) => [`--${key}`, value])
  return spawn(process.execPath, [join(here, 'pure-web.mjs'), ...args], {stdio: ['ignore', 'pipe', 'pipe']})
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300 && child.exitCode === null; attempt++) {
    if (
      await fetch(url).then(
        (response) => response.ok,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`the host did not come up at ${url}`)
}
