import {execFile} from 'node:child_process'
import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, dirname, join} from 'node:path'
import {program} from '../helpers/built-program.ts'

/** A run of the program: what lies in the folder, what is typed, what is seen. */
export interface Scenario {
  /** The claim that it shows. */
  readonly claim: string
  readonly files: readonly {readonly path: string; readonly bytes: Buffer}[]
  /** Typed into a POSIX shell in the folder. */
  readonly command: string
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** What a run came to. */
export interface Outcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * Reads a scenario: sections that begin with `==== name`. `file PATH` and `file PATH base64` may come many times;
 * `command`, `status`, `stdout` and `stderr` once, the last two only where something is printed. What stands before the
 * first section is the claim.
 */
export function readScenario(text: string): Scenario {
  const [claim = '', ...sections] = text.split(/^==== /m)
  const named = sections.map((section) => {
    const end = section.indexOf('\n')
    return {head: section.slice(0, end).trim(), body: section.slice(end + 1)}
  })
  const body = (name: string) => named.find(({head}) => head === name)?.body
  const files = named
    .filter(({head}) => head.startsWith('file '))
    .map((section) => {
      const [, path = '', encoding] = section.head.split(' ')
      return {path, bytes: Buffer.from(section.body, encoding === 'base64' ? 'base64' : 'utf8')}
    })
  return {
    claim: claim.trim(),
    files,
    command: (body('command') ?? '').trim(),
    status: Number(body('status') ?? 0),
    stdout: body('stdout') ?? '',
    stderr: body('stderr') ?? '',
  }
}

/** Runs a scenario in a folder of its own, with the built program as `normlint`. */
export async function runScenario({files, command}: Scenario): Promise<Outcome> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'normlint-')))
  try {
    for (const {path, bytes} of files) {
      mkdirSync(dirname(join(folder, 'work', path)), {recursive: true})
      writeFileSync(join(folder, 'work', path), bytes)
    }
    mkdirSync(join(folder, 'work'), {recursive: true})
    mkdirSync(join(folder, 'bin'))
    symlinkSync(program, join(folder, 'bin/normlint'))
    const {NO_COLOR: _, FORCE_COLOR: __, CI: ___, ...environment} = process.env
    const env = {...environment, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`}
    const outcome = await runShell(command, join(folder, 'work'), env)
    const hide = (text: string) => text.replaceAll(`${folder}/work`, '{folder}')
    return {...outcome, stdout: hide(outcome.stdout), stderr: hide(outcome.stderr)}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function runShell(command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Outcome> {
  return new Promise((settle) => {
    const child = execFile('sh', ['-c', command], {cwd, env, maxBuffer: 64 * 1024 * 1024}, (error, stdout, stderr) => {
      settle({status: error === null ? 0 : Number(error.code ?? 1), stdout, stderr})
    })
    child.stdin?.end()
  })
}

/** Whether an output is as expected; `{*}` in the expectation stands for anything in one line, `{**}` for any lines. */
export function matches(expected: string, actual: string): boolean {
  if (expected === actual) return true
  const pattern = expected
    .split(/(\{\*\*?\})/)
    .map((part) => (part === '{*}' ? '[^\\n]*' : part === '{**}' ? '[\\s\\S]*' : literally(part)))
    .join('')
  return new RegExp(`^${pattern}$`).test(actual)
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The text of a scenario with another outcome, for scenarios that are written anew. */
export function withOutcome(text: string, outcome: Outcome): string {
  const kept = text.split(/^(?=={4} (?:status|stdout|stderr)\n)/m)[0] ?? text
  const section = (name: string, body: string) => (body === '' ? '' : `==== ${name}\n${body}`)
  return `${kept}==== status\n${outcome.status}\n${section('stdout', outcome.stdout)}${section('stderr', outcome.stderr)}`
}
