/**
 * The short form in which the word files write phrases. Words in lower case, parted by spaces; `(a,b c)` stands for
 * either, `(,a)` for `a` or nothing, `refrain(,s,ing)` for three words; `~` for up to a few words; `^` and `$` for the
 * beginning and end of the text, where the reader puts them. Groups do not nest.
 */
export type PhraseTemplate = string

/** One place of a template: a choice of words (an empty list where it may be left out), or any few words. */
export type PhraseSlot = readonly (readonly string[])[] | 'gap'

/** Parses a template; throws with its text where it is not well formed. */
export function parseTemplate(template: PhraseTemplate): PhraseSlot[] {
  const slots: PhraseSlot[] = []
  for (const token of template.trim().match(/(?:\([^()]*\)|[^\s()])+/g) ?? []) {
    if (token === '~') slots.push('gap')
    else slots.push(expandToken(token).map((choice) => choice.split(/\s+/).filter((word) => word !== '')))
  }
  const isBalanced = /^(?:[^()]|\([^()]*\))*$/.test(template)
  if (slots.length === 0 || slots[0] === 'gap' || slots.at(-1) === 'gap' || !isBalanced)
    throw new Error(`The phrase “${template}” is not well formed`)
  return slots
}

function expandToken(token: string): string[] {
  const open = token.indexOf('(')
  if (open < 0) return [token.toLowerCase()]
  const close = token.indexOf(')', open)
  const choices = token.slice(open + 1, close).split(',')
  return choices.flatMap((choice) => expandToken(token.slice(0, open) + choice + token.slice(close + 1)))
}
