import {BrowserMessageReader, BrowserMessageWriter, createConnection} from 'vscode-languageserver/browser'
import {startServer} from './server.ts'

// In a web worker the global object is the port to the client; there is no file system but the client's.
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0]

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)))
