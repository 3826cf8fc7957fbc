/**
 * Puts the real output of the commands that README.md shows into it.
 *
 *   npm run build && npm run readme
 *
 * A block that follows `<!-- output of: COMMAND -->` holds what the command prints. With `| from: START | to: END` it
 * holds the part from the line that begins with START to the next line that ends with END.
 */
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {isMain, writeGenerated} from './write-generated.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const block = /(<!-- output of: (.+?)(?: \| from: (.+?) \| to: (.+?))? -->\n```text\n)[\s\S]*?(```\n)/g

/** The text with every block replaced by what `run` returns for its command. */
export function withOutputs(readme: string, run: (command: string) => string): string {
  return readme.replace(block, (_, head: string, command: string, from?: string, to?: string, tail = '```\n') => {
    const output = run(command)
    return head + (from && to ? cut(output, from, to) : output) + tail
  })
}

/** Runs a command `npx normlint …` as it is built; what it prints counts, not how it ends. */
export function runNormlint(command: string): string {
  const [npx, name, ...args] = command.split(' ')
  if (npx !== 'npx' || name !== 'normlint') throw new Error(`expected a command of normlint, found “${command}”`)
  const program = fileURLToPath(new URL('../packages/cli/bin/normlint.js', import.meta.url))
  try {
    // A build server asks for colours, which have no place in a page.
    const env = {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined}
    return execFileSync(process.execPath, [program, ...args], {cwd: root, encoding: 'utf8', stdio: 'pipe', env})
  } catch (error) {
    const {status, stdout} = error as {status: number | null; stdout: string}
    if (status === 1) return stdout
    throw error
  }
}

function cut(output: string, from: string, to: string): string {
  const lines = output.split('\n')
  const start = lines.findIndex((line) => line.trimStart().startsWith(from))
  const end = lines.findIndex((line, index) => index >= start && line.endsWith(to))
  if (start < 0 || end < 0) throw new Error(`no part from “${from}” to “${to}” in the output`)
  return `${lines.slice(start, end + 1).join('\n')}\n`
}

export function updateReadme(): void {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  writeGenerated('README.md', withOutputs(readme, runNormlint))
}

if (isMain(import.meta.url)) updateReadme()
