import {isUtf8} from 'node:buffer'
import {readFile, stat} from 'node:fs/promises'
import type {DraftPath} from './find-drafts.ts'
import {reasonOf} from './output.ts'

/** A draft's text, or why there is none. */
export type ReadDraft = {readonly text: string} | {readonly problem: string}

/** The largest draft that is read, in bytes: a hundred times the longest agreement. */
const LARGEST = 64 * 1024 * 1024

/** Reads a draft as UTF-8; a byte-order mark is kept, as it counts for positions. Never throws. */
export async function readDraft(draft: DraftPath): Promise<ReadDraft> {
  try {
    const bytes =
      draft.isStandardInput || draft.absolute === undefined ? await readInput() : await readRegularFile(draft.absolute)
    return typeof bytes === 'string' ? {problem: bytes} : decodeDraft(bytes)
  } catch (error) {
    return {problem: `cannot be read: ${reasonOf(error)}`}
  }
}

async function readRegularFile(path: string): Promise<Buffer | string> {
  const facts = await stat(path)
  if (!facts.isFile()) return 'is not a regular file'
  return facts.size > LARGEST ? tooLarge(facts.size) : await readFile(path)
}

async function readInput(): Promise<Buffer | string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > LARGEST) return tooLarge(size)
  }
  return Buffer.concat(chunks)
}

function tooLarge(size: number): string {
  return `is too large (${Math.round(size / 1024 / 1024)} MB), expected at most ${LARGEST / 1024 / 1024} MB`
}

/** The text of some bytes, or why they are none. */
export function decodeDraft(bytes: Buffer): ReadDraft {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return {problem: 'is UTF-16 text, expected UTF-8: save it again in that encoding'}
  }
  if (bytes.includes(0)) return {problem: 'is a binary file, expected Markdown text'}
  if (isUtf8(bytes)) return {text: new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)}
  return {problem: `is not valid UTF-8 (line ${lineOfFirstFault(bytes)}): save it again in that encoding`}
}

function lineOfFirstFault(bytes: Buffer): number {
  let line = 1
  let start = 0
  // A line feed is never part of a longer character, so lines can be looked at one by one.
  for (let end = bytes.indexOf(10); end !== -1 && isUtf8(bytes.subarray(start, end)); end = bytes.indexOf(10, start)) {
    line++
    start = end + 1
  }
  return line
}
