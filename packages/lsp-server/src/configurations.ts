import {
  type AnalyseOptions,
  builtInPresets,
  type Configuration,
  type ConfigurationError,
  defaultSettings,
  isIgnored,
  readConfiguration,
  resolveConfiguration,
  type Settings,
  settingsFor,
} from '@normlint/core'
import {URI, Utils} from 'vscode-uri'
import {type Accepted, type Baselines, isBaseline, pathBelow} from './baselines.ts'
import type {EditorSettings} from './editor-settings.ts'
import type {Files} from './files.ts'
import {createPackLoader, samePacks} from './packs.ts'

/** The names of configuration files, the strongest first. */
const names = ['.normlintrc.yml', '.normlintrc.yaml', '.normlintrc.json', 'package.json'] as const

/** What holds for one draft. The same object is given until something it rests on changes. */
export interface DraftSettings extends Accepted {
  readonly settings: Settings
  readonly options: AnalyseOptions
  readonly ignored: boolean
  /** The configuration file that was found. */
  readonly from?: string
  readonly errors: readonly ConfigurationError[]
}

/** Finds, reads and remembers configuration files, upward from each draft. */
export interface Configurations {
  settingsFor(uri: string): Promise<DraftSettings>
  /** Forgets everything that was read. */
  clear(): void
}

interface Found {
  readonly uri: string
  readonly folder: string
  readonly configuration: Configuration
  readonly errors: readonly ConfigurationError[]
}

interface Sources {
  readonly files: Files
  readonly baselines: Baselines
  readonly editor: () => EditorSettings
  /** Workspace folders; drafts that lie in none (untitled ones) take the configuration of the first. */
  readonly folders: () => readonly string[]
}

export function createConfigurations({files, baselines, editor, folders}: Sources): Configurations {
  let byFolder = new Map<string, Promise<Found | undefined>>()
  let byDraft = new Map<string, Promise<DraftSettings>>()
  const latest = new Map<string, DraftSettings>()
  const loadPacks = createPackLoader()

  const findIn = (folder: string): Promise<Found | undefined> => {
    let found = byFolder.get(folder)
    if (!found) {
      found = readFolder(files, folder).then((own) => own ?? findAbove(folder))
      byFolder.set(folder, found)
    }
    return found
  }
  const findAbove = async (folder: string) => {
    const above = Utils.dirname(URI.parse(folder)).toString()
    return above === folder || isTop(folder) ? undefined : findIn(above)
  }

  const decide = async (uri: string): Promise<DraftSettings> => {
    const folder = folderOf(uri, folders())
    const found = folder === undefined ? undefined : await findIn(folder)
    if (!found) return withoutFile(editor(), await baselines.inWorkspace(uri, folders()))
    const path = pathBelow(found.folder, uri)
    const isInside = uri.startsWith(found.folder)
    const {packs, problems} = await loadPacks(found.configuration.packs ?? [], files)
    const ofPacks = problems.map(({path: pack, problem}) => ({
      path: found.uri,
      line: 1,
      column: 1,
      message: `the pack ${pack} ${problem}`,
    }))
    const settings = settingsFor(found.configuration, isInside ? path : undefined)
    return {
      settings,
      options: {profile: settings.profile, ...(packs.length > 0 && {packs})},
      ignored: isInside && isIgnored(found.configuration, path),
      baseline: await baselines.of(found.folder),
      draft: isInside ? path : '',
      from: found.uri,
      errors: [...found.errors, ...ofPacks],
    }
  }

  /** Reading a configuration anew, as any change of a watched file asks for, mostly changes nothing. */
  const sameAsBefore = (uri: string, decided: DraftSettings): DraftSettings => {
    const before = latest.get(uri)
    if (before && isSame(before, decided)) return before
    latest.set(uri, decided)
    return decided
  }

  return {
    settingsFor(uri) {
      let settings = byDraft.get(uri)
      if (!settings) {
        settings = decide(uri).then((decided) => sameAsBefore(uri, decided))
        byDraft.set(uri, settings)
      }
      return settings
    },
    clear() {
      baselines.clear()
      byFolder = new Map()
      byDraft = new Map()
    },
  }
}

/** Packs hold their weights, so they are compared as objects. */
function isSame(a: DraftSettings, b: DraftSettings): boolean {
  const plain = ({options: {packs: _packs, ...options}, ...rest}: DraftSettings) => JSON.stringify({...rest, options})
  return samePacks(a.options.packs ?? [], b.options.packs ?? []) && plain(a) === plain(b)
}

/** A draft without a configuration file follows the editor's settings. */
function withoutFile(editor: EditorSettings, accepted: Accepted): DraftSettings {
  const rules = Object.fromEntries(Object.entries(editor.rules).map(([id, severity]) => [id, {severity}]))
  const settings: Settings = {...defaultSettings, profile: editor.profile, norms: editor.norms, rules}
  return {settings, options: {profile: settings.profile}, ignored: false, ...accepted, errors: []}
}

function folderOf(uri: string, folders: readonly string[]): string | undefined {
  const parsed = URI.parse(uri)
  if (parsed.scheme === 'untitled') return folders[0]
  return Utils.dirname(parsed).toString()
}

function isTop(folder: string): boolean {
  const {path} = URI.parse(folder)
  return path === '/' || path === '' || /^\/[a-z]:\/?$/i.test(path)
}

async function readFolder(files: Files, folder: string): Promise<Found | undefined> {
  for (const name of names) {
    const uri = Utils.joinPath(URI.parse(folder), name).toString()
    const text = await files.read(uri)
    if (text === undefined) continue
    const isPackage = name === 'package.json'
    if (isPackage && !text.includes('"normlint"')) continue
    const read = readConfiguration(text, {
      path: uri,
      format: isPackage || name.endsWith('json') ? 'json' : 'yaml',
      ...(isPackage && {key: 'normlint'}),
    })
    if (read.errors) return {uri, folder, configuration: {}, errors: read.errors}
    const resolved = await resolveConfiguration(read.configuration, uri, {
      presets: builtInPresets,
      resolve: (specifier, from) => Utils.resolvePath(Utils.dirname(URI.parse(from)), specifier).toString(),
      read: (path) => files.read(path),
    })
    return {uri, folder, configuration: resolved.configuration ?? {}, errors: resolved.errors ?? []}
  }
  return undefined
}

/** Whether a document is a configuration of normlint. */
export function isConfiguration(uri: string): boolean {
  return /\/\.normlintrc(?:\.ya?ml|\.json)?$/.test(URI.parse(uri).path)
}

/** Whether a document is a file that settings come from, and no draft. */
export function isSettingsFile(uri: string): boolean {
  return isConfiguration(uri) || isBaseline(uri)
}
