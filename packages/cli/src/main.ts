import {buildProgram} from './program.ts'
import {isUsageError, reasonOf, say} from './output.ts'

// The reader of a pipe may have seen enough (`normlint check . | head`): nothing is left to be said, and to nobody.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
}

try {
  await buildProgram().parseAsync()
} catch (error) {
  process.exitCode = 2
  if (isUsageError(error)) say(error.message)
  else if ((error as {code?: string}).code?.startsWith('commander.')) process.exitCode = (error as {exitCode: number}).exitCode === 0 ? 0 : 2
  else say(`internal error: ${reasonOf(error)} (please report it, with the draft if you can)`)
}
