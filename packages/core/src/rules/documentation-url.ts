/** Where the pages of norms and rules are published, with the version they describe. */
const PAGES = 'https://github.com/normlint/normlint/blob/main/docs'

/** The page of a rule. */
export function ruleUrl(rule: string): string {
  return `${PAGES}/rules/${rule}.md`
}

/** The page of a built-in norm. */
export function normUrl(norm: string): string {
  return `${PAGES}/norms/${norm}.md`
}
