import type {Profile, Severity} from '@normlint/core'

/** The settings of the editor (section `normlint`). Norms, rules and profile hold only where no configuration file does. */
export interface EditorSettings {
  /** `auto`: documents that look like drafts; `always`: all Markdown; `never`: only those turned on by hand. */
  readonly activation: 'auto' | 'always' | 'never'
  readonly profile: Profile | 'auto'
  readonly norms: Readonly<Record<string, Severity>>
  readonly rules: Readonly<Record<string, Severity>>
  readonly codeLens: boolean
  readonly inlayHints: boolean
  /** Whether drafts that are not open are checked too. */
  readonly workspace: boolean
}

const profiles: readonly string[] = [
  'auto',
  'state-agreement',
  'resolution',
  'multistakeholder',
  'industry',
  'technical-community',
]
const severities: readonly string[] = ['off', 'info', 'warning', 'error']

/** Reads what an editor sends, whatever it is: what is missing or makes no sense is left at its default. */
export function readEditorSettings(value: unknown): EditorSettings {
  const given = recordOf(value)
  const {activation, profile, codeLens, inlayHints, workspace} = given
  return {
    activation: activation === 'always' || activation === 'never' ? activation : 'auto',
    profile: typeof profile === 'string' && profiles.includes(profile) ? (profile as Profile) : 'auto',
    norms: severitiesOf(given.norms),
    rules: severitiesOf(given.rules),
    codeLens: onOff(codeLens, true),
    inlayHints: onOff(inlayHints, false),
    workspace: onOff(workspace, true),
  }
}

function onOff(value: unknown, fallback: boolean): boolean {
  const inner = recordOf(value).enabled ?? value
  return typeof inner === 'boolean' ? inner : fallback
}

function severitiesOf(value: unknown): Readonly<Record<string, Severity>> {
  const entries = Object.entries(recordOf(value)).filter(([, severity]) => severities.includes(String(severity)))
  return Object.fromEntries(entries) as Record<string, Severity>
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
