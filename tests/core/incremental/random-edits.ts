/** Random edits of drafts, the same for the same seed: typing, deleting, pasting, moving lines, breaking markup. */

import {seededRandom} from '../../../scripts/seeded-random.ts'

/** A source of numbers from 0 up to and without a limit. */
export type Random = (limit: number) => number

export function randomFrom(seed: number): Random {
  const random = seededRandom(seed)
  return (limit) => Math.floor(random() * limit)
}

const typed = [
  'a',
  ' ',
  '\n',
  '\n\n',
  's',
  ',',
  '.',
  ';',
  ':',
  'shall ',
  'may ',
  'not ',
  'have agreed as follows:\n\n',
  'The Parties shall:\n\n',
]
const markup = [
  ...['- ', '1. ', '3) ', '> ', '(a) x\n', '(b) y\n', '- [ ] t\n', '    ', '\t', '  '],
  ...[
    '```\n',
    '~~~\n',
    '---\n',
    '***\n',
    '+++\n',
    '===\n',
    '# x\n',
    '### Article 9. Scope\n\n',
    '## Annex A\n\n',
    '**Bold**\n\n',
  ],
  ...[
    '[a]: b\n',
    '[^1]: note\n',
    '[^1]',
    '[a]',
    '[',
    ']',
    '<div>\n',
    '</div>\n',
    '<!-- ',
    '-->',
    '|a|b|\n|-|-|\n',
    '|',
  ],
  ...['*', '_', '~~', '`', '\\', '&amp;', '"', '\r\n', '\r', 'x: y\n', '---\ntitle: x\n---\n\n', '\uFEFF'],
  'This Annex forms an integral part of this text.\n\n',
]

/** The draft after one more edit. */
export function editAtRandom(text: string, random: Random): string {
  const at = random(2) === 0 ? startOfLine(text, random(text.length + 1)) : random(text.length + 1)
  switch (random(6)) {
    case 0:
      return insert(text, at, pick(typed, random))
    case 1:
    case 2:
      return insert(text, at, pick(markup, random))
    case 3:
      return text.slice(0, at) + text.slice(at + 1 + random(40))
    case 4: {
      const from = random(text.length)
      return insert(text, at, text.slice(from, from + random(200)))
    }
    default: {
      const from = startOfLine(text, random(text.length + 1))
      const line = text.slice(from, endOfLine(text, from))
      const without = text.slice(0, from) + text.slice(from + line.length)
      return insert(without, startOfLine(without, random(without.length + 1)), line)
    }
  }
}

/** The draft after letters were typed into a word, or taken out of one, here and there. */
export function typeAtRandom(text: string, random: Random): string {
  const words = [...text.matchAll(/[A-Za-z]{2,}/g)]
  const word = words[random(words.length)]
  if (!word) return text
  const at = word.index + 1 + random(word[0].length)
  return random(3) === 0
    ? text.slice(0, at - 1) + text.slice(at)
    : insert(text, at, pick(['a', 'W', 'ed', 'will'], random))
}

/** A stretch of a draft that is small enough to be read thousands of times, often with its title. */
export function excerpt(text: string, random: Random): string {
  const from = startOfLine(text, random(text.length))
  const title = random(2) === 0 ? `${text.slice(0, text.indexOf('\n') + 1)}\n` : ''
  const frontMatter = random(4) === 0 ? '---\ntitle: x\n---\n\n' : ''
  return frontMatter + title + text.slice(from, from + 200 + random(500))
}

function insert(text: string, at: number, part: string): string {
  return text.slice(0, at) + part + text.slice(at)
}

function pick(parts: readonly string[], random: Random): string {
  return parts[random(parts.length)] ?? ''
}

function startOfLine(text: string, at: number): number {
  return text.lastIndexOf('\n', Math.max(0, at - 1)) + 1
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}
