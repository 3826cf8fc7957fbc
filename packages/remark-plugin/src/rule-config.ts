import type {Severity} from '@normlint/core'

/** How strongly a rule speaks. The words of remark-lint (`warn`, 0 to 2) and of normlint (`warning`, `info`) both hold. */
export type RuleLevel = Severity | 'warn' | 'on' | 'default' | 0 | 1 | 2 | boolean

/** Options of a rule, see the rule's page. */
export type RuleOptions = Readonly<Record<string, unknown>>

/** What stands beside a rule in a `.remarkrc`: a level, options, or `[level, options]`. */
export type RuleConfig = RuleLevel | RuleOptions | readonly [level: RuleLevel, options?: RuleOptions]

/** A rule's configuration, read. */
export interface ReadRuleConfig {
  /**
   * `default`: as the `.normlintrc` says, which may turn the rule off; `on`: turned on, as strong as the engine has it.
   */
  readonly level: Severity | 'default' | 'on'
  readonly options?: RuleOptions
}

/** Reads the configuration of a rule; throws for a level that there is not, as remark-lint does. */
export function readRuleConfig(id: string, config: RuleConfig | null | undefined): ReadRuleConfig {
  if (config === undefined || config === null) return {level: 'on'}
  if (isList(config)) {
    const [level, options] = config
    return {level: readLevel(id, level), ...(options && {options})}
  }
  return typeof config === 'object' ? {level: 'on', options: config} : {level: readLevel(id, config)}
}

function isList(config: RuleConfig): config is readonly [RuleLevel, RuleOptions?] {
  return Array.isArray(config)
}

function readLevel(id: string, level: RuleLevel): ReadRuleConfig['level'] {
  const known = LEVELS.get(level)
  if (known === undefined) {
    throw new Error(`Incorrect severity \`${String(level)}\` for \`${id}\`, expected ${EXPECTED}`)
  }
  return known
}

const LEVELS: ReadonlyMap<RuleLevel, ReadRuleConfig['level']> = new Map<RuleLevel, ReadRuleConfig['level']>([
  ['default', 'default'],
  ['on', 'on'],
  [true, 'on'],
  ['off', 'off'],
  [false, 'off'],
  [0, 'off'],
  ['info', 'info'],
  ['warn', 'warning'],
  ['warning', 'warning'],
  [1, 'warning'],
  ['error', 'error'],
  [2, 'error'],
])

const EXPECTED = '"off", "info", "warning", "error", "on", 0, 1 or 2'
