import type {ModelRegister, Norm} from '@normlint/core'

interface Frame {
  readonly title: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Puts one model clause into the list of clauses. */
  readonly item: (clause: string, number: number) => string
}

const frames: Readonly<Record<ModelRegister, Frame>> = {
  treaty: {
    title: 'Agreement on responsible conduct in the use of information and communications technologies',
    before: [
      'The Parties to this Agreement,',
      'Recalling General Assembly resolution 70/237,',
      'Have agreed as follows:',
      '## Article 1. Definitions',
      'For the purposes of this Agreement, “Party” means a State that has signed it.',
      '## Article 2. Commitments',
    ],
    after: [
      '## Article 3. Review',
      'The Parties shall meet every two years to review how this Agreement is carried out, and shall publish the results.',
      '## Article 4. Entry into force',
      'This Agreement enters into force on the thirtieth day after the tenth signature.',
    ],
    item: (clause, number) => `${number}. ${clause}`,
  },
  resolution: {
    title: 'Resolution on responsible behaviour in the use of information and communications technologies',
    before: ['The Assembly,', 'Recalling General Assembly resolution 70/237,'],
    after: [],
    item: (clause, number) => `${number}. ${clause.replace(/[.;]$/, '')};`,
  },
  pledge: {
    title: 'Charter of commitments on security online',
    before: ['We, the undersigned, adopt this Charter of our own will.', '## Our commitments'],
    after: [
      '## Review',
      'We will publish every year what we have done to keep these commitments, and review this Charter every two years.',
    ],
    item: (clause) => `- ${clause}`,
  },
}

/** A draft to begin with, in one register: a frame with the model clauses of the norms given. */
export function draftTemplate(kind: ModelRegister, norms: readonly Norm[]): string {
  const {title, before, after, item} = frames[kind]
  const clauses = norms.map((norm, at) => item(norm.modelClauses[kind].trim(), at + 1))
  return `${[`# ${title}`, ...before, clauses.join('\n'), ...after].join('\n\n')}\n`
}
