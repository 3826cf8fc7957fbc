import picomatch from 'picomatch/posix.js'
import type {Configuration, DraftConfiguration, RuleEntry, RuleSetting, Settings} from './configuration.ts'
import {defaultSettings} from './configuration.ts'

/**
 * One configuration on top of another: single values of `over` win, norms and rules are merged id by id, lists are
 * joined with those of `base` first. `extends` is dropped, as it has then been worked in.
 */
export function mergeConfigurations(base: Configuration, over: Configuration): Configuration {
  const {extends: _base, ...below} = base
  const {extends: _over, ...above} = over
  return {
    ...below,
    ...above,
    ...joined('norms', {...below.norms, ...above.norms}),
    ...joined('rules', mergeEntries(below.rules ?? {}, above.rules ?? {})),
    ...listed('packs', [...new Set([...(below.packs ?? []), ...(above.packs ?? [])])]),
    ...listed('ignore', [...(below.ignore ?? []), ...(above.ignore ?? [])]),
    ...listed('overrides', [...(below.overrides ?? []), ...(above.overrides ?? [])]),
  }
}

/**
 * What holds for one draft.
 *
 * @param path of the draft, relative to the folder of the configuration, with forward slashes; without it no override
 * applies (text from standard input that was given no name)
 */
export function settingsFor(configuration: Configuration, path?: string): Settings {
  let settings = withDraft(defaultSettings, configuration)
  for (const override of configuration.overrides ?? []) {
    if (path !== undefined && matchesGlob(path, override.files)) settings = withDraft(settings, override)
  }
  return settings
}

/** Whether a draft is left out. `path` as for {@link settingsFor}. */
export function isIgnored(configuration: Configuration, path: string): boolean {
  return matchesGlob(path, configuration.ignore ?? [])
}

/**
 * Whether one of the globs matches. A glob without a slash matches the name in any folder, one that ends in a slash or
 * names a folder matches all below it, as in `.gitignore`; `!` before a glob takes back what earlier ones matched.
 */
export function matchesGlob(path: string, globs: readonly string[]): boolean {
  let matched = false
  for (const glob of globs) {
    const negated = glob.startsWith('!')
    const plain = (negated ? glob.slice(1) : glob).replace(/^\.?\//, '')
    const anchored = plain.replace(/\/$/, '').includes('/') ? plain : `**/${plain}`
    const trimmed = anchored.replace(/\/$/, '')
    if (picomatch([trimmed, `${trimmed}/**`], {dot: true})(path)) matched = !negated
  }
  return matched
}

/** Settings with those of a draft, an override or the front matter on top. */
export function withDraft(settings: Settings, over: DraftConfiguration): Settings {
  const rules = {...settings.rules}
  for (const [id, entry] of Object.entries(over.rules ?? {})) rules[id] = {...rules[id], ...settingOf(entry)}
  return {profile: over.profile ?? settings.profile, norms: {...settings.norms, ...over.norms}, rules}
}

/** `warning` and `[warning, {…}]` alike. */
function settingOf(entry: RuleEntry): RuleSetting {
  if (typeof entry === 'string') return {severity: entry}
  const [severity, options] = entry
  return options === undefined ? {severity} : {severity, options}
}

/** A bare severity on top of an entry with options changes the severity and keeps the options. */
function mergeEntries(
  below: Readonly<Record<string, RuleEntry>>,
  above: Readonly<Record<string, RuleEntry>>,
): Readonly<Record<string, RuleEntry>> {
  const merged: Record<string, RuleEntry> = {...below}
  for (const [id, entry] of Object.entries(above)) {
    const old = below[id]
    merged[id] = typeof entry === 'string' && Array.isArray(old) ? [entry, old[1]] : entry
  }
  return merged
}

function joined<Key extends string, Value extends object>(key: Key, value: Value): Partial<Record<Key, Value>> {
  return Object.keys(value).length === 0 ? {} : ({[key]: value} as Record<Key, Value>)
}

function listed<Key extends string, Item>(key: Key, items: readonly Item[]): Partial<Record<Key, readonly Item[]>> {
  return items.length === 0 ? {} : ({[key]: items} as Record<Key, readonly Item[]>)
}
