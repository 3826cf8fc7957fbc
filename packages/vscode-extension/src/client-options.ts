import type {InitializationOptions} from '@normlint/language-server/protocol'
import type * as vscode from 'vscode'
import type {LanguageClientOptions} from 'vscode-languageclient'

/** Also the section of the settings. */
export const clientId = 'normlint'
export const clientName = 'normlint'

const initializationOptions: InitializationOptions = {files: 'client', normMap: true, commands: true}

/** What the server is asked about: Markdown wherever it lies, and the project's configuration. */
export function clientOptions(outputChannel: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [
      {language: 'markdown'},
      {pattern: '**/.normlintrc{,.yml,.yaml,.json}'},
      {pattern: '**/.normlint-baseline.json'},
    ],
    initializationOptions,
    outputChannel,
    diagnosticPullOptions: {onChange: true, onFocus: false, onSave: false},
  }
}
