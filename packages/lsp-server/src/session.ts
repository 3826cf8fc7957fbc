import type {Connection, TextDocuments} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {createBaselines} from './baselines.ts'
import type {Check} from './check.ts'
import {type Checks, createChecks} from './checks.ts'
import type {Client} from './client.ts'
import {type Configurations, createConfigurations, isSettingsFile} from './configurations.ts'
import {type EditorSettings, readEditorSettings} from './editor-settings.ts'
import type {Files} from './files.ts'
import {createWorkspace, type Workspace} from './workspace.ts'

/** Everything that handlers share while a client is connected. */
export interface Session {
  readonly connection: Connection
  readonly client: Client
  readonly documents: TextDocuments<TextDocument>
  readonly files: Files
  readonly configurations: Configurations
  readonly checks: Checks
  readonly workspace: Workspace
  readonly editor: () => EditorSettings
  readonly setEditor: (settings: unknown) => void
  readonly folders: () => readonly string[]
  readonly setFolders: (folders: readonly string[]) => void
  /** The check of a Markdown document, open or not; undefined for other documents and unreadable files. */
  check(uri: string): Promise<Check | undefined>
}

interface Sources {
  readonly connection: Connection
  readonly client: Client
  readonly documents: TextDocuments<TextDocument>
  readonly files: Files
  readonly folders: readonly string[]
}

export function createSession({connection, client, documents, files, folders: given}: Sources): Session {
  let settings = readEditorSettings(client.options.settings)
  let folders = given
  const editor = () => settings
  const baselines = createBaselines(files, (line) => connection.console.error(line))
  const configurations = createConfigurations({files, baselines, editor, folders: () => folders})
  const checks = createChecks({files, configurations, editor})
  const open = (uri: string) => {
    const document = documents.get(uri)
    return document && isDraftDocument(document) ? checks.open(document) : undefined
  }
  const workspace = createWorkspace({
    files,
    checks,
    folders: () => folders,
    open,
    openUris: () =>
      documents
        .all()
        .filter(isDraftDocument)
        .map(({uri}) => uri),
  })
  return {
    connection,
    client,
    documents,
    files,
    configurations,
    checks,
    workspace,
    editor,
    setEditor: (value) => {
      const next = readEditorSettings(value)
      // Checks hold for as long as the settings are the same object.
      if (JSON.stringify(next) !== JSON.stringify(settings)) settings = next
    },
    folders: () => folders,
    setFolders: (value) => {
      folders = value
    },
    async check(uri) {
      if (isSettingsFile(uri)) return undefined
      return documents.get(uri) ? open(uri) : checks.closed(uri)
    },
  }
}

/** Markdown by its language, or by its name where an editor has no word for the language. */
export function isDraftDocument({uri, languageId}: TextDocument): boolean {
  // The extension shows its own explanations under this scheme.
  if (uri.startsWith('normlint:')) return false
  return languageId === 'markdown' || /\.(?:md|markdown)$/i.test(uri)
}
