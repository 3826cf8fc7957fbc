import * as vscode from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node'
import {activateWith, stop} from './activate.ts'
import {clientId, clientName, clientOptions} from './client-options.ts'

/** Desktop and remote windows: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  return activateWith(context, async (output) => {
    const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath
    const run = {module, transport: TransportKind.ipc}
    return new LanguageClient(clientId, clientName, {run, debug: run}, clientOptions(output))
  })
}

export const deactivate = stop
