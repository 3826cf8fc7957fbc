import {type Connection, createConnection, ProposedFeatures, StreamMessageReader} from 'vscode-languageserver/node'
import {createMessageWriter} from './message-writer.ts'
import {nodeFiles} from './node-files.ts'
import {startServer} from './server.ts'
import {version} from './version.ts'

const usage = `normlint-language-server ${version}

Usage: normlint-language-server --stdio

  --stdio          speak the Language Server Protocol over standard input and output
  --node-ipc       the same over the channel of a Node parent process
  --socket=PORT    the same over a socket
  --version        print the version
  --help           print this text
`

const args = process.argv.slice(2)
const transports = ['--stdio', '--node-ipc', '--socket', '--pipe']

if (args.includes('--version')) process.stdout.write(`${version}\n`)
else if (args.includes('--help')) process.stdout.write(usage)
else if (!args.some((arg) => transports.includes(arg.split('=', 1)[0] ?? ''))) {
  process.stderr.write('normlint-language-server: no way to speak was given, expected --stdio (see --help)\n')
  process.exitCode = 2
} else startServer(args.includes('--stdio') ? connectStdio() : createConnection(ProposedFeatures.all), nodeFiles)

/** Ends with the client: with 0 where it said so before. */
function connectStdio(): Connection {
  const reader = new StreamMessageReader(process.stdin)
  const connection = createConnection(ProposedFeatures.all, reader, createMessageWriter(process.stdout))
  let code = 1
  connection.onShutdown(() => {
    code = 0
  })
  process.stdin.once('close', () => process.exit(code))
  return connection
}
