/** The text of a norm's file, with some lines put in or replaced. */
export function normText(changes: Readonly<Record<string, string>> = {}): string {
  const parts: Record<string, string> = {
    id: 'id: no-ransom',
    title: 'title: Pay no ransoms',
    instrument: 'instrument: House rules',
    paragraph: 'paragraph: 2',
    restatement: 'restatement: Nobody pays those who hold data hostage.',
    kind: 'kind: restraint',
    elements: 'elements:\n  - {id: no-payment, core: true, asks: no ransom is paid, seenBy: [[ransomware]]}',
    examples: `examples:
  covered:
    - text: No Party shall pay a ransom to those who encrypt its data.
    - text: We will never pay a ransomware gang.
    - text: Payments to extortionists are prohibited.
  weak:
    - text: Members are encouraged not to pay ransoms.
      reasons: [hortatory]
  contradicted:
    - text: A member may pay a ransom when that is cheaper.
  nearMisses:
    - text: Members shall pay their contribution to the secretariat.`,
    ...changes,
  }
  return `${Object.values(parts)
    .filter((part) => part !== '')
    .join('\n')}\n`
}
