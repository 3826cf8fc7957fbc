import {type Document, isMap, isNode, isSeq, LineCounter, type Node, type Pair, parseDocument} from 'yaml'
import type {ConfigurationError} from './configuration.ts'

/** A parsed YAML or JSON text whose values can be asked for their place. */
export interface PlacedData {
  /** The plain value, undefined when the text does not parse. */
  readonly value: unknown
  readonly errors: readonly ConfigurationError[]
  /** An error at the value under `path`; at its key with `atKey`. Falls back to the nearest value above that exists. */
  errorAt(path: readonly (string | number)[], message: string, atKey?: boolean): ConfigurationError
}

/**
 * Parses YAML; JSON is read as the YAML that it is. Anchors are resolved up to a bound, tags of other languages are not.
 *
 * @param file name of the file in the errors
 */
export function parsePlaced(text: string, file: string): PlacedData {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {lineCounter, prettyErrors: false, logLevel: 'silent', stringKeys: true})
  const place = (offset: number, message: string): ConfigurationError => {
    const {line, col} = lineCounter.linePos(offset)
    return {path: file, line: Math.max(1, line), column: Math.max(1, col), message}
  }
  const errorAt: PlacedData['errorAt'] = (path, message, atKey = false) =>
    place(offsetOf(document, path, atKey), message)

  const errors = document.errors.map((error) => place(error.pos[0], firstLine(error.message)))
  if (errors.length > 0) return {value: undefined, errors, errorAt}
  try {
    return {value: document.toJS(), errors, errorAt}
  } catch (error) {
    // Too many aliases, or an alias without an anchor.
    return {value: undefined, errors: [place(0, firstLine(String((error as Error).message)))], errorAt}
  }
}

function offsetOf(document: Document.Parsed, path: readonly (string | number)[], atKey: boolean): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => isNode(item.key) && keyText(item.key) === String(step))
      if (!pair) return offset
      const wantsKey = atKey && depth === path.length - 1
      offset = (wantsKey ? startOf(pair.key) : (startOf(pair.value) ?? startOf(pair.key))) ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step]
      offset = startOf(node) ?? offset
    } else return offset
  }
  return offset
}

function keyText(key: Node): string {
  return String((key as {value?: unknown}).value)
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? text).replace(/ at line \d+, column \d+:?$/, '')
}
