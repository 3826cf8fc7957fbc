import type {NormMapEntry} from '@normlint/language-server/protocol'
import * as vscode from 'vscode'

/** A status in the language of the editor. */
export function statusWord(status: NormMapEntry['status']): string {
  switch (status) {
    case 'covered':
      return vscode.l10n.t('covered')
    case 'weak':
      return vscode.l10n.t('weak')
    case 'contradicted':
      return vscode.l10n.t('contradicted')
    case 'missing':
      return vscode.l10n.t('no text found')
    case 'not-assessed':
      return vscode.l10n.t('not assessed')
  }
}

/** Why a norm is weakly there, in the language of the editor. */
export function reasonWord(reason: string): string {
  switch (reason) {
    case 'recital':
      return vscode.l10n.t('only in the preamble')
    case 'hortatory':
      return vscode.l10n.t('only encouraged')
    case 'partial':
      return vscode.l10n.t('only in part')
    case 'by-reference':
      return vscode.l10n.t('only by reference')
    case 'hedged':
      return vscode.l10n.t('hedged')
    default:
      return reason
  }
}

/** "weak: only in part". */
export function describe({status, reasons}: Pick<NormMapEntry, 'status' | 'reasons'>): string {
  const word = statusWord(status)
  return reasons.length === 0 ? word : `${word}: ${reasons.map(reasonWord).join(', ')}`
}

export function packTitle(pack: string): string {
  if (pack === 'un-gge-2015') return vscode.l10n.t('UN norms of responsible state behaviour')
  if (pack === 'additional') return vscode.l10n.t('Additional norms')
  return pack
}
