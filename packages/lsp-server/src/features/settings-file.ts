import {type ConfigurationError, readBaseline, readConfiguration} from '@normlint/core'
import {type Diagnostic, DiagnosticSeverity} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {isBaseline} from '../baselines.ts'
import {lineAt} from './configuration.ts'

/** The mistakes of an open configuration file or baseline, in the words of the command line. */
export function settingsFileDiagnostics(document: TextDocument): Diagnostic[] {
  const code = isBaseline(document.uri) ? 'baseline' : 'configuration'
  const {errors} =
    code === 'baseline'
      ? readBaseline(document.getText(), document.uri)
      : readConfiguration(document.getText(), {path: document.uri})
  return (errors ?? []).map((error) => mistake(document, code, error))
}

function mistake(document: TextDocument, code: string, {line, column, message}: ConfigurationError): Diagnostic {
  const start = {line: line - 1, character: column - 1}
  const rest = lineAt(document, start.line).slice(start.character)
  const length = /^[^\s:,]+/.exec(rest)?.[0].length ?? 1
  const range = {start, end: {line: start.line, character: start.character + length}}
  return {range, severity: DiagnosticSeverity.Error, source: 'normlint', code, message}
}
