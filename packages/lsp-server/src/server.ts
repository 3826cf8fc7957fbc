import {
  CodeActionKind,
  type Connection,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {readClient} from './client.ts'
import {clientFiles} from './client-files.ts'
import {fixAllKind} from './features/code-actions.ts'
import {registerFeatures} from './features.ts'
import type {Files} from './files.ts'
import {createPublisher} from './publish.ts'
import {registerPull} from './pull.ts'
import {registerRequests, serverCommands} from './requests.ts'
import {createSession} from './session.ts'
import {version} from './version.ts'
import {registerWatching} from './watching.ts'

/**
 * Serves one client. `ownFiles` is the file system of the host; without it, or when the client asks for that, files are
 * read through the client.
 */
export function startServer(connection: Connection, ownFiles?: Files): void {
  const documents = new TextDocuments(TextDocument)

  connection.onInitialize((params): InitializeResult => {
    const client = readClient(params)
    const files = filesFor(connection, ownFiles, client.options.files === 'client')
    const folders = (params.workspaceFolders ?? []).map(({uri}) => uri)
    const session = createSession({
      connection,
      client,
      documents,
      files,
      folders: folders.length > 0 ? folders : rootOf(params),
    })
    const publisher = createPublisher(session)
    documents.onDidChangeContent(({document}) => publisher.changed(document))
    documents.onDidClose(({document}) => {
      session.checks.forget(document.uri)
      publisher.closed(document.uri)
    })
    registerPull(session)
    registerWatching(session, publisher)
    registerFeatures(session)
    registerRequests(session, publisher)
    return {serverInfo: {name: 'normlint', version}, capabilities: capabilities(client.hasFolders)}
  })

  documents.listen(connection)
  connection.listen()
}

/** Files on the disk of the host are read there; all others through the client, if it offers that. */
function filesFor(connection: Connection, own: Files | undefined, clientReads: boolean): Files {
  const others = clientFiles(connection)
  if (!own) return others
  if (!clientReads) return own
  const through = (uri: string) => (uri.startsWith('file:') ? own : others)
  return {
    read: (uri) => through(uri).read(uri),
    find: (folder) => through(folder).find(folder),
    list: (folder) => through(folder).list(folder),
  }
}

function capabilities(hasFolders: boolean): InitializeResult['capabilities'] {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
    diagnosticProvider: {identifier: 'normlint', interFileDependencies: false, workspaceDiagnostics: true},
    hoverProvider: true,
    codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind]},
    completionProvider: {triggerCharacters: [' ', '-']},
    codeLensProvider: {resolveProvider: false},
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    inlayHintProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    executeCommandProvider: {commands: [...serverCommands]},
    workspace: {workspaceFolders: {supported: true, changeNotifications: hasFolders}},
  }
}

function rootOf({rootUri}: {rootUri?: string | null}): readonly string[] {
  return rootUri ? [rootUri] : []
}
