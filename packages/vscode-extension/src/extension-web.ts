import * as vscode from 'vscode'
import {LanguageClient} from 'vscode-languageclient/browser'
import {activateWith, stop} from './activate.ts'
import {clientId, clientName, clientOptions} from './client-options.ts'

/** Browsers: the server is a web worker. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  return activateWith(context, async (output) => {
    const dist = vscode.Uri.joinPath(context.extensionUri, 'dist')
    const worker = await startWorker(vscode.Uri.joinPath(dist, 'core.js'), vscode.Uri.joinPath(dist, 'server-web.js'))
    return new LanguageClient(clientId, clientName, worker, clientOptions(output))
  })
}

export const deactivate = stop

/**
 * Starts a worker that runs the scripts one after the other. An extension that lies on a remote host has a
 * `vscode-remote:` address, from which no worker may be started; the bytes can be read everywhere.
 */
async function startWorker(...scripts: readonly vscode.Uri[]): Promise<Worker> {
  const parts = await Promise.all(scripts.map(async (uri) => new Uint8Array(await vscode.workspace.fs.readFile(uri))))
  const blob = new Blob(
    parts.flatMap((part) => [part, '\n']),
    {type: 'text/javascript'},
  )
  return new Worker(URL.createObjectURL(blob))
}
