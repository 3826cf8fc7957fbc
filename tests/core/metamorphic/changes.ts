import type {ModelRegister} from '../../../packages/core/src/model/norm.ts'

/** Changes of a clause that change its verdict. Each gives the changed clauses, none where the wording does not allow it. */

const restraining =
  /\b(?:shall|will|must|should|may|can) (?:not|never|neither)\b|\b(?:no|none|nobody|neither|never|nor|not|nothing)\b/i
const binding = /\b(?:shall|will|must|should)\b/g

/** A duty becomes a permission. */
export function weaken(text: string): string[] {
  if (restraining.test(text)) return []
  const called = /^(?:Calls upon|Urges|Requests) (.+?) to /.exec(text)
  if (called) return [text.replace(called[0], `Notes that ${called[1]} may `)]
  const weakened = text.replace(binding, 'may')
  return weakened === text ? [] : [weakened]
}

/** A restraint is lifted, a duty is forbidden or nobody is held to it. */
export function undo(text: string): string[] {
  const lifted = text
    .replace(
      /^No (Party|member|state|government|agency|operator|company)\b(.*?)\b(?:shall|may|must|will|should)\b/i,
      'Any $1$2may',
    )
    .replace(/\b(?:shall|will|must|should|may) (?:not|never)\b/g, 'may')
    .replace(/^(Calls upon|Urges) (.+?) not to /, 'Allows $2 to ')
    .replace(
      /^(?:Calls upon|Urges|Demands that) (.+?) (?:to )?refrain from (?:activity intended to )?/,
      'Allows $1 to go on with ',
    )
  // What still restrains after that does so in a way that is not simply turned round.
  if (lifted !== text) return restraining.test(lifted) ? [] : [lifted]
  if (restraining.test(text)) return []
  const called = /^(?:Calls upon|Urges|Requests) (.+?) to /.exec(text)
  if (called) return [text.replace(called[0], `Calls upon ${called[1]} not to `)]
  const bound =
    /^(Each Party|The Parties|A Party|We|Each state|States|Each member|Members) (?:shall|will|must|should) /i.exec(text)
  if (!bound || (text.match(binding) ?? []).length !== 1) return []
  const subject = bound[1] as string
  const rest = text.slice(bound[0].length)
  const who = subject === 'We' ? 'us' : subject.toLowerCase().replace('party', 'Party').replace('parties', 'Parties')
  return [
    `${subject} ${subject === 'We' ? 'will' : 'shall'} not ${rest}`,
    `Nothing in this text obliges ${who} to ${rest}`,
  ]
}

/** The clause as a recital. */
export function asRecital(register: ModelRegister, text: string): string {
  const body = text.replace(/[.;]$/, '')
  const called = /^(Calls upon|Urges|Requests|Demands that) /.exec(body)
  if (called) return `Recalling its earlier appeal to ${body.slice(called[0].length)},`
  const opener = register === 'pledge' ? 'Mindful that' : 'Bearing in mind that'
  return `${opener} ${/^(?:ICT|We\b.*[A-Z]{2})/.test(body) ? body : body.charAt(0).toLowerCase() + body.slice(1)},`
}

/** The clause as a quotation that is not adopted. */
export function asQuotation(text: string): string[] {
  return ['The following text was put forward by an observer and is not adopted:', `> ${text}`]
}
