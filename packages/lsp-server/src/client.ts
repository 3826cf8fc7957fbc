import type {InitializeParams} from 'vscode-languageserver'
import type {InitializationOptions} from './protocol.ts'

/** What the client can do, as far as the server behaves differently for it. */
export interface Client {
  readonly pullsDiagnostics: boolean
  readonly refreshesDiagnostics: boolean
  readonly refreshesLenses: boolean
  readonly refreshesHints: boolean
  readonly answersConfiguration: boolean
  readonly watchesFiles: boolean
  readonly hasFolders: boolean
  readonly showsProgress: boolean
  readonly options: InitializationOptions
}

export function readClient({capabilities, initializationOptions}: InitializeParams): Client {
  const {workspace, textDocument, window} = capabilities
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hasFolders: workspace?.workspaceFolders === true,
    showsProgress: window?.workDoneProgress === true,
    options: readOptions(initializationOptions),
  }
}

function readOptions(value: unknown): InitializationOptions {
  return typeof value === 'object' && value !== null ? (value as InitializationOptions) : {}
}
