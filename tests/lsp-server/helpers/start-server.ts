import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {buildSync} from 'esbuild'
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node'

const entry = fileURLToPath(new URL('../../../packages/lsp-server/src/main.ts', import.meta.url))
let bundle: string | undefined

/** The server as it is shipped, bundled once per test file. */
export function serverBundle(): string {
  if (bundle === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'normlint-server-'))
    process.on('exit', () => rmSync(folder, {recursive: true, force: true}))
    bundle = join(folder, 'server.cjs')
    buildSync({
      entryPoints: [entry],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      conditions: ['@normlint/source'],
    })
  }
  return bundle
}

export interface StartOptions {
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: unknown
  /** Folder of the workspace. */
  readonly folder?: string
  /** Further folders. */
  readonly folders?: readonly string[]
  /** What the client answers to `workspace/configuration`. */
  readonly settings?: unknown
}

/** A client that is connected to a real server process over stdio. */
export interface TestClient {
  readonly connection: ProtocolConnection
  readonly initialized: InitializeResult
  readonly process: ChildProcess
  open(uri: string, text: string, languageId?: string): void
  change(uri: string, changes: TextDocumentContentChangeEvent[]): void
  /** Replaces the whole text. */
  replace(uri: string, text: string): void
  /** The next diagnostics that the server pushes for a document. */
  pushed(uri: string): Promise<PublishDiagnosticsParams>
  pull(uri: string): Promise<Diagnostic[]>
  actions(uri: string, range: Diagnostic['range'], context: CodeActionContext): Promise<CodeAction[]>
  stop(): Promise<number | null>
}

export const pulling: ClientCapabilities = {
  textDocument: {diagnostic: {dynamicRegistration: false}},
  workspace: {workspaceFolders: true, didChangeWatchedFiles: {dynamicRegistration: true}},
}

export async function startServer(options: StartOptions = {}): Promise<TestClient> {
  const child = spawn(process.execPath, [serverBundle(), '--stdio'], {stdio: ['pipe', 'pipe', 'inherit']})
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const waiting = new Map<string, ((params: PublishDiagnosticsParams) => void)[]>()
  const versions = new Map<string, number>()
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    for (const resolve of waiting.get(params.uri)?.splice(0) ?? []) resolve(params)
  })
  connection.onRequest('workspace/configuration', ({items}: {items: unknown[]}) =>
    items.map(() => options.settings ?? null),
  )
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()

  const folders = [...(options.folder === undefined ? [] : [options.folder]), ...(options.folders ?? [])]
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: options.folder === undefined ? null : pathToFileURL(options.folder).toString(),
    workspaceFolders: folders.map((folder) => ({uri: pathToFileURL(folder).toString(), name: folder})),
    capabilities: options.capabilities ?? {},
    initializationOptions: options.initializationOptions,
  })
  await connection.sendNotification('initialized', {})

  const version = (uri: string) => {
    versions.set(uri, (versions.get(uri) ?? 0) + 1)
    return versions.get(uri)
  }
  const change = (uri: string, contentChanges: TextDocumentContentChangeEvent[]) =>
    void connection.sendNotification('textDocument/didChange', {
      textDocument: {uri, version: version(uri)},
      contentChanges,
    })
  return {
    connection,
    initialized,
    process: child,
    open: (uri, text, languageId = 'markdown') =>
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: {uri, languageId, version: version(uri), text},
      }),
    change,
    replace: (uri, text) => change(uri, [{text}]),
    pushed: (uri) => new Promise((resolve) => waiting.set(uri, [...(waiting.get(uri) ?? []), resolve])),
    pull: async (uri) =>
      ((await connection.sendRequest('textDocument/diagnostic', {textDocument: {uri}})) as {items: Diagnostic[]}).items,
    actions: (uri, range, context) =>
      connection.sendRequest('textDocument/codeAction', {textDocument: {uri}, range, context}),
    async stop() {
      await connection.sendRequest('shutdown')
      const exit = new Promise<number | null>((resolve) => child.once('exit', resolve))
      await connection.sendNotification('exit')
      const code = await exit
      connection.dispose()
      return code
    },
  }
}
