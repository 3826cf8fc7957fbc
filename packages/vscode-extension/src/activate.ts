import * as vscode from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'
import {registerCommands} from './commands.ts'
import {createNormMaps} from './norm-maps.ts'
import {createNormPanel} from './norm-panel.ts'
import {createNormTree} from './norm-tree.ts'
import {serveFiles} from './server-files.ts'
import {createStatusBar} from './status-bar.ts'

/** Makes a client; how the server is run differs between desktop and browser. */
export type StartClient = (output: vscode.LogOutputChannel) => Promise<BaseLanguageClient>

/** The connection to the server, which can be replaced. */
export interface Server {
  readonly client: BaseLanguageClient | undefined
  restart(): Promise<void>
}

let running: BaseLanguageClient | undefined

/** What both hosts share: views, commands, and a server that is started at once. */
export async function activateWith(context: vscode.ExtensionContext, startClient: StartClient): Promise<void> {
  const output = vscode.window.createOutputChannel('normlint', {log: true})
  const maps = createNormMaps()
  let following: vscode.Disposable | undefined

  const start = async () => {
    const client = await startClient(output)
    const files = serveFiles(client)
    await client.start()
    running = client
    following = vscode.Disposable.from(files, maps.follow(client))
  }
  const server: Server = {
    get client() {
      return running
    },
    async restart() {
      await stop()
      following?.dispose()
      await start()
    },
  }

  context.subscriptions.push(
    output,
    maps,
    createNormTree(maps),
    createStatusBar(maps),
    ...registerCommands(server, maps, createNormPanel(context, maps)),
  )
  try {
    await start()
  } catch (error) {
    output.error(`The language server did not start: ${error instanceof Error ? error.message : String(error)}`)
    void vscode.window.showErrorMessage(
      vscode.l10n.t('normlint could not start. See the output channel “normlint” for the reason.'),
    )
  }
}

export async function stop(): Promise<void> {
  const client = running
  running = undefined
  await client?.stop()
}
