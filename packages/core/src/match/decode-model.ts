import {inflateSync} from 'fflate'
import {type BlockScale, prepareModel, type ReadyModel} from './linear-model.ts'

/** Rarities are kept in steps of this size: a byte reaches further than any number of clauses. */
export const rarityStep = 0.05

interface Header {
  readonly classes: readonly string[]
  readonly biases: readonly number[]
  readonly blocks: readonly BlockScale[]
  readonly lengthPower: number
  readonly weightSteps: readonly number[]
  readonly features: number
  readonly entries: number
}

/**
 * Reads a packed model: gaps between keys, rarities, counts of weights, classes and weights, one after the other,
 * deflated, in base64.
 */
export function decodeModel(text: string): ReadyModel {
  const line = text.indexOf('\n')
  const header = JSON.parse(text.slice(0, line)) as Header
  const bytes = inflate(fromBase64(text.slice(line + 1)))
  const {features, entries} = header
  let at = 0
  const take = (length: number) => {
    const part = bytes.subarray(at, at + length)
    at += length
    return part
  }
  const keys = new Uint32Array(features)
  for (let index = 0, last = 0; index < features; index += 1) {
    let gap = 0
    let scale = 1
    for (let byte = 0x80; byte >= 0x80; scale *= 0x80) {
      byte = bytes[at] as number
      at += 1
      gap += (byte & 0x7f) * scale
    }
    last += gap
    keys[index] = last
  }
  const raritySteps = take(features)
  // A loop, since `from` with a function costs twenty times as much.
  const rarities = new Float32Array(features)
  for (let index = 0; index < features; index += 1) rarities[index] = (raritySteps[index] as number) * rarityStep
  const starts = new Uint32Array(features + 1)
  for (const [index, count] of take(features).entries()) starts[index + 1] = (starts[index] as number) + count
  const targets = take(entries)
  const signed = take(entries)
  const weights = new Int8Array(signed.buffer, signed.byteOffset, signed.byteLength)
  return prepareModel({
    classes: header.classes,
    biases: Float64Array.from(header.biases),
    blocks: header.blocks,
    lengthPower: header.lengthPower,
    weightSteps: Float64Array.from(header.weightSteps),
    keys,
    rarities,
    starts,
    targets,
    weights,
  })
}

// In browsers, workers and Node alike, but in none of the ECMAScript libraries.
declare function atob(base64: string): string
declare const Buffer: {from(text: string, encoding: 'base64'): Uint8Array} | undefined
declare const process:
  | {getBuiltinModule?(name: 'node:zlib'): {inflateRawSync(data: Uint8Array): Uint8Array}}
  | undefined

function fromBase64(text: string): Uint8Array {
  // Node's own decoder is ten times as fast, which a program that starts anew for each draft feels.
  if (typeof Buffer !== 'undefined') return Buffer.from(text, 'base64')
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index)
  return bytes
}

function inflate(data: Uint8Array): Uint8Array {
  // Again ten times as fast in Node, where the version has it.
  if (typeof process !== 'undefined' && process.getBuiltinModule)
    return process.getBuiltinModule('node:zlib').inflateRawSync(data)
  return inflateSync(data)
}
