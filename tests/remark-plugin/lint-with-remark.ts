import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {type Pluggable, unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

/** Runs plugins over a draft as remark does, and returns the file with its messages. */
export function lintWithRemark(text: string, plugins: readonly Pluggable[], path?: string): VFile {
  const file = new VFile({value: text, ...(path === undefined ? {} : {path})})
  const processor = unified().use(remarkParse).use(remarkStringify)
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) processor.use(...(plugin as [never]))
    else processor.use(plugin as never)
  }
  processor.runSync(processor.parse(file), file)
  return file
}

/** `severity rule: words` of each message that is not about the whole draft. */
export function linesOf(file: VFile): string[] {
  return file.messages.filter(({line}) => line !== titleLine(file)).map(lineOf)
}

/** `severity id: marked words`. */
export function lineOf({fatal, ruleId, actual}: VFileMessage): string {
  return `${fatal === true ? 'error' : fatal === false ? 'warning' : 'info'} ${ruleId}: ${actual}`
}

function titleLine(file: VFile): number {
  return (
    String(file)
      .split('\n')
      .findIndex((line) => line.startsWith('# ')) + 1
  )
}

/** Runs something in a folder of its own with some files in it. */
export async function withFolder<Result>(
  files: Readonly<Record<string, string>>,
  act: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'normlint-remark-')))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), text)
    }
    return await act(folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
