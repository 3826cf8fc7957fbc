import type {Writable} from 'node:stream'
import {Emitter, type Message, type MessageWriter} from 'vscode-languageserver/node'
import {encodeMessage} from './encode-message.ts'

/**
 * Writes messages to a stream, each together with its header: a header that comes alone wakes the client for nothing.
 */
export function createMessageWriter(output: Writable): MessageWriter {
  const errors = new Emitter<[Error, Message | undefined, number | undefined]>()
  const closes = new Emitter<void>()
  output.on('error', (error) => errors.fire([error, undefined, undefined]))
  output.on('close', () => closes.fire())
  return {
    onError: errors.event,
    onClose: closes.event,
    write(message) {
      const body = encodeMessage(message)
      return new Promise((resolve, reject) => {
        output.cork()
        output.write(`Content-Length: ${body.byteLength}\r\n\r\n`, 'latin1')
        output.write(body, (error) => (error ? reject(error) : resolve()))
        output.uncork()
      })
    },
    end() {},
    dispose() {
      errors.dispose()
      closes.dispose()
    },
  }
}
