import {resolve} from 'node:path'
import {
  type Analysis,
  analyseTree,
  builtInPresets,
  type Configuration,
  isIgnored,
  lint,
  type Message,
  mergeConfigurations,
  type NormPack,
  type Settings,
  settingsFor,
} from '@normlint/core'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {configurationAbove, configurationAt, pathBelow} from './configuration-files.ts'
import type {ProcessorSettings} from './processor-settings.ts'
import {readTree} from './read-tree.ts'

/** What all rules of a processor have to say of one draft. */
export interface SharedLint {
  /** Absent where the configuration is broken or leaves the draft out, or where there is no text. */
  readonly analysis?: Analysis
  readonly messages: readonly Message[]
  /** What is wrong with the configuration, until a rule has said so. */
  problems: readonly string[]
}

// One analysis for each tree, however many rules read it; it goes when the tree goes.
const known = new WeakMap<Root, {readonly settings: ProcessorSettings; readonly shared: SharedLint}>()

/** The messages on a draft, made when the first rule asks. */
export function lintOnce(tree: Root, file: VFile, settings: ProcessorSettings): SharedLint {
  const before = known.get(tree)
  if (before?.settings === settings) return before.shared
  const shared = lintFile(tree, file, settings)
  known.set(tree, {settings, shared})
  return shared
}

function lintFile(tree: Root, file: VFile, own: ProcessorSettings): SharedLint {
  const text = String(file)
  if (text === '' && tree.children.length > 0) return {messages: [], problems: []}
  const path = file.path === undefined ? undefined : resolve(file.cwd, file.path)
  const found = configurationOf(path, file, own)
  if (found && 'problems' in found) return {messages: [], problems: found.problems}
  const below = found && path !== undefined ? pathBelow(found, path) : undefined
  const configuration = withPresets(found?.configuration ?? {}, own)
  if (below !== undefined && isIgnored(configuration, below)) return {messages: [], problems: []}
  const settings = withOwn(settingsFor(configuration, below), own)
  const analysis = analyse(tree, text, settings, found?.packs ?? [])
  return {analysis, messages: lint(analysis, settings), problems: []}
}

function analyse(tree: Root, text: string, {profile}: Settings, packs: readonly NormPack[]): Analysis {
  return analyseTree(readTree(tree, text), text, {profile, packs})
}

function configurationOf(
  path: string | undefined,
  file: VFile,
  {config}: ProcessorSettings,
): ReturnType<typeof configurationAbove> {
  if (config === false) return undefined
  if (config !== undefined) return configurationAt(resolve(file.cwd, config))
  return path === undefined ? undefined : configurationAbove(path)
}

function withPresets(configuration: Configuration, {presets}: ProcessorSettings): Configuration {
  const base = [...presets].reduce<Configuration>(
    (below, name) => mergeConfigurations(below, builtInPresets[name] ?? {}),
    {},
  )
  return mergeConfigurations(base, configuration)
}

/** What the plugins were given lies on top of the configuration file. */
function withOwn(settings: Settings, own: ProcessorSettings): Settings {
  const rules = {...settings.rules}
  for (const [id, setting] of Object.entries(own.rules)) rules[id] = {...rules[id], ...setting}
  return {profile: own.profile ?? settings.profile, norms: {...settings.norms, ...own.norms}, rules}
}
