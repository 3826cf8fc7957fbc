import type {Rule, RuleExample} from '../packages/core/src/rules/define-rule.ts'
import {rules} from '../packages/core/src/rules/index.ts'

/** A generated file: its path from the root of the repository and its whole text. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** One page for each rule and one that lists them, from the definitions of the rules. */
export function generateRuleDocs(): GeneratedFile[] {
  const pages = rules.map((rule) => ({path: `docs/rules/${rule.id}.md`, text: page(rule)}))
  return [{path: 'docs/rules.md', text: listing()}, ...pages]
}

const HEADER = '<!-- Written by scripts/generate-docs.ts from packages/core/src/rules; edit the rule instead. -->\n'

function listing(): string {
  const rows = rules.map((rule) => {
    const strict = rule.strict === undefined || rule.strict === usual(rule) ? '' : rule.strict
    return `| [${rule.id}](rules/${rule.id}.md) | ${rule.summary} | ${usual(rule)} | ${strict} |`
  })
  return `${HEADER}
# Rules

Each message names the rule it comes from. Severities are set under \`rules\` in the configuration; \`normlint:strict\`
is a preset that \`extends\` can name.

| Rule | What it finds | Severity | With normlint:strict |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}

function page(rule: Rule): string {
  const sections = [
    `${HEADER}\n# ${rule.id}\n\n${rule.summary}.\n\nSeverity: ${severities(rule)}.`,
    `## Why\n\n${rule.why}`,
    `## What to do\n\n${rule.whatToDo}`,
    ...options(rule),
    ...examples('Reported', rule.examples.bad),
    ...examples('Not reported', rule.examples.good),
    ...(rule.source === undefined ? [] : [`## Source\n\n${rule.source}`]),
  ]
  return `${sections.join('\n\n')}\n`
}

function options({id, options: declared}: Rule): string[] {
  const entries = Object.entries(declared ?? {})
  if (entries.length === 0) return []
  const rows = entries.map(
    ([name, option]) => `| \`${name}\` | ${option.description} | \`${JSON.stringify(option.default)}\` |`,
  )
  const example = JSON.stringify(Object.fromEntries(entries.map(([name, option]) => [name, option.default])))
  return [
    `## Options\n\n| Option | What it sets | Default |\n| --- | --- | --- |\n${rows.join('\n')}\n\n` +
      `\`\`\`yaml\nrules:\n  ${id}: [warning, ${example}]\n\`\`\``,
  ]
}

function examples(heading: string, shown: readonly RuleExample[]): string[] {
  if (shown.length === 0) return []
  const blocks = shown.map(({says, draft, options: set}) => {
    const told = says === undefined ? '' : `${says}\n\n`
    const under = set === undefined ? '' : `With the options \`${JSON.stringify(set)}\`:\n\n`
    return `${told}${under}\`\`\`\`markdown\n${draft.trimEnd()}\n\`\`\`\``
  })
  return [`## ${heading}\n\n${blocks.join('\n\n')}`]
}

function severities(rule: Rule): string {
  const {severity, strict} = rule
  const byProfile =
    typeof severity === 'string' ? [] : Object.entries(severity).filter(([profile]) => profile !== 'default')
  return [
    usual(rule),
    ...byProfile.map(([profile, value]) => `${value} in a text of the kind ${profile}`),
    ...(strict === undefined || strict === usual(rule) ? [] : [`${strict} with \`normlint:strict\``]),
  ].join('; ')
}

function usual({severity}: Rule): string {
  return typeof severity === 'string' ? severity : severity.default
}
