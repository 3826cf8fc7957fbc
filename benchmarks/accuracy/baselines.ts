/** What is easy to have: a search for the usual terms of each norm, and saying that nothing is there. */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parse} from 'yaml'
import {pointAt, readSourceText} from '../../packages/core/src/document/source-text.ts'
import type {LabelledText} from './labelled-texts.ts'
import {goldOf, type JudgedDocument, type ReadVerdict} from './read-draft.ts'

const file = fileURLToPath(new URL('../keywords.yml', import.meta.url))

/** Judges texts by a search: a norm of which a usual term occurs is covered, on the lines that have it. */
export function judgeByKeywords(texts: readonly LabelledText[]): JudgedDocument[] {
  const searches = Object.entries(parse(readFileSync(file, 'utf8')) as Record<string, string[]>).map(
    ([id, terms]) => [id, new RegExp(`\\b(?:${terms.map(toPattern).join('|')})`, 'gi')] as const,
  )
  return texts.map((text) => {
    const source = readSourceText(text.text)
    const found = new Map<string, ReadVerdict>()
    for (const [id, search] of searches) {
      const lines = new Set([...text.text.matchAll(search)].map(({index}) => pointAt(source, index).line))
      if (lines.size > 0) found.set(id, {status: 'covered', lines: [...lines], reasons: [], confidence: 1})
    }
    return {name: text.name, set: text.set, gold: goldOf(text), found}
  })
}

/** Says of every norm that it is missing. */
export function judgeAllMissing(texts: readonly LabelledText[]): JudgedDocument[] {
  return texts.map((text) => ({name: text.name, set: text.set, gold: goldOf(text), found: new Map()}))
}

/** Words of a term may be parted by a line break. */
function toPattern(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')
}
