import {execFileSync} from 'node:child_process'
import {mkdirSync, readdirSync, rmdirSync, statSync} from 'node:fs'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url))

/** The program as it is installed: a file that Node runs. */
export const program = path('packages/cli/bin/normlint.js')

const built = path('packages/cli/dist/normlint.js')
const lock = path('node_modules/.normlint-build')

/**
 * Builds the command line where its sources are newer than what was built. Test files run beside each other in processes
 * of their own: the first builds, the others wait.
 */
export async function buildProgram(): Promise<void> {
  for (;;) {
    if (isCurrent()) return
    try {
      mkdirSync(lock)
      break
    } catch {
      // A lock older than any build was left behind by a run that was stopped.
      if (age(lock) > 60_000) rmdirSync(lock)
      await wait(200)
    }
  }
  try {
    if (!isCurrent()) execFileSync(process.execPath, [path('packages/cli/build.js')])
  } finally {
    rmdirSync(lock)
  }
}

function isCurrent(): boolean {
  const last = modified(built)
  return last > 0 && ['packages/cli/src', 'packages/core/src'].every((folder) => newest(path(folder)) <= last)
}

function newest(folder: string): number {
  return Math.max(
    0,
    ...readdirSync(folder, {withFileTypes: true}).map((entry) =>
      entry.isDirectory() ? newest(`${folder}/${entry.name}`) : modified(`${folder}/${entry.name}`),
    ),
  )
}

function modified(file: string): number {
  return statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0
}

function age(file: string): number {
  return Date.now() - modified(file)
}
