import type {NormMap} from '@normlint/language-server/protocol'
import * as vscode from 'vscode'
import type {NormMaps} from './norm-maps.ts'

/** How the draft in front stands, in a word; a click shows the norm map, or turns checking on. */
export function createStatusBar(maps: NormMaps): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('normlint.status', vscode.StatusBarAlignment.Right, 90)
  item.name = 'normlint'
  const update = (map: NormMap | undefined) => {
    void vscode.commands.executeCommand('setContext', 'normlint.hasDraft', map?.active === true)
    void vscode.commands.executeCommand('setContext', 'normlint.hasMarkdown', map !== undefined)
    if (!map) return item.hide()
    if (map.active) showCounts(item, map)
    else showInactive(item, map)
    item.show()
  }
  return vscode.Disposable.from(item, maps.onDidChange(update))
}

function showCounts(item: vscode.StatusBarItem, map: NormMap): void {
  const {covered, weak, contradicted, missing} = map.counts
  const total = covered + weak + contradicted + missing
  item.text = map.assessed
    ? `$(checklist) ${vscode.l10n.t('{0}/{1} norms', covered, total)}`
    : `$(checklist) ${vscode.l10n.t('not assessed')}`
  item.command = 'normlint.showNormMap'
  item.backgroundColor = contradicted > 0 ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined
  item.tooltip = new vscode.MarkdownString(
    [
      vscode.l10n.t(
        '**normlint**: {0} of {1} expected norms covered, {2} weak, {3} contradicted, {4} with no text found',
        covered,
        total,
        weak,
        contradicted,
        missing,
      ),
      vscode.l10n.t('Kind of document: {0} ({1})', map.profile, map.profileReason),
      vscode.l10n.t('Click to show the norm map.'),
    ].join('\n\n'),
  )
}

function showInactive(item: vscode.StatusBarItem, map: NormMap): void {
  item.text = `$(circle-slash) ${vscode.l10n.t('norms: off')}`
  item.command = 'normlint.turnOn'
  item.backgroundColor = undefined
  item.tooltip = new vscode.MarkdownString(
    `${vscode.l10n.t('**normlint** does not check this document: {0}.', map.reason)}\n\n${vscode.l10n.t('Click to check it.')}`,
  )
}
