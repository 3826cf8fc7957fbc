import type {ModelRegister} from '../../../packages/core/src/model/norm.ts'
import {forbid, lift, permit, release} from '../../../scripts/minimal-pairs.ts'

/** Changes of a clause that change its verdict. Each gives the changed clauses, none where the wording does not allow it. */

/** A duty becomes a permission. */
export function weaken(text: string): string[] {
  return given([permit(text), permit(text, 'could')])
}

/** A restraint is lifted, a duty is forbidden or nobody is held to it. */
export function undo(text: string): string[] {
  return given([lift(text), forbid(text), release(text), release(text, 'This agreement does not require')])
}

function given(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined)
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
