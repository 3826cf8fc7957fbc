import type {RuleExample} from './define-rule.ts'

const TITLE = 'Accord on Dependable Networks'

const DUTIES = `1. The Parties shall work together to keep their networks stable.

2. No Party shall attack the systems on which the public of another Party depends.

3. Each Party shall protect its own hospitals and power stations from digital harm.

4. Each Party shall keep its networks free of hijacked machines.
`

/** A short draft: a title and the given blocks as its clauses. */
export function draftOf(...blocks: readonly string[]): string {
  return `# ${TITLE}\n\n${blocks.join('\n\n')}\n`
}

/** A draft that is long enough to be asked how it is run, with the given blocks behind its duties. */
export function wholeDraft(...blocks: readonly string[]): string {
  return `# ${TITLE}\n\n${DUTIES}${blocks.map((block) => `\n${block}\n`).join('')}`
}

/** Bad examples of a rule that misses something in the draft as a whole: each text is no answer to what is asked. */
export function silentDrafts(
  ...blocks: readonly (string | readonly [says: string, block: string])[]
): readonly RuleExample[] {
  return blocks.map((block) =>
    typeof block === 'string'
      ? {draft: block === '' ? wholeDraft() : wholeDraft(block), marks: [TITLE]}
      : {says: block[0], draft: wholeDraft(block[1]), marks: [TITLE]},
  )
}

/** Good examples of such a rule: each text answers. */
export function answeringDrafts(...blocks: readonly string[]): readonly RuleExample[] {
  return blocks.map((block) => ({draft: wholeDraft(block)}))
}
