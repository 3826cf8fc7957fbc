import type {CancellationToken} from 'vscode-languageserver'
import type {Check} from './check.ts'
import {isConfiguration} from './configurations.ts'
import {codeActionsAt} from './features/code-actions.ts'
import {codeLensesOf} from './features/code-lens.ts'
import {completionsAt} from './features/completion.ts'
import {configurationCompletions, configurationHover} from './features/configuration.ts'
import {hoverAt} from './features/hover.ts'
import {inlayHintsOf} from './features/inlay-hints.ts'
import {clausesOn, normSymbolsOf, normsAt} from './features/references.ts'
import {documentSymbolsOf} from './features/symbols.ts'
import type {Session} from './session.ts'

/** Wires the requests of the protocol to the features; nothing is decided here. */
export function registerFeatures(session: Session): void {
  const {connection, documents, workspace, client} = session

  connection.onHover(async ({textDocument: {uri}, position}) => {
    const document = documents.get(uri)
    if (document && isConfiguration(uri)) return configurationHover(document, position)
    const check = await session.check(uri)
    return check && hoverAt(check, position)
  })

  connection.onCodeAction(async (params) => {
    const check = await session.check(params.textDocument.uri)
    return check ? codeActionsAt(check, params, client.options.commands === true) : []
  })

  connection.onCompletion(async ({textDocument: {uri}, position}) => {
    const document = documents.get(uri)
    if (document && isConfiguration(uri)) return configurationCompletions(document, position)
    const check = await session.check(uri)
    return check?.activation.active ? completionsAt(check, position) : []
  })

  connection.onCodeLens(async ({textDocument: {uri}}) => {
    const check = session.editor().codeLens ? await session.check(uri) : undefined
    return check ? codeLensesOf(check, client.options.commands === true) : []
  })

  connection.onDocumentSymbol(async ({textDocument: {uri}}) => {
    const check = await session.check(uri)
    return check ? documentSymbolsOf(check) : []
  })

  connection.languages.inlayHint.on(async ({textDocument: {uri}, range}) => {
    const check = session.editor().inlayHints ? await session.check(uri) : undefined
    return check?.activation.active ? inlayHintsOf(check, range) : []
  })

  connection.onDefinition(async ({textDocument: {uri}, position}, token) => {
    const check = await session.check(uri)
    const norms = check ? normsAt(check, position) : []
    if (!check || norms.length === 0) return []
    const own = clausesOn(check, norms)
    return own.length > 0 ? own : inWorkspace(token, (other) => clausesOn(other, norms))
  })

  connection.onReferences(async ({textDocument: {uri}, position}, token) => {
    const check = await session.check(uri)
    const norms = check ? normsAt(check, position) : []
    return norms.length === 0 ? [] : inWorkspace(token, (other) => clausesOn(other, norms))
  })

  connection.onWorkspaceSymbol(({query}, token) => inWorkspace(token, (check) => normSymbolsOf(check, query)))

  const inWorkspace = async <Item>(
    token: CancellationToken,
    read: (check: Check) => readonly Item[],
  ): Promise<Item[]> => {
    const items: Item[] = []
    for await (const check of workspace.checks(() => token.isCancellationRequested))
      if (check.activation.active) items.push(...read(check))
    return items
  }
}
