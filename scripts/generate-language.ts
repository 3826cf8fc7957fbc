import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parse} from 'yaml'
import {parseTemplate} from '../packages/core/src/document/phrase-template.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const languages = join(root, 'packages/core/languages')
const english = join(languages, 'en')

/** A generated file: its path from the root of the repository and its whole text. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** The modules that carry the structure and cue words of `languages/en` into the code, which reads no files. */
export function generateLanguage(): GeneratedFile[] {
  return [
    {path: 'packages/core/src/document/structure.generated.ts', text: structureModule()},
    {path: 'packages/core/src/deontic/cues.generated.ts', text: cuesModule()},
  ]
}

const HEADER = '// Written by scripts/generate-language.ts from packages/core/languages; edit those files instead.\n'

/** One constant for each file of `structure`, with its lists as they are. */
function structureModule(): string {
  let text = HEADER
  for (const [name, lists] of readFolder(join(english, 'structure'))) {
    for (const [key, value] of Object.entries(lists)) {
      if (!Array.isArray(value)) throw new Error(`structure/${name}.yml: “${key}” must be a list`)
      checkPhrases(`structure/${name}.yml, ${key}`, value)
    }
    text += `\nexport const ${camel(name)}: Readonly<Record<${keyType(lists)}, readonly string[]>> = ${print(lists)}\n`
  }
  const stopWords: unknown = parse(readFileSync(join(languages, 'stop-words.yml'), 'utf8'))
  text += `\n/** The commonest words of languages, by language. */\nexport const stopWords: Readonly<Record<string, readonly string[]>> = ${print(stopWords)}\n`
  return text
}

const ROLES = ['head', 'action', 'sign', 'qualifier', 'other']

/** All cue families in the order of their strength, then by name. */
function cuesModule(): string {
  const families = readFolder(join(english, 'cues')).map(([name, family]) => {
    const where = `cues/${name}.yml`
    const {id, role, level, polarity, words, unless} = family
    if (typeof id !== 'string') throw new Error(`${where}: “id” must be a word`)
    if (typeof role !== 'string' || !ROLES.includes(role))
      throw new Error(`${where}: “role” must be one of ${ROLES.join(', ')}`)
    if (role === 'head' && (typeof level !== 'number' || typeof polarity !== 'string'))
      throw new Error(`${where}: a head needs “level” and “polarity”`)
    checkPhrases(`${where}, words`, words)
    if (unless !== undefined) checkPhrases(`${where}, unless`, unless)
    return {id, role, level: typeof level === 'number' ? level : undefined, polarity, words, unless: unless ?? []}
  })
  families.sort((a, b) => (b.level ?? -1) - (a.level ?? -1) || (a.id < b.id ? -1 : 1))
  const type = families.map((family) => `'${family.id}'`).join(' | ')
  return (
    `${HEADER}import type {CueFamily} from './cue-family.ts'\n\n` +
    `/** The families of cues. */\nexport type CueKind = ${type}\n\n` +
    `export const cueFamilies: readonly CueFamily[] = ${print(families)}\n`
  )
}

function readFolder(folder: string): [string, Record<string, unknown>][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => {
      const value: unknown = parse(readFileSync(join(folder, name), 'utf8'))
      if (typeof value !== 'object' || value === null) throw new Error(`${join(folder, name)}: expected a mapping`)
      return [name.replace(/\.yml$/, ''), value as Record<string, unknown>]
    })
}

/** Refuses phrases that are not well formed, not in lower case, or written twice. */
function checkPhrases(where: string, phrases: unknown): void {
  if (!Array.isArray(phrases)) throw new Error(`${where}: expected a list of phrases`)
  const seen = new Set<string>()
  for (const phrase of phrases) {
    if (typeof phrase !== 'string') throw new Error(`${where}: “${String(phrase)}” must be text (put it in quotes)`)
    if (phrase !== phrase.toLowerCase()) throw new Error(`${where}: “${phrase}” must be in lower case`)
    if (seen.has(phrase)) throw new Error(`${where}: “${phrase}” stands twice`)
    seen.add(phrase)
    parseTemplate(phrase)
  }
}

function keyType(lists: Record<string, unknown>): string {
  return Object.keys(lists)
    .map((key) => `'${key}'`)
    .join(' | ')
}

function print(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
}

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const {path, text} of generateLanguage()) writeFileSync(join(root, path), text)
}
