import type {NormMap} from '@normlint/language-server/protocol'
import * as vscode from 'vscode'
import type {NormMaps} from './norm-maps.ts'
import {describe, packTitle, statusWord} from './status-words.ts'

/** The norm map as a matrix beside the draft. */
export interface NormPanel {
  show(): void
}

/** What the matrix says. */
export type PanelWord =
  | 'covered'
  | 'weak'
  | 'contradicted'
  | 'missing'
  | 'norm'
  | 'none'
  | 'inactive'
  | 'summary'
  | 'others'
  | 'insert'
  | 'review'
  | 'clauses'
  | 'asks'
  | 'help'

/** What the matrix is given to show: the norm map, with every word in the language of the editor. */
export interface PanelState {
  readonly map: NormMap | undefined
  readonly words: Readonly<Record<PanelWord, string>>
  readonly packs: Readonly<Record<string, string>>
  readonly descriptions: Readonly<Record<string, string>>
}

/** What the matrix asks for. */
export type PanelRequest =
  | {readonly kind: 'ready'}
  | {
      readonly kind: 'reveal'
      readonly uri: string
      readonly range: NormMap['norms'][number]['evidence'][number]['range']
    }
  | {readonly kind: 'insert'; readonly uri: string; readonly norm: string}

export function createNormPanel({extensionUri, subscriptions}: vscode.ExtensionContext, maps: NormMaps): NormPanel {
  const root = vscode.Uri.joinPath(extensionUri, 'dist')
  let panel: vscode.WebviewPanel | undefined

  const send = () => void panel?.webview.postMessage(stateOf(maps.current))

  const handle = async (request: PanelRequest) => {
    if (request.kind === 'ready') send()
    else if (request.kind === 'reveal')
      await vscode.commands.executeCommand('normlint.reveal', request.uri, request.range)
    else await vscode.commands.executeCommand('normlint.insertClause', request.uri, request.norm)
  }

  subscriptions.push(maps.onDidChange(send))

  return {
    show() {
      if (panel) return panel.reveal(undefined, true)
      panel = vscode.window.createWebviewPanel(
        'normlint.normMatrix',
        vscode.l10n.t('Norm map'),
        {viewColumn: vscode.ViewColumn.Beside, preserveFocus: true},
        {enableScripts: true, localResourceRoots: [root], retainContextWhenHidden: false},
      )
      panel.webview.html = pageOf(panel.webview, root)
      panel.webview.onDidReceiveMessage(handle)
      panel.onDidDispose(() => {
        panel = undefined
      })
    },
  }
}

function stateOf(map: NormMap | undefined): PanelState {
  const {l10n} = vscode
  return {
    map,
    words: {
      covered: statusWord('covered'),
      weak: statusWord('weak'),
      contradicted: statusWord('contradicted'),
      missing: statusWord('missing'),
      norm: l10n.t('Norm'),
      none: l10n.t('Open a draft to see its norms.'),
      inactive: map ? l10n.t('This document is not checked: {0}.', map.reason) : '',
      summary: map ? l10n.t('Kind of document: {0} ({1})', map.profile, map.profileReason) : '',
      others: l10n.t('Show norms that are not expected here'),
      insert: l10n.t('Insert a model clause'),
      review: l10n.t('A person should look at this verdict.'),
      clauses: l10n.t('Clauses'),
      asks: l10n.t('What the norm asks'),
      help: l10n.t('Arrow keys move, Enter goes to the clause or opens the norm.'),
    },
    packs: Object.fromEntries((map?.norms ?? []).map(({pack}) => [pack, packTitle(pack)])),
    descriptions: Object.fromEntries((map?.norms ?? []).map((norm) => [norm.id, describe(norm)])),
  }
}

function pageOf(webview: vscode.Webview, root: vscode.Uri): string {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(root, 'matrix.js'))
  const style = webview.asWebviewUri(vscode.Uri.joinPath(root, 'matrix.css'))
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src ${webview.cspSource}`
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="${style}">
</head>
<body>
<main id="map" aria-live="polite"></main>
<script src="${script}"></script>
</body>
</html>`
}
