import type {DocumentFacts} from '../model/analysis.ts'
import {registers} from './structure.generated.ts'
import type {Words} from './words.ts'

const keyWords = new RegExp(`\\b(?:${registers['key-words'].join('|').toUpperCase()})\\b`, 'g')
const bodies = new RegExp(`^The (?:[\\p{L}-]+ )*(?:${registers.bodies.join('|')})(?: of .{0,60})?,\\s*$`, 'imu')

/**
 * The register of the wording: capitals of RFC 2119; then what the title says; then the forms of a resolution, treaty
 * or memorandum; a pledge otherwise.
 */
export function readRegister(text: string, body: Words, title: Words): DocumentFacts['register'] {
  const binding = count(body, registers.binding)
  const willing = count(body, registers.willing)
  const capitals = text.match(keyWords)?.length ?? 0
  if (capitals >= 3 && capitals * 2 > binding) return 'rfc2119'
  for (const register of ['resolution', 'memorandum', 'treaty', 'pledge'] as const)
    if (count(title, registers[register]) > 0) return register
  if (bodies.test(text.slice(0, 4000))) return 'resolution'
  if (binding > willing && (count(body, registers.articles) >= 3 || count(body, registers.parties) >= 3))
    return 'treaty'
  return willing > binding && count(body, registers.participants) >= 3 ? 'memorandum' : 'pledge'
}

function count(words: Words, list: readonly string[]): number {
  const times = counts.get(words) ?? countWords(words)
  counts.set(words, times)
  return list.reduce((sum, word) => sum + (times.get(word) ?? 0), 0)
}

const counts = new WeakMap<Words, ReadonlyMap<string, number>>()

const counted = new Set<string>(Object.values(registers).flat())

function countWords({lower}: Words): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const word of lower) if (counted.has(word)) times.set(word, (times.get(word) ?? 0) + 1)
  return times
}
