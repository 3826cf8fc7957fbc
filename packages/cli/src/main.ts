import {buildProgram} from './program.ts'
import {isUsageError} from './usage-error.ts'

// The reader of a pipe may have seen enough (`normlint check . | head`): nothing is left to be said, and to nobody.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(process.exitCode)
  })
}

try {
  await buildProgram().parseAsync()
} catch (error) {
  process.exitCode = statusOf(error)
}

/** Says what went wrong in one line; commander has said what it has to say itself. */
function statusOf(error: unknown): number {
  const {code, exitCode, message} = error as {code?: string; exitCode?: number; message?: string}
  if (code?.startsWith('commander.')) return exitCode === 0 ? 0 : 2
  const line = isUsageError(error) ? error.message : String(message ?? error).split('\n', 1)[0]
  process.stderr.write(`normlint: ${isUsageError(error) ? '' : 'internal error: '}${line}\n`)
  return 2
}
