import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parse} from 'yaml'
import {parseTemplate} from '../packages/core/src/document/phrase-template.ts'
import {isMain, writeGenerated} from './write-generated.ts'

const folder = fileURLToPath(new URL('../packages/core/languages/en/rules/', import.meta.url))

/** Files whose entries are no phrase templates: alternatives of one term, parted by "|". */
const ALTERNATIVES = ['variants']

/** The module that carries the words of the drafting rules into the code, which reads no files. */
export function generateRuleWords(): {readonly path: string; readonly text: string} {
  const lists: Record<string, Record<string, readonly string[]>> = {}
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.yml')) continue
    const name = file.replace(/\.yml$/, '')
    const value = parse(readFileSync(folder + file, 'utf8')) as Record<string, unknown>
    lists[name] = Object.fromEntries(
      Object.entries(value).map(([key, entries]) => [
        key,
        checked(`${file}, ${key}`, entries, ALTERNATIVES.includes(name)),
      ]),
    )
  }
  return {
    path: 'packages/core/src/drafting/words.generated.ts',
    text:
      '// Written by scripts/generate-rule-words.ts from packages/core/languages/en/rules; edit those files instead.\n\n' +
      `/** Words of the drafting rules, by file and list. */\nexport const ruleWords = ${JSON.stringify(lists, undefined, 2)} as const satisfies Readonly<\n  Record<string, Readonly<Record<string, readonly string[]>>>\n>\n`,
  }
}

/** Refuses entries that could never match: not in lower case, not well formed, or written twice. */
function checked(where: string, entries: unknown, areAlternatives: boolean): readonly string[] {
  if (!Array.isArray(entries)) throw new Error(`${where}: expected a list`)
  const seen = new Set<string>()
  for (const entry of entries) {
    if (typeof entry !== 'string') throw new Error(`${where}: “${String(entry)}” must be text (put it in quotes)`)
    if (entry !== entry.toLowerCase()) throw new Error(`${where}: “${entry}” must be in lower case`)
    if (seen.has(entry)) throw new Error(`${where}: “${entry}” stands twice`)
    seen.add(entry)
    for (const phrase of areAlternatives ? entry.split('|') : [entry]) parseTemplate(phrase)
    if (/[a-z]-[a-z]/.test(entry)) throw new Error(`${where}: “${entry}”: a hyphen parts words, write a space`)
  }
  return entries as string[]
}

if (isMain(import.meta.url)) {
  const {path, text} = generateRuleWords()
  writeGenerated(path, text)
}
