import {rememberTexts} from '../document/remember-texts.ts'
import type {Provision} from '../model/provision.ts'

/** What a message is about, apart from where it stands. */
export interface Matter {
  readonly rule: string
  readonly norm?: string
  /** The clause; absent for a message on the whole document. */
  readonly clause?: Provision
  /** The words marked inside the clause. */
  readonly marked?: string
}

/**
 * Identifies the clause and the matter, not the line: 16 hexadecimal digits that stay the same when the clause moves, is
 * wrapped anew, renumbered or set in bold, and change when its words do, or those of the lead-in that it hangs on.
 */
export function fingerprint({rule, norm, clause, marked}: Matter): string {
  const parts = [rule, norm ?? '']
  if (clause) parts.push(normalise(clause.leadIn?.text ?? ''), normalise(clause.readable.text), normalise(marked ?? ''))
  return hash(parts.join('\n'))
}

/** Letters and digits in lower case, one space between words: markup, wrapping and punctuation do not count. */
function normalise(text: string): string {
  return normalised.get(text, lettersOf)
}

const normalised = rememberTexts<string>()

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Two 32-bit FNV-1a hashes over different starts, side by side. */
function hash(text: string): string {
  let one = 0x811c9dc5
  let two = 0x050c5d1f
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x01000193)
    two = Math.imul(two ^ unit ^ (at & 0xff), 0x01000193)
  }
  return hex(one) + hex(two)
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}
