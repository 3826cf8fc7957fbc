import {defaultSeverity, type RuleSetting, rules, type Settings, type Severity} from '@normlint/core'
import type {Processor} from 'unified'
import type {ReadRuleConfig} from './rule-config.ts'

/** What the plugins of one processor were given, all of them together. */
export interface ProcessorSettings {
  /** A configuration file for all drafts, `false` for none, absent for the nearest above each draft. */
  config?: string | false
  profile?: Settings['profile']
  /** Names of presets of the engine that lie below the configuration. */
  readonly presets: Set<string>
  readonly norms: Record<string, Severity>
  readonly rules: Record<string, RuleSetting>
}

declare module 'unified' {
  interface Data {
    normlint?: ProcessorSettings
  }
}

/** The settings of a processor; the first plugin that asks begins them. */
export function settingsOf(processor: Processor): ProcessorSettings {
  const known = processor.data('normlint')
  if (known) return known
  const settings: ProcessorSettings = {presets: new Set(), norms: {}, rules: {}}
  processor.data('normlint', settings)
  return settings
}

/** Adds what a rule was given. A norm with a severity of its own is asked for, as in a configuration. */
export function addRuleConfig(settings: ProcessorSettings, id: string, {level, options}: ReadRuleConfig): void {
  const rule = rules.find((one) => one.id === id)
  if (rule === undefined) {
    if (level === 'default' || level === 'on') delete settings.norms[id]
    else settings.norms[id] = level
    return
  }
  const setting = {...severityOf(level, rule), ...(options && {options})}
  if (Object.keys(setting).length > 0) settings.rules[id] = setting
  else delete settings.rules[id]
}

/** A rule that is off by itself and that somebody lists is meant to speak. */
function severityOf(level: ReadRuleConfig['level'], rule: (typeof rules)[number]): {readonly severity?: Severity} {
  if (level === 'default') return {}
  if (level !== 'on') return {severity: level}
  const isOff = defaultSeverity(rule, 'state-agreement') === 'off' && typeof rule.severity === 'string'
  return isOff ? {severity: rule.strict ?? 'warning'} : {}
}
