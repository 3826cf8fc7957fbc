import type {TextDocument} from 'vscode-languageserver-textdocument'
import {countStatuses} from './check.ts'
import {isSettingsFile} from './configurations.ts'
import {type Told, tell} from './features/diagnostics.ts'
import {settingsFileDiagnostics} from './features/settings-file.ts'
import {type CheckedParams, methods} from './protocol.ts'
import {isDraftDocument, type Session} from './session.ts'
import {pause} from './workspace.ts'

/** Tells the client what became of a document, at once but never more often than it can be checked. */
export interface Publisher {
  /** The document changed, or what its check rests on. */
  changed(document: TextDocument): void
  closed(uri: string): void
}

/**
 * Pushes diagnostics to clients that do not pull them, and the counts of the norm map to those that show it. Edits that
 * arrive while a check is waiting are covered by that check.
 */
export function createPublisher(session: Session): Publisher {
  const {connection, client, documents} = session
  const waiting = new Set<string>()
  const pushed = new Map<string, readonly Told[]>()

  const publish = async (uri: string) => {
    await pause()
    waiting.delete(uri)
    const document = documents.get(uri)
    if (!document) return
    if (isSettingsFile(uri)) {
      if (!client.pullsDiagnostics)
        await connection.sendDiagnostics({
          uri,
          version: document.version,
          diagnostics: settingsFileDiagnostics(document),
        })
      return
    }
    const check = await session.check(uri)
    if (!check || documents.get(uri)?.version !== check.version) return
    if (!client.pullsDiagnostics) {
      const told = tell(check, pushed.get(uri) ?? [])
      pushed.set(uri, told)
      const diagnostics = told.map(({diagnostic}) => diagnostic)
      await connection.sendDiagnostics({uri, version: check.version, diagnostics})
    }
    if (!client.options.normMap) return
    const params: CheckedParams = {uri, version: check.version, ...check.activation, counts: countStatuses(check)}
    await connection.sendNotification(methods.checked, params)
  }

  return {
    changed(document) {
      const {uri} = document
      if (waiting.has(uri) || !(isDraftDocument(document) || isSettingsFile(uri))) return
      waiting.add(uri)
      publish(uri).catch((error: unknown) => {
        waiting.delete(uri)
        connection.console.error(
          `${uri} could not be checked: ${error instanceof Error ? error.message : String(error)}`,
        )
      })
    },
    closed(uri) {
      waiting.delete(uri)
      pushed.delete(uri)
      if (!client.pullsDiagnostics) void connection.sendDiagnostics({uri, diagnostics: []})
    },
  }
}
