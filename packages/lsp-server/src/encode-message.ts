import {
  type Diagnostic,
  type Message,
  type NotificationMessage,
  PublishDiagnosticsNotification,
} from 'vscode-languageserver/node'

const encoded = new WeakMap<Diagnostic, Uint8Array>()
const COMMA = Buffer.from(',')

/**
 * A message as JSON in UTF-8. Diagnostics are by far the most that is sent, and after an edit most are sent again: those
 * that are the same objects are not encoded again.
 */
export function encodeMessage(message: Message): Buffer {
  const {method, params} = message as NotificationMessage
  if (method !== PublishDiagnosticsNotification.method) return Buffer.from(JSON.stringify(message))
  const {diagnostics, ...others} = params as {readonly diagnostics: readonly Diagnostic[]}
  const around = JSON.stringify({jsonrpc: message.jsonrpc, method, params: {...others, diagnostics: []}})
  const end = around.length - ']}}'.length
  const pieces: Uint8Array[] = [Buffer.from(around.slice(0, end))]
  for (const diagnostic of diagnostics) {
    if (pieces.length > 1) pieces.push(COMMA)
    pieces.push(encodeDiagnostic(diagnostic))
  }
  pieces.push(Buffer.from(around.slice(end)))
  return Buffer.concat(pieces)
}

function encodeDiagnostic(diagnostic: Diagnostic): Uint8Array {
  const known = encoded.get(diagnostic)
  if (known) return known
  const bytes = Buffer.from(JSON.stringify(diagnostic))
  encoded.set(diagnostic, bytes)
  return bytes
}
