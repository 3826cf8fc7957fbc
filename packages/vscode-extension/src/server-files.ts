import {type DocumentParams, type FindFilesParams, methods} from '@normlint/language-server/protocol'
import * as vscode from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'

const MAX_FILES = 2000

/** Reads files for the server, through whatever file system the workspace lies on. */
export function serveFiles(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(methods.readFile, async ({uri}: DocumentParams) => {
      try {
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)))
      } catch {
        // No such file is the usual case: the server looks for configurations upward from each draft.
        return null
      }
    }),
    client.onRequest(methods.listFolder, async ({folder}: FindFilesParams) => {
      try {
        return (await vscode.workspace.fs.readDirectory(vscode.Uri.parse(folder))).map(([name]) => name)
      } catch {
        return null
      }
    }),
    client.onRequest(methods.findFiles, async ({folder}: FindFilesParams) => {
      const pattern = new vscode.RelativePattern(vscode.Uri.parse(folder), '**/*.{md,markdown}')
      const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**', MAX_FILES)
      return found.map(String)
    }),
  )
}
