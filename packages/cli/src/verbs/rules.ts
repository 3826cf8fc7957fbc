import {didYouMean, type Rule, type RuleExample, rules} from '@normlint/core'
import {formatNamed, type OutputOptions, stylerFor, widthFor, writeResult} from '../output.ts'
import {paragraphs} from '../paragraphs.ts'
import {usageError} from '../usage-error.ts'

/** Options of `rules list` and `rules show`. */
export interface RuleOptions extends OutputOptions {
  readonly format: string
}

/** All rules: id, default severity, what they find. */
export async function listRules(options: RuleOptions): Promise<number> {
  const format = formatNamed(options.format, {text: listText, json: () => json(rules.map(facts))})
  await writeResult(format(options), options)
  return 0
}

/** One rule with its reasons, options and examples. */
export async function showRule(id: string, options: RuleOptions): Promise<number> {
  const rule = rules.find((one) => one.id === id)
  if (rule === undefined) {
    const near = didYouMean(
      id,
      rules.map((one) => one.id),
    )
    throw usageError(
      `unknown rule “${id}”; ${near ? `did you mean “${near}”?` : '`normlint rules list` shows the rules'}`,
    )
  }
  const format = formatNamed(options.format, {text: showText, json: (one: Rule) => json(facts(one))})
  await writeResult(format(rule, options), options)
  return 0
}

function listText(options: RuleOptions): string {
  const style = stylerFor(options)
  const wide = Math.max(...rules.map(({id}) => id.length))
  return rules.map((rule) => `${rule.id.padEnd(wide)}  ${style.dim(usual(rule).padEnd(7))}  ${rule.summary}\n`).join('')
}

function showText(rule: Rule, options: RuleOptions): string {
  const named = Object.entries(rule.options ?? {})
  return paragraphs(
    [
      {heading: rule.id, texts: [`${rule.summary}.`]},
      {heading: 'Severity', texts: severities(rule)},
      {heading: 'Why', texts: [rule.why]},
      {heading: 'What to do', texts: [rule.whatToDo]},
      {heading: 'Source', texts: rule.source === undefined ? [] : [rule.source]},
      {
        heading: 'Options',
        texts: named.map(
          ([name, {description, default: value}]) => `${name}: ${description} Default: ${JSON.stringify(value)}`,
        ),
      },
      ...rule.examples.bad.map((example) => exampleSection('Reported', example)),
      ...rule.examples.good.map((example) => exampleSection('Not reported', example)),
    ],
    stylerFor(options),
    widthFor(options),
  )
}

function exampleSection(heading: string, {says, draft}: RuleExample) {
  return {heading: says === undefined ? heading : `${heading}: ${says}`, texts: [draft]}
}

function usual({severity}: Rule): string {
  return typeof severity === 'string' ? severity : severity.default
}

function severities({severity, strict}: Rule): string[] {
  const byProfile =
    typeof severity === 'string' ? [] : Object.entries(severity).filter(([profile]) => profile !== 'default')
  return [
    typeof severity === 'string' ? severity : severity.default,
    ...byProfile.map(([profile, value]) => `${value} in a ${profile} text`),
    ...(strict === undefined ? [] : [`${strict} with normlint:strict`]),
  ]
}

function facts({check: _, ...rule}: Rule): object {
  return rule
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
