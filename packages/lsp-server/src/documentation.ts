import type {Norm, Status, WeakReason} from '@normlint/core'

/** "UN GGE 2015 report, A/70/174, paragraph 13(k)". */
export function citation(norm: Norm): string {
  return norm.paragraph === '' ? norm.instrument : `${norm.instrument}, paragraph ${norm.paragraph}`
}

/** What a status says of a draft, in words for a drafter. */
export const statusWords: Readonly<Record<Status, string>> = {
  covered: 'covered',
  weak: 'covered only weakly',
  contradicted: 'contradicted',
  missing: 'no text found',
  'not-assessed': 'not assessed: there is no data for the language of this draft',
}

/** Why a norm is only weakly there, in words for a drafter. */
export const reasonWords: Readonly<Record<WeakReason, string>> = {
  recital: 'it stands only in the preamble',
  hortatory: 'the words only encourage',
  partial: 'only a part of what the norm asks is there',
  'by-reference': 'it is taken over only by reference to another text',
  hedged: 'conditions take most of it back',
}

/** "weak: the words only encourage". */
export function describeStatus(status: Status, reasons: readonly WeakReason[]): string {
  const why = reasons.map((reason) => reasonWords[reason]).join('; ')
  return why === '' ? statusWords[status] : `${statusWords[status]}: ${why}`
}

/** A norm in Markdown: what it asks, where it comes from, a clause to start from. */
export function describeNorm(norm: Norm, clause: string): string {
  const source = norm.url ? `[${citation(norm)}](${norm.url})` : citation(norm)
  const elements = norm.elements.map((element) => `- ${element.asks}${element.core ? '' : ' *(advice)*'}`)
  return [
    `**${norm.title}** (\`${norm.id}\`)`,
    norm.restatement,
    elements.join('\n'),
    `Model clause:\n\n> ${clause}`,
    `Source: ${source}`,
  ].join('\n\n')
}
