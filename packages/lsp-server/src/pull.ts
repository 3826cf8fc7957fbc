import {
  CodeLensRefreshRequest,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import type {Check} from './check.ts'
import {isSettingsFile} from './configurations.ts'
import {diagnosticsOf} from './features/diagnostics.ts'
import {settingsFileDiagnostics} from './features/settings-file.ts'
import type {Session} from './session.ts'

const identities = new WeakMap<Check, string>()
let checksSeen = 0

/** Names a check: the same check has the same name, no two checks share one. */
function resultId(check: Check): string {
  let id = identities.get(check)
  if (id === undefined) {
    id = String(++checksSeen)
    identities.set(check, id)
  }
  return id
}

/** Answers clients that ask for diagnostics: of one document, and of all drafts of the workspace. */
export function registerPull(session: Session): void {
  const {connection, documents, workspace} = session

  connection.languages.diagnostics.on(
    async ({textDocument: {uri}, previousResultId}): Promise<DocumentDiagnosticReport> => {
      const document = documents.get(uri)
      if (document && isSettingsFile(uri)) return {kind: 'full', items: settingsFileDiagnostics(document)}
      const check = await session.check(uri)
      if (!check) return {kind: 'full', items: []}
      const id = resultId(check)
      if (id === previousResultId) return {kind: 'unchanged', resultId: id}
      return {kind: 'full', resultId: id, items: diagnosticsOf(check)}
    },
  )

  connection.languages.diagnostics.onWorkspace(async ({previousResultIds}, token, _workDone, results) => {
    const before = new Map(previousResultIds.map(({uri, value}) => [uri, value]))
    const items: WorkspaceDocumentDiagnosticReport[] = []
    if (!session.editor().workspace) return {items}
    const reported = new Set<string>()
    for await (const check of workspace.checks(() => token.isCancellationRequested)) {
      const {uri} = check
      const id = resultId(check)
      const version = documents.get(uri)?.version ?? null
      reported.add(uri)
      const report: WorkspaceDocumentDiagnosticReport =
        before.get(uri) === id
          ? {kind: 'unchanged', uri, version, resultId: id}
          : {kind: 'full', uri, version, resultId: id, items: diagnosticsOf(check)}
      if (results) results.report({items: [report]})
      else items.push(report)
    }
    // Files that are gone must not keep their diagnostics.
    for (const uri of before.keys())
      if (!reported.has(uri) && !token.isCancellationRequested)
        items.push({kind: 'full', uri, version: null, items: []})
    return {items}
  })
}

/** Asks the client to pull again, because something other than a document's text changed. */
export function refreshPulled({connection, client}: Session): void {
  if (client.refreshesDiagnostics) void connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined)
  if (client.refreshesLenses) void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined)
  if (client.refreshesHints) void connection.languages.inlayHint.refresh().catch(() => undefined)
}
