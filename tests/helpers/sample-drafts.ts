/** A norm in words that leave no doubt: as a duty, as a wish, and undone. */
export interface SampleClause {
  readonly strong: string
  readonly weak: string
  readonly contradicted?: string
}

/** Clauses, each of which speaks to one norm alone. */
export const CLAUSES = {
  'gge-k': {
    strong:
      "No Party shall attack, or knowingly help anyone to attack, the systems of another Party's authorised incident response teams, and no Party shall send its own teams on malicious operations.",
    weak: "The Parties may consider refraining from attacks on the systems of one another's incident response teams.",
    contradicted: 'Each Party may direct its incident response teams to attack the networks of another Party.',
  },
  'gge-g': {
    strong:
      'Each Party shall take appropriate measures to protect its own critical infrastructure from threats to information and communications technologies.',
    weak: 'Each Party may, where appropriate, take measures to protect its own critical infrastructure from threats to information and communications technologies.',
  },
  'international-law': {
    strong:
      'The Parties affirm that international law, in particular the Charter of the United Nations, applies to their conduct in cyberspace.',
    weak: 'The Parties may explore whether international law, in particular the Charter of the United Nations, applies to their conduct in cyberspace.',
  },
  'no-hack-back': {
    strong:
      'Each Party shall forbid private companies to hack back, and no company shall conduct offensive operations in networks that are not its own.',
    weak: 'Each Party may, where appropriate, discourage private companies from hacking back.',
    contradicted:
      'A company whose network has been entered may break into the systems of the intruder and destroy the data found there.',
  },
  electoral: {
    strong:
      'Each Party shall protect its electoral processes and the technical infrastructure of its elections from cyber operations.',
    weak: 'Each Party may, where appropriate, protect its electoral processes and the technical infrastructure of its elections from cyber operations.',
  },
  'data-protection': {
    strong:
      'Each Party shall adopt a law on the protection of personal data which binds those who process them and gives rights to the persons concerned.',
    weak: 'Each Party may, where appropriate, consider a law on the protection of personal data.',
  },
  'awareness-education': {
    strong: 'Each Party shall raise public awareness of the risks online and teach safe conduct online in its schools.',
    weak: 'Each Party may, where appropriate, raise public awareness of the risks online.',
  },
  standards: {
    strong: 'The Parties shall promote open and interoperable technical standards and certification schemes.',
    weak: 'The Parties may, where appropriate, promote open and interoperable technical standards.',
  },
  encryption: {
    strong:
      'No Party shall forbid or weaken the use of strong encryption, and each Party shall protect the anonymity of users.',
    weak: 'The Parties may explore how the use of strong encryption could be protected.',
  },
} as const satisfies Readonly<Record<string, SampleClause>>

export type ClauseId = keyof typeof CLAUSES

/** Sentences that speak to no norm. */
export const FILLER = [
  'The official languages of the Accord are those of the Parties.',
  'The Secretariat shall have its seat in the capital of the Party that holds the chair.',
  'The Parties shall meet once a year and adopt their rules of procedure.',
  'Each Party shall bear the cost of its own delegation.',
]

/** A treaty of the given articles. */
export function treaty(articles: readonly string[]): string {
  const text = articles.map((article, index) => `## Article ${index + 1}\n\n${article}`).join('\n\n')
  return `# Accord on Digital Security\n\nThe Parties to this Accord have agreed as follows:\n\n${text}\n`
}

/** A short draft that speaks to gge-k, gge-g and international law. */
export const DRAFT = treaty([CLAUSES['gge-k'].strong, CLAUSES['gge-g'].strong, CLAUSES['international-law'].strong])
