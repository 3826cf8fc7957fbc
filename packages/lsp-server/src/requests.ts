import {builtInNorms} from '@normlint/core'
import type {WorkspaceEdit} from 'vscode-languageserver'
import {type Check, countStatuses, normOf} from './check.ts'
import {type Insertion, insertClause} from './clauses/insert-clause.ts'
import {markNotApplicable} from './clauses/not-applicable.ts'
import {suppressNext} from './clauses/suppression.ts'
import {draftTemplate} from './clauses/template.ts'
import {explainAt} from './features/explain.ts'
import {exportJson, exportMarkdown} from './features/export.ts'
import {normMapOf} from './features/norm-map.ts'
import {
  type ActivateParams,
  type DocumentParams,
  type ExportParams,
  methods,
  type NormParams,
  type NotApplicableParams,
  type PlaceParams,
  type SuppressParams,
  serverCommand,
  type TemplateParams,
} from './protocol.ts'
import type {Publisher} from './publish.ts'
import {refreshPulled} from './pull.ts'
import {offsetOf, positionOf, rangeOf} from './ranges.ts'
import type {Session} from './session.ts'

export const serverCommands = Object.values(serverCommand)

/** Answers what goes beyond the protocol: the norm map, edits that ask for words of the drafter, exports, templates. */
export function registerRequests(session: Session, publisher: Publisher): void {
  const {connection, documents, checks, workspace} = session

  const withCheck =
    <Params extends DocumentParams, Result>(read: (check: Check, params: Params) => Result | undefined) =>
    async (params: Params): Promise<Result | null> => {
      const check = await session.check(params.uri)
      return (check && read(check, params)) ?? null
    }

  const clauseEdit = (check: Check, {norm: id}: NormParams): WorkspaceEdit | undefined => {
    const norm = normOf(check.analysis, id)
    return norm && insertionEdit(check, insertClause(check.analysis, norm))
  }

  const activate = ({uri, active}: ActivateParams) => {
    checks.activate(uri, active ?? undefined)
    const document = documents.get(uri)
    if (document) publisher.changed(document)
    refreshPulled(session)
    return null
  }

  const checkWorkspace = async () => {
    const progress = session.client.showsProgress ? await connection.window.createWorkDoneProgress() : undefined
    progress?.begin('normlint: checking the workspace', 0, undefined, true)
    let drafts = 0
    let messages = 0
    const isCancelled = () => progress?.token.isCancellationRequested === true
    const report = (done: number, total: number) =>
      progress?.report(Math.round((100 * done) / total), `${done} of ${total}`)
    for await (const check of workspace.checks(isCancelled, report)) {
      if (!check.activation.active) continue
      drafts++
      messages += check.messages.length
    }
    progress?.done()
    refreshPulled(session)
    return {drafts, messages}
  }

  const exportCoverage = async ({uri, format}: ExportParams) => {
    const found: Check[] = []
    if (uri === undefined) {
      for await (const check of workspace.checks(() => false)) if (check.activation.active) found.push(check)
    } else {
      const check = await session.check(uri)
      if (check) found.push(check)
    }
    return format === 'json' ? exportJson(found) : exportMarkdown(found)
  }

  connection.onRequest(methods.normMap, withCheck(normMapOf))
  connection.onRequest(
    methods.explain,
    withCheck<PlaceParams, string>((check, position) => explainAt(check, position)),
  )
  connection.onRequest(methods.insertClause, withCheck(clauseEdit))
  connection.onRequest(methods.notApplicable, withCheck(notApplicableEdit))
  connection.onRequest(methods.suppress, withCheck(suppressEdit))
  connection.onRequest(methods.activate, activate)
  connection.onRequest(methods.checkWorkspace, checkWorkspace)
  connection.onRequest(methods.export, exportCoverage)
  connection.onRequest(methods.template, ({kind}: TemplateParams) =>
    draftTemplate(
      kind,
      builtInNorms.filter(({pack}) => pack === 'un-gge-2015'),
    ),
  )

  connection.onExecuteCommand(async ({command, arguments: args = []}) => {
    const [uri, second, third] = args as [string, unknown, unknown]
    switch (command) {
      case serverCommand.showCoverage: {
        const check = await session.check(uri)
        if (check) connection.window.showInformationMessage(describeCounts(check))
        return null
      }
      case serverCommand.checkWorkspace: {
        const {drafts, messages} = await checkWorkspace()
        connection.window.showInformationMessage(`normlint: ${messages} messages in ${drafts} drafts`)
        return {drafts, messages}
      }
      case serverCommand.explain: {
        const check = await session.check(uri)
        return check ? explainAt(check, {line: Number(second), character: Number(third)}) : null
      }
      case serverCommand.insertClause: {
        const check = await session.check(uri)
        const edit = check && clauseEdit(check, {uri, norm: String(second)})
        if (edit) await connection.workspace.applyEdit(edit)
        return null
      }
      case serverCommand.activate:
        return activate({uri, active: typeof second === 'boolean' ? second : null})
      default:
        return null
    }
  })
}

function insertionEdit(check: Check, {offset, text}: Insertion): WorkspaceEdit {
  const position = positionOf(check.analysis.source, offset)
  return {changes: {[check.uri]: [{range: {start: position, end: position}, newText: text}]}}
}

function notApplicableEdit(check: Check, {norm, reason}: NotApplicableParams): WorkspaceEdit | undefined {
  const change = markNotApplicable(check.analysis, norm, reason)
  return (
    change && {changes: {[check.uri]: [{range: rangeOf(check.analysis.source, change.span), newText: change.text}]}}
  )
}

function suppressEdit(check: Check, {code, reason, ...position}: SuppressParams): WorkspaceEdit {
  return insertionEdit(check, suppressNext(check.analysis, offsetOf(check.analysis.source, position), code, reason))
}

function describeCounts(check: Check): string {
  const {covered, weak, contradicted, missing} = countStatuses(check)
  return `${check.analysis.facts.title}: ${covered} norms covered, ${weak} weak, ${contradicted} contradicted, ${missing} with no text found`
}
