import {grammar} from '../document/structure.generated.ts'
import type {Clause} from './clause.ts'
import type {CueMatch} from './find-cues.ts'

const relatives = new Set(grammar.relatives)
const questions = new Set(grammar.questions)
const clauseOpeners = new Set(grammar['clause-openers'])
const subordinators = new Set(grammar.subordinators)

/**
 * The head of the main clause at or after a word: the first that stands neither in a relative clause ("tools that may
 * harm") nor in a question ("whether it should"), and if possible not in a clause of condition or time.
 */
export function mainHead(clause: Clause, from = 0): CueMatch | undefined {
  let fallback: CueMatch | undefined
  let start = from
  for (const head of clause.heads) {
    if (head.from < start || isRelative(clause, head, from)) continue
    if (isParticiple(clause, head, from)) start = nextStretch(clause, head.to)
    else if (!isConditional(clause, head, from)) return head
    fallback ??= head
  }
  return fallback
}

/** "Recognising that …, each Party should": the participle only leads up to the clause. */
function isParticiple({words}: Clause, head: CueMatch, from: number): boolean {
  return head.from <= from + 2 && /ing$/.test(words.lower[head.from] ?? '') && head.family.level === 0
}

/** The first word behind the next comma. */
function nextStretch({words}: Clause, from: number): number {
  let at = from
  while (at < words.lower.length && (words.breaks[at] ?? 0) === 0) at++
  return at
}

function isRelative({words}: Clause, head: CueMatch, from: number): boolean {
  const before = words.lower[head.from - 1] ?? ''
  if (head.from > from && relatives.has(before)) return true
  for (let at = head.from - 1; at >= from; at--) {
    if ((words.breaks[at + 1] ?? 0) > 0) return false
    const word = words.lower[at] ?? ''
    if (questions.has(word)) return true
    if (relatives.has(word) && !clauseOpeners.has(word) && head.from - at <= 4) return true
  }
  return false
}

/** In a stretch between commas that "if", "when" and their like open. */
function isConditional({words}: Clause, head: CueMatch, from: number): boolean {
  for (let at = head.from - 1; at >= from; at--) {
    if ((words.breaks[at + 1] ?? 0) > 0) return false
    if (subordinators.has(words.lower[at] ?? '')) return true
  }
  return false
}
