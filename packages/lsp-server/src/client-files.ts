import type {Connection} from 'vscode-languageserver'
import type {Files} from './files.ts'
import {methods} from './protocol.ts'

/** Files as the client sees them: virtual workspaces, and servers in a browser that have no file system. */
export function clientFiles(connection: Connection): Files {
  const ask = async <Result>(method: string, params: object): Promise<Result | undefined> => {
    try {
      return ((await connection.sendRequest(method, params)) as Result | null) ?? undefined
    } catch {
      // The folder may have been closed, or the provider of the file system is gone.
      return undefined
    }
  }
  return {
    read: (uri) => ask<string>(methods.readFile, {uri}),
    find: async (folder) => (await ask<string[]>(methods.findFiles, {folder})) ?? [],
    list: (folder) => ask<string[]>(methods.listFolder, {folder}),
  }
}
