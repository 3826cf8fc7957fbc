import * as vscode from 'vscode'

/** Shows texts that are to be read and not kept: no file, no question on closing. */
export interface ReadOnlyTexts extends vscode.Disposable {
  /** Shows a Markdown text beside the editor, in place of the last one of that title. */
  show(content: string, title: string): Promise<void>
}

export function createReadOnlyTexts(): ReadOnlyTexts {
  const texts = new Map<string, string>()
  const changed = new vscode.EventEmitter<vscode.Uri>()
  const registration = vscode.workspace.registerTextDocumentContentProvider('normlint', {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => texts.get(uri.path) ?? '',
  })
  return {
    async show(content, title) {
      const uri = vscode.Uri.from({scheme: 'normlint', path: `/${title}.md`})
      texts.set(uri.path, content)
      changed.fire(uri)
      const document = await vscode.workspace.openTextDocument(uri)
      await vscode.window.showTextDocument(document, {
        viewColumn: vscode.ViewColumn.Beside,
        preview: true,
        preserveFocus: true,
      })
    },
    dispose() {
      registration.dispose()
      changed.dispose()
    },
  }
}
