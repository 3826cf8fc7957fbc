import type {NormMap, NormMapEntry, NormMapEvidence} from '@normlint/language-server/protocol'
import * as vscode from 'vscode'
import type {NormMaps} from './norm-maps.ts'
import {describe, packTitle, statusWord} from './status-words.ts'

type Node =
  | {readonly kind: 'group'; readonly label: string; readonly norms: readonly NormMapEntry[]; readonly open: boolean}
  | {readonly kind: 'norm'; readonly norm: NormMapEntry}
  | {readonly kind: 'evidence'; readonly norm: NormMapEntry; readonly evidence: NormMapEvidence}
  | {readonly kind: 'lack'; readonly asks: string}

const icons: Readonly<Record<NormMapEntry['status'], readonly [string, string]>> = {
  covered: ['pass', 'testing.iconPassed'],
  weak: ['warning', 'list.warningForeground'],
  contradicted: ['error', 'list.errorForeground'],
  missing: ['circle-outline', 'disabledForeground'],
  'not-assessed': ['question', 'disabledForeground'],
}

/** The norm map as a tree: packs, norms by status, the clauses on each and what they lack. */
export function createNormTree(maps: NormMaps): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>()
  const view = vscode.window.createTreeView('normlint.normMap', {
    treeDataProvider: provider(maps, changed.event),
    showCollapseAll: true,
  })
  const update = (map: NormMap | undefined) => {
    changed.fire(undefined)
    view.description = map?.active ? map.title : ''
    view.message = map && !map.active ? vscode.l10n.t('This document is not checked: {0}.', map.reason) : ''
  }
  return vscode.Disposable.from(view, changed, maps.onDidChange(update))
}

function provider(maps: NormMaps, onDidChangeTreeData: vscode.Event<undefined>): vscode.TreeDataProvider<Node> {
  return {
    onDidChangeTreeData,
    getChildren: (node) => {
      const map = maps.current
      if (!map?.active) return []
      return node ? childrenOf(node) : groupsOf(map)
    },
    getTreeItem: (node) => itemOf(node, maps.current?.uri ?? ''),
  }
}

function groupsOf({norms}: NormMap): Node[] {
  const packs = [...new Set(norms.map(({pack}) => pack))]
  return packs.flatMap((pack): Node[] => {
    const own = norms.filter((norm) => norm.pack === pack)
    const shown = own.filter((norm) => norm.expected || norm.status !== 'missing')
    const rest = own.filter((norm) => !shown.includes(norm))
    const groups: Node[] = []
    if (shown.length > 0) groups.push({kind: 'group', label: packTitle(pack), norms: shown, open: true})
    if (rest.length > 0)
      groups.push({
        kind: 'group',
        label: vscode.l10n.t('{0}, not expected here', packTitle(pack)),
        norms: rest,
        open: false,
      })
    return groups
  })
}

function childrenOf(node: Node): Node[] {
  if (node.kind === 'group') return node.norms.map((norm) => ({kind: 'norm', norm}))
  if (node.kind !== 'norm') return []
  const {norm} = node
  const lacks = norm.status === 'covered' ? [] : norm.elements.filter(({core, met}) => core && !met)
  return [
    ...norm.evidence.map((evidence): Node => ({kind: 'evidence', norm, evidence})),
    ...lacks.map(({asks}): Node => ({kind: 'lack', asks})),
  ]
}

function itemOf(node: Node, uri: string): vscode.TreeItem {
  switch (node.kind) {
    case 'group': {
      const covered = node.norms.filter(({status}) => status === 'covered').length
      const item = new vscode.TreeItem(
        node.label,
        node.open ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
      )
      item.description = `${covered}/${node.norms.length}`
      return item
    }
    case 'norm':
      return normItem(node.norm, uri)
    case 'evidence': {
      const {evidence} = node
      const item = new vscode.TreeItem(
        evidence.provision === '' ? evidence.quote : `${evidence.provision}: ${evidence.quote}`,
      )
      item.iconPath = icon(evidence.stance as NormMapEntry['status'])
      item.tooltip = `${describe({status: evidence.stance as NormMapEntry['status'], reasons: evidence.reasons})}\n\n${evidence.quote}`
      item.command = {
        title: vscode.l10n.t('Go to the clause'),
        command: 'normlint.reveal',
        arguments: [uri, evidence.range],
      }
      return item
    }
    case 'lack': {
      const item = new vscode.TreeItem(vscode.l10n.t('Not found: {0}', node.asks))
      item.iconPath = new vscode.ThemeIcon('dash')
      return item
    }
  }
}

function normItem(norm: NormMapEntry, uri: string): vscode.TreeItem {
  const item = new vscode.TreeItem(`${norm.id} ${norm.title}`, vscode.TreeItemCollapsibleState.Collapsed)
  item.id = `${uri}#${norm.id}`
  item.description = describe(norm)
  item.iconPath = icon(norm.status)
  const review = norm.needsReview ? `\n\n${vscode.l10n.t('A person should look at this verdict.')}` : ''
  item.tooltip = new vscode.MarkdownString(
    `**${norm.title}** (${norm.id}): ${describe(norm)}\n\n${norm.restatement}\n\n${norm.source}${review}`,
  )
  item.accessibilityInformation = {label: `${norm.id} ${norm.title}, ${statusWord(norm.status)}`}
  item.contextValue = norm.status
  return item
}

function icon(status: NormMapEntry['status']): vscode.ThemeIcon {
  const [name, color] = icons[status] ?? icons.missing
  return new vscode.ThemeIcon(name, new vscode.ThemeColor(color))
}
