import * as vscode from 'vscode'
import {LanguageClient} from 'vscode-languageclient/browser'
import {activateWith, stop} from './activate.ts'
import {clientId, clientName, clientOptions} from './client-options.ts'

/** Browsers: the server is a web worker. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  return activateWith(context, async (output) => {
    const worker = await startWorker(vscode.Uri.joinPath(context.extensionUri, 'dist', 'server-web.js'))
    return new LanguageClient(clientId, clientName, worker, clientOptions(output))
  })
}

export const deactivate = stop

/**
 * An extension that lies on a remote host has a `vscode-remote:` address, from which no worker may be started; the
 * bytes of the server can be read everywhere, and a worker made of them.
 */
async function startWorker(uri: vscode.Uri): Promise<Worker> {
  const bytes = await vscode.workspace.fs.readFile(uri)
  const blob = new Blob([new Uint8Array(bytes)], {type: 'text/javascript'})
  return new Worker(URL.createObjectURL(blob))
}
