import {
  type Analysis,
  analyse,
  defaultSettings,
  type LintResult,
  lintDraft,
  type Message,
  type Settings,
} from '@normlint/core'

/** A clause that the engine reads as a wish about gge-k. */
export const WISH =
  "The Parties may consider refraining from attacks on the systems of one another's incident response teams."

/** A clause that contradicts gge-k. */
export const LICENCE = 'Each Party may direct its incident response teams to attack the networks of another Party.'

/** A draft agreement with the given blocks below its title, `front` as its front matter. */
export function accord(blocks: readonly string[], front?: string): string {
  const matter = front === undefined ? '' : `---\n${front}\n---\n\n`
  return `${matter}# Accord on Response Teams\n\nThe Parties have agreed as follows:\n\n${blocks.join('\n\n')}\n`
}

/** A draft with what was said of it. */
export interface Linted extends LintResult {
  readonly analysis: Analysis
  /** `severity rule code: words` for each message, title messages left out. */
  readonly lines: readonly string[]
}

/** Analyses and lints a draft as an agreement between states. */
export function lintText(text: string, settings: Partial<Settings> = {}): Linted {
  const analysis = analyse(text, {profile: settings.profile ?? 'state-agreement'})
  const result = lintDraft(analysis, {...defaultSettings, profile: 'state-agreement', ...settings})
  const lines = result.messages
    .filter(({span}) => span.start !== analysis.facts.titleSpan.start)
    .map((one) => lineOf(one, analysis))
  return {analysis, ...result, lines}
}

function lineOf({severity, rule, code, span}: Message, {source}: Analysis): string {
  return `${severity} ${rule} ${code}: ${source.text.slice(span.start, span.end)}`
}
