import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver'
import type {Publisher} from './publish.ts'
import {refreshPulled} from './pull.ts'
import type {Session} from './session.ts'

const watchers = [
  '**/*.md',
  '**/*.markdown',
  '**/.normlintrc{,.yml,.yaml,.json}',
  '**/.normlint-baseline.json',
  '**/package.json',
  '**/*.{yml,yaml}',
].map((globPattern) => ({globPattern}))

/** Applies changes of settings, configuration files, packs and folders at once, to open documents and the workspace. */
export function registerWatching(session: Session, publisher: Publisher): void {
  const {connection, client, documents, configurations, checks, workspace} = session

  const recheckAll = () => {
    configurations.clear()
    for (const document of documents.all()) publisher.changed(document)
    refreshPulled(session)
  }

  const askSettings = async () => {
    if (!client.answersConfiguration) return
    session.setEditor(await connection.workspace.getConfiguration('normlint'))
  }

  connection.onInitialized(async () => {
    if (client.answersConfiguration) {
      await connection.client.register(DidChangeConfigurationNotification.type, {section: 'normlint'})
      await askSettings()
    }
    if (client.watchesFiles) await connection.client.register(DidChangeWatchedFilesNotification.type, {watchers})
    if (client.hasFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
        const gone = new Set(removed.map(({uri}) => uri))
        session.setFolders([...session.folders().filter((uri) => !gone.has(uri)), ...added.map(({uri}) => uri)])
        workspace.changed()
        recheckAll()
      })
    recheckAll()
  })

  connection.onDidChangeConfiguration(async ({settings}) => {
    if (client.answersConfiguration) await askSettings()
    else session.setEditor((settings as {normlint?: unknown} | null)?.normlint ?? settings)
    recheckAll()
  })

  connection.onDidChangeWatchedFiles(({changes}) => {
    const drafts = changes.filter(({uri}) => /\.(?:md|markdown)$/i.test(uri))
    if (changes.some(({type}) => type !== FileChangeType.Changed)) workspace.changed()
    if (drafts.length < changes.length) return recheckAll()
    for (const {uri} of drafts) if (!documents.get(uri)) checks.forget(uri)
    refreshPulled(session)
  })

  documents.onDidSave(({document: {uri}}) => {
    // Not every client watches files; a configuration that was saved here is known to have changed.
    if (!client.watchesFiles && /\.(?:ya?ml|json)$|\.normlintrc$/.test(uri)) recheckAll()
  })
}
