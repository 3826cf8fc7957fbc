import type {DocumentFacts, Norm} from '@normlint/core'

type Register = DocumentFacts['register']

/**
 * The model clause of a norm in the register of a draft: a memorandum says "will" where a treaty says "shall", and a
 * text that follows RFC 2119 writes its key words in capitals.
 */
export function modelClause(norm: Norm, register: Register): string {
  const {treaty, resolution, pledge} = norm.modelClauses
  switch (register) {
    case 'treaty':
      return treaty
    case 'resolution':
      return resolution
    case 'pledge':
      return pledge
    case 'memorandum':
      return treaty
        .replace(/\bshall\b/g, 'will')
        .replace(/\bPart(y|ies)\b/g, (_, end) => (end === 'y' ? 'Participant' : 'Participants'))
    case 'rfc2119':
      return treaty.replace(/\bshall not\b/g, 'MUST NOT').replace(/\bshall\b/g, 'MUST')
  }
}

/**
 * The clause as an item below a stem that already says its beginning ("We will:" above "We will protect …"), or
 * undefined where the stem and the clause do not fit together.
 */
export function clauseBelow(stem: string, clause: string): string | undefined {
  const words = stem.replace(/[\s:,;—–-]+$/, '').split(/\s+/)
  for (let taken = Math.min(words.length, 4); taken > 0; taken--) {
    const beginning = words.slice(-taken).join(' ').toLowerCase()
    if (clause.toLowerCase().startsWith(`${beginning} `)) return clause.slice(beginning.length + 1)
  }
  return undefined
}
