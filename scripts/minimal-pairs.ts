/**
 * Clauses whose verdict turns on a word or two: made from clauses that cover a norm by making a permission of the duty,
 * forbidding it or lifting the restraint. Each function gives undefined where the wording does not allow it.
 */
import type {TrainingExample} from '../packages/core/src/training/examples.ts'

/** What one pair counts in the weights that ship: enough for “may” to tell, too little to drown what people wrote. */
export const pairWeight = 0.3

const restraining =
  /\b(?:shall|will|must|should|may|can) (?:not|never|neither)\b|\b(?:no|none|nobody|neither|never|nor|not|nothing)\b/i
const bindingWords = /\b(?:shall|will|must|should)\b/g
const appeal = /^(?:Calls upon|Urges|Requests) ((?:[\w-]+,? ){1,6}?)to (?!refrain)/
const undertaking =
  /^(Each Party|The Parties|A Party|We|Each state|States|Each member|Members) (?:shall|will|must|should) (?=[a-z])/

/**
 * A duty becomes a permission: weak.
 *
 * @param permission the word of permission
 */
export function permit(text: string, permission = 'may'): string | undefined {
  if (restraining.test(text)) return undefined
  const appealed = appeal.exec(text)
  if (appealed) return text.replace(appealed[0], `Notes that ${appealed[1]}${permission} `)
  const permitted = text.replace(bindingWords, permission)
  return permitted === text ? undefined : permitted
}

/** A duty is forbidden: contradicted. */
export function forbid(text: string): string | undefined {
  if (restraining.test(text)) return undefined
  const appealed = appeal.exec(text)
  if (appealed) return text.replace(appealed[0], `Calls upon ${appealed[1]}not to `)
  return isSingle(text) ? text.replace(undertaking, (head) => `${head}not `) : undefined
}

/**
 * Nobody is held to a duty: contradicted.
 *
 * @param release what goes before the subject
 */
export function release(text: string, release = 'Nothing in this text obliges'): string | undefined {
  if (restraining.test(text) || !isSingle(text)) return undefined
  return text.replace(undertaking, (_, subject: string) => {
    const who = subject === 'We' ? 'us' : subject.charAt(0).toLowerCase() + subject.slice(1)
    return `${release} ${who} to `
  })
}

/** A restraint is lifted: contradicted. */
export function lift(text: string): string | undefined {
  const lifted = text
    .replace(
      /^No (Party|member|state|government|agency|operator|company)\b(.*?)\b(?:shall|may|must|will|should)\b/i,
      'Any $1$2may',
    )
    .replace(/\b(?:shall|will|must|should|may) (?:not|never)\b/g, 'may')
    .replace(/^(?:Calls upon|Urges) ((?:[\w-]+,? ){1,6}?)not to /, 'Allows $1to ')
    .replace(/^(?:Calls upon|Urges) ((?:[\w-]+,? ){1,6}?)to refrain from (?=\w+ing\b)/, 'Allows $1to go on ')
  // What still restrains after that does so in a way that is not simply turned round.
  return lifted === text || restraining.test(lifted) ? undefined : lifted
}

/** A clause with one duty: of several, only one would be undone. */
function isSingle(text: string): boolean {
  return undertaking.test(text) && (text.match(bindingWords) ?? []).length === 1
}

/**
 * Minimal pairs of examples that do nothing but cover norms, so that what tells a duty from a permission is learned apart
 * from what the duty is about. For stance alone: they speak to the norms that the examples speak to.
 *
 * @param weight how much a pair counts; 1 is a single labelled clause
 */
export function minimalPairs(examples: readonly TrainingExample[], weight: number): TrainingExample[] {
  const covering = examples.filter(
    ({labels, leadIn, weight}) =>
      leadIn === '' && weight >= 1 && labels.size > 0 && [...labels.values()].every(({status}) => status === 'covered'),
  )
  return covering.flatMap((example, index) => {
    const undone = [forbid(example.text), release(example.text)].filter((text) => text !== undefined)
    return [
      ...pairOf(example, permit(example.text), 'weak', weight),
      ...pairOf(example, lift(example.text) ?? undone[index % 2], 'contradicted', weight),
    ]
  })
}

function pairOf(
  {labels, unsure}: TrainingExample,
  text: string | undefined,
  status: 'weak' | 'contradicted',
  weight: number,
): TrainingExample[] {
  if (text === undefined) return []
  return [
    {text, leadIn: '', labels: new Map([...labels.keys()].map((id) => [id, {status, reasons: []}])), unsure, weight},
  ]
}
