import {readdir, readFile, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {URI} from 'vscode-uri'
import {type Files, MAX_FILES, MAX_LENGTH} from './files.ts'

/** The file system of the machine that the server runs on. Only `file:` URIs can be read. */
export const nodeFiles: Files = {
  async read(uri) {
    const path = pathOf(uri)
    if (path === undefined) return undefined
    try {
      if ((await stat(path)).size > MAX_LENGTH) return undefined
      return await readFile(path, 'utf8')
    } catch {
      return undefined
    }
  },
  async find(folder) {
    const path = pathOf(folder)
    const found: string[] = []
    if (path !== undefined) await collect(path, found)
    return found.map((file) => URI.file(file).toString())
  },
  async list(folder) {
    const path = pathOf(folder)
    try {
      return path === undefined ? undefined : await readdir(path)
    } catch {
      return undefined
    }
  },
}

function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri)
  return parsed.scheme === 'file' ? parsed.fsPath : undefined
}

async function collect(folder: string, found: string[]): Promise<void> {
  const entries = await readdir(folder, {withFileTypes: true}).catch(() => [])
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (found.length >= MAX_FILES) return
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await collect(path, found)
    else if (entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name)) found.push(path)
  }
}
