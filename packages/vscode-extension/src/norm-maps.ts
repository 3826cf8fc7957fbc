import {type CheckedParams, methods, type NormMap} from '@normlint/language-server/protocol'
import * as vscode from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'

/** The norm map of the draft in front, kept up to date while it is edited. */
export interface NormMaps extends vscode.Disposable {
  /** What is known of the document in front; undefined where it is no Markdown or not yet checked. */
  readonly current: NormMap | undefined
  readonly onDidChange: vscode.Event<NormMap | undefined>
  /** Follows another server, after a restart. */
  follow(client: BaseLanguageClient): vscode.Disposable
}

export function createNormMaps(): NormMaps {
  const changed = new vscode.EventEmitter<NormMap | undefined>()
  let client: BaseLanguageClient | undefined
  let current: NormMap | undefined
  let front: string | undefined
  let asked = 0

  const update = async () => {
    const ask = ++asked
    const map =
      front && client ? await client.sendRequest<NormMap | null>(methods.normMap, {uri: front}).catch(() => null) : null
    if (ask !== asked) return
    current = map ?? undefined
    changed.fire(current)
  }

  /** Panels and views keep the draft that was last in front: only another Markdown editor, or closing it, replaces it. */
  const choose = () => {
    const document = vscode.window.activeTextEditor?.document
    const isDraft = document?.languageId === 'markdown' && document.uri.scheme !== 'normlint'
    const isOpen = vscode.workspace.textDocuments.some(({uri, isClosed}) => uri.toString() === front && !isClosed)
    const next = isDraft ? document.uri.toString() : isOpen ? front : undefined
    if (next === front) return
    front = next
    void update()
  }

  const subscriptions = [
    vscode.window.onDidChangeActiveTextEditor(choose),
    vscode.workspace.onDidCloseTextDocument(choose),
    changed,
  ]

  return {
    get current() {
      return current
    },
    onDidChange: changed.event,
    follow(next) {
      client = next
      choose()
      void update()
      return next.onNotification(methods.checked, ({uri}: CheckedParams) => {
        choose()
        if (uri === front) void update()
      })
    },
    dispose() {
      for (const subscription of subscriptions) subscription.dispose()
    },
  }
}
