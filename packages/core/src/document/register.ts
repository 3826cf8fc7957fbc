import type {DocumentFacts} from '../model/analysis.ts'
import {registers} from './structure.generated.ts'
import {readWords} from './words.ts'

const keyWords = new RegExp(`\\b(?:${registers['key-words'].join('|').toUpperCase()})\\b`, 'g')
const bodies = new RegExp(`^The (?:[\\p{L}-]+ )*(?:${registers.bodies.join('|')})(?: of .{0,60})?,\\s*$`, 'imu')

/** Words that tell the register, by how often they stand in a text, and key words in capitals. */
export interface RegisterCount {
  readonly words: ReadonlyMap<string, number>
  readonly capitals: number
}

export function countRegister(text: string): RegisterCount {
  const words = new Map<string, number>()
  for (const word of readWords(text).lower) if (counted.has(word)) words.set(word, (words.get(word) ?? 0) + 1)
  return {words, capitals: text.match(keyWords)?.length ?? 0}
}

export function sumRegister(counts: readonly RegisterCount[]): RegisterCount {
  const words = new Map<string, number>()
  for (const count of counts) for (const [word, times] of count.words) words.set(word, (words.get(word) ?? 0) + times)
  return {words, capitals: counts.reduce((sum, {capitals}) => sum + capitals, 0)}
}

const counted = new Set<string>(Object.values(registers).flat())

/**
 * The register of the wording: capitals of RFC 2119; then what the title says; then the forms of a resolution, treaty
 * or memorandum; a pledge otherwise.
 *
 * @param beginning the first few thousand characters
 */
export function readRegister(
  {words, capitals}: RegisterCount,
  title: string,
  beginning: string,
): DocumentFacts['register'] {
  const count = (list: readonly string[], among = words) => list.reduce((sum, word) => sum + (among.get(word) ?? 0), 0)
  const binding = count(registers.binding)
  const willing = count(registers.willing)
  if (capitals >= 3 && capitals * 2 > binding) return 'rfc2119'
  const titleWords = countRegister(title).words
  for (const register of ['resolution', 'memorandum', 'treaty', 'pledge'] as const)
    if (count(registers[register], titleWords) > 0) return register
  if (bodies.test(beginning.slice(0, 4000))) return 'resolution'
  if (binding > willing && (count(registers.articles) >= 3 || count(registers.parties) >= 3)) return 'treaty'
  return willing > binding && count(registers.participants) >= 3 ? 'memorandum' : 'pledge'
}
