import {type ExportParams, methods, type NormMapEntry, type TemplateParams} from '@normlint/language-server/protocol'
import * as vscode from 'vscode'
import type {Range, WorkspaceEdit} from 'vscode-languageclient'
import type {Server} from './activate.ts'
import type {NormMaps} from './norm-maps.ts'
import type {NormPanel} from './norm-panel.ts'
import {createReadOnlyTexts} from './read-only-texts.ts'
import {describe} from './status-words.ts'

/** Everything that a drafter can ask for by name. */
export function registerCommands(server: Server, maps: NormMaps, panel: NormPanel): vscode.Disposable[] {
  const ask = async <Result>(method: string, params: object): Promise<Result | undefined> => {
    if (!server.client) return undefined
    return ((await server.client.sendRequest(method, params)) as Result | null) ?? undefined
  }
  const front = (uri?: string) => uri ?? vscode.window.activeTextEditor?.document.uri.toString() ?? maps.current?.uri

  const apply = async (edit: WorkspaceEdit | undefined) => {
    if (!edit || !server.client) return
    await vscode.workspace.applyEdit(await server.client.protocol2CodeConverter.asWorkspaceEdit(edit))
  }

  const askReason = () =>
    vscode.window.showInputBox({
      title: vscode.l10n.t('Reason'),
      prompt: vscode.l10n.t('Say why, for those who read the draft after you.'),
      validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A reason is needed.') : undefined),
    })

  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'normlint.showNormMap': () => panel.show(),

    'normlint.reveal': async (uri: string, range: Range) => {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri))
      const selection = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character)
      const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document)
      await vscode.window.showTextDocument(document, {
        selection,
        ...(shown?.viewColumn && {viewColumn: shown.viewColumn}),
      })
    },

    'normlint.checkWorkspace': async () => {
      const result = await ask<{drafts: number; messages: number}>(methods.checkWorkspace, {})
      if (!result) return
      const {drafts, messages} = result
      await vscode.commands.executeCommand('workbench.actions.view.problems')
      void vscode.window.showInformationMessage(vscode.l10n.t('{0} messages in {1} drafts.', messages, drafts))
    },

    'normlint.exportCoverage': async () => {
      const uri = front()
      const picked = await vscode.window.showQuickPick(
        [
          {label: vscode.l10n.t('This draft, as Markdown'), format: 'markdown' as const, uri},
          {label: vscode.l10n.t('This draft, as JSON'), format: 'json' as const, uri},
          {
            label: vscode.l10n.t('All drafts of the workspace, as Markdown'),
            format: 'markdown' as const,
            uri: undefined,
          },
          {label: vscode.l10n.t('All drafts of the workspace, as JSON'), format: 'json' as const, uri: undefined},
        ].filter((choice, at) => at > 1 || choice.uri !== undefined),
        {title: vscode.l10n.t('Export the coverage summary')},
      )
      if (!picked) return
      const params: ExportParams = {format: picked.format, ...(picked.uri !== undefined && {uri: picked.uri})}
      const content = await ask<string>(methods.export, params)
      if (content !== undefined) await show(content, picked.format)
    },

    'normlint.insertClause': async (uri?: string, norm?: string) => {
      const draft = front(uri)
      if (draft === undefined) return
      const id = norm ?? (await pickNorm(maps.current?.norms ?? []))
      if (id) await apply(await ask<WorkspaceEdit>(methods.insertClause, {uri: draft, norm: id}))
    },

    'normlint.explainLine': async () => {
      const editor = vscode.window.activeTextEditor
      if (!editor) return
      const {line, character} = editor.selection.active
      const content = await ask<string>(methods.explain, {uri: editor.document.uri.toString(), line, character})
      if (content !== undefined) await showReadOnly(content)
    },

    'normlint.newDraft': async () => {
      const picked = await vscode.window.showQuickPick(
        [
          {label: vscode.l10n.t('Agreement between states'), register: 'treaty' as const},
          {label: vscode.l10n.t('Resolution'), register: 'resolution' as const},
          {label: vscode.l10n.t('Pledge or charter'), register: 'pledge' as const},
        ],
        {title: vscode.l10n.t('New draft from a template')},
      )
      if (!picked) return
      const params: TemplateParams = {kind: picked.register}
      const content = await ask<string>(methods.template, params)
      if (content !== undefined) await show(content, 'markdown')
    },

    'normlint.turnOn': () => activate(true),
    'normlint.turnOff': () => activate(false),

    'normlint.suppress': async (uri: string, line: number, character: number, code: string) => {
      const reason = await askReason()
      if (reason) await apply(await ask<WorkspaceEdit>(methods.suppress, {uri, line, character, code, reason}))
    },

    'normlint.notApplicable': async (uri: string, norm: string) => {
      const reason = await askReason()
      if (reason) await apply(await ask<WorkspaceEdit>(methods.notApplicable, {uri, norm, reason}))
    },

    'normlint.restartServer': () => server.restart(),
  }

  const activate = async (active: boolean) => {
    const uri = front()
    if (uri !== undefined) await ask(methods.activate, {uri, active})
  }

  const texts = createReadOnlyTexts()
  const showReadOnly = (content: string) => texts.show(content, vscode.l10n.t('Explanation'))

  return [
    texts,
    ...Object.entries(commands).map(([id, run]) =>
      vscode.commands.registerCommand(id, run as (...args: unknown[]) => unknown),
    ),
  ]
}

async function pickNorm(norms: readonly NormMapEntry[]): Promise<string | undefined> {
  const order = ['contradicted', 'missing', 'weak', 'covered', 'not-assessed']
  const sorted = norms.toSorted(
    (a, b) => Number(b.expected) - Number(a.expected) || order.indexOf(a.status) - order.indexOf(b.status),
  )
  const picked = await vscode.window.showQuickPick(
    sorted.map((norm) => ({
      label: norm.title,
      description: `${norm.id} · ${describe(norm)}`,
      detail: norm.restatement,
      id: norm.id,
    })),
    {title: vscode.l10n.t('Insert a model clause'), matchOnDescription: true, matchOnDetail: true},
  )
  return picked?.id
}

async function show(content: string, language: string): Promise<void> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({content, language}))
}
