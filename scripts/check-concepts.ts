/**
 * Audits the word lists of the concepts.
 *
 *   tsx scripts/check-concepts.ts [VOCABULARY]
 *
 * Says what is wrong with the files. With a vocabulary (a text file of words, one a line, the frequent ones first) it
 * also lists what every `prefix*` catches, and which words share a stem with a word of the lists without looking like
 * its inflection: both are for a person to read.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {parse} from 'yaml'
import {
  type ConceptDefinition,
  compileConcepts,
  type PatternSlot,
  parsePattern,
} from '../packages/core/src/match/concepts.ts'
import {findConcepts} from '../packages/core/src/match/find-concepts.ts'
import {inflectionStem} from '../packages/core/src/match/inflection.ts'
import {tokenise} from '../packages/core/src/match/tokens.ts'
import {isMain} from './write-generated.ts'

const folder = new URL('../packages/core/languages/en/concepts/', import.meta.url)
const shortestPrefix = 4

/** The concept files of English by name, as they are written. */
export function readConceptFiles(): Map<string, unknown> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yml'))
  return new Map(names.map((name) => [name, parse(readFileSync(new URL(name, folder), 'utf8'))]))
}

/** What is wrong with one concept file, in words; empty when it is sound. */
export function findProblems(name: string, content: unknown): string[] {
  const misfits = findSchemaProblems(name, content)
  if (misfits.length > 0) return misfits
  const concept = content as ConceptDefinition
  return [...findPatternProblems(concept), ...findRepetitions(concept), ...findIdleExceptions(concept)]
}

function findSchemaProblems(name: string, content: unknown): string[] {
  if (typeof content !== 'object' || content === null) return ['is no mapping']
  const problems: string[] = []
  const {id, description, words, exact = [], except = [], ...rest} = content as Record<string, unknown>
  if (`${String(id)}.yml` !== name) problems.push(`id "${String(id)}" is not the name of the file`)
  if (typeof description !== 'string' || description.length < 10) problems.push('has no description')
  for (const [key, list] of Object.entries({words, exact, except})) {
    const isList = Array.isArray(list) && list.every((item) => typeof item === 'string' && item.trim() === item && item)
    if (!isList) problems.push(`${key} is no list of patterns`)
  }
  if (Array.isArray(words) && words.length < 5) problems.push('has fewer than five words')
  for (const key of Object.keys(rest)) problems.push(`unknown key "${key}"`)
  return problems
}

function findPatternProblems({words, exact = [], except = []}: ConceptDefinition): string[] {
  const problems: string[] = []
  for (const pattern of [...words, ...exact, ...except]) {
    if (/^~|~$|~ ~/.test(pattern)) problems.push(`"${pattern}": a gap needs a word on both sides`)
    if (pattern !== pattern.toLowerCase()) problems.push(`"${pattern}" is not lower-case`)
    if (/[^a-z0-9 ~*/'.-]/.test(pattern)) problems.push(`"${pattern}" has a sign that no pattern knows`)
    if (expandPattern(pattern).some((slots) => slots.length === 0))
      problems.push(`"${pattern}" has an empty alternative`)
    const alternatives = pattern.split(' ').filter((part) => !/\/\d/.test(part) && part.includes('/'))
    if (alternatives.some((part) => part.split('/').some((choice) => choice.length < 2))) {
      problems.push(`"${pattern}" has an alternative of one letter`)
    }
    for (const slot of expandPattern(pattern).flat()) {
      const isShort = slot.kind === 'prefix' && slot.text.length < shortestPrefix
      if (isShort) problems.push(`"${pattern}" has a prefix of fewer than ${shortestPrefix} letters`)
    }
  }
  return problems
}

function findRepetitions({words, exact = []}: ConceptDefinition): string[] {
  const problems: string[] = []
  const owners = new Map<string, string>()
  const stems = new Set(words.map((word) => slotKey(expandPattern(word)[0] ?? [])))
  for (const pattern of words) {
    for (const slots of expandPattern(pattern)) {
      const key = slotKey(slots)
      const owner = owners.get(key)
      if (owner !== undefined) problems.push(`"${pattern}" says again what "${owner}" says`)
      owners.set(key, pattern)
    }
  }
  for (const pattern of exact) {
    const key = slotKey(expandPattern(pattern)[0] ?? [])
    if (stems.has(key)) problems.push(`exact "${pattern}" says again what a word of the list says`)
  }
  const prefixes = words.filter((word) => /^[a-z]+\*$/.test(word)).map((word) => word.slice(0, -1))
  for (const pattern of words) {
    const covering = prefixes.find(
      (prefix) => `${prefix}*` !== pattern && /^[a-z]+\*?$/.test(pattern) && pattern.startsWith(prefix),
    )
    if (covering !== undefined) problems.push(`"${pattern}" is covered by "${covering}*"`)
  }
  return problems
}

function findIdleExceptions(concept: ConceptDefinition): string[] {
  const compiled = compileConcepts([{...concept, except: []}])
  return (concept.except ?? [])
    .filter((pattern) => findConcepts(tokenise(pattern.replaceAll(/\/\S+|~/g, ' ')), compiled).length === 0)
    .map((pattern) => `the exception "${pattern}" holds no word of the concept`)
}

/** The slot sequences that a pattern stands for, one per combination of its alternatives. */
export function expandPattern(pattern: string): PatternSlot[][] {
  let sequences: PatternSlot[][] = [[]]
  for (const choices of parsePattern(pattern)) {
    sequences = sequences.flatMap((sequence) => choices.map((slots) => [...sequence, ...slots]))
  }
  return sequences
}

function slotKey(slots: readonly PatternSlot[]): string {
  return slots.map((slot) => (slot.kind === 'gap' ? '~' : `${slot.kind}:${slot.text}`)).join(' ')
}

/** What every prefix of the lists catches in a vocabulary. */
function listPrefixes(concepts: readonly ConceptDefinition[], vocabulary: readonly string[]): string[] {
  const prefixes = new Map<string, Set<string>>()
  for (const {id, words} of concepts) {
    for (const slot of words.flatMap(expandPattern).flat()) {
      if (slot.kind === 'prefix') prefixes.set(slot.text, (prefixes.get(slot.text) ?? new Set()).add(id))
    }
  }
  return [...prefixes].map(([prefix, ids]) => {
    const caught = vocabulary.filter((word) => word.startsWith(prefix)).slice(0, 60)
    return `${prefix}* (${[...ids].join(', ')}): ${caught.join(' ')}`
  })
}

const ordinaryEnding = /^(s|es|ed|d|ing|ting|ning|ring|ping|ging|ming|ling|ied|ies|ying|e|er|y|'s)*$/

/** Words of a vocabulary that share the stem of a listed word and do not look like its inflection. */
function listCollisions(concepts: readonly ConceptDefinition[], vocabulary: readonly string[]): string[] {
  const families = new Map<string, Set<string>>()
  for (const {words} of concepts) {
    for (const word of words.flatMap((pattern) => pattern.split(/[\s/]+/)).filter((part) => /^[a-z]+$/.test(part))) {
      const stem = inflectionStem(word)
      families.set(stem, (families.get(stem) ?? new Set()).add(word))
    }
  }
  const odd = new Map<string, string[]>()
  for (const word of vocabulary) {
    const family = families.get(inflectionStem(word))
    if (family === undefined || family.has(word)) continue
    const looksInflected = [...family].some((base) => {
      const shared = sharedLength(base, word)
      return shared >= Math.min(base.length, word.length) - 2 && ordinaryEnding.test(word.slice(shared))
    })
    if (!looksInflected) odd.set(word, [...family])
  }
  return [...odd].map(([word, family]) => `${word} ~ ${family.join(', ')}`)
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

function main(vocabularyPath: string | undefined): void {
  const files = readConceptFiles()
  const problems = [...files].flatMap(([name, content]) =>
    findProblems(name, content).map((text) => `${name}: ${text}`),
  )
  for (const problem of problems) console.error(problem)
  const concepts = [...files.values()] as ConceptDefinition[]
  const patterns = concepts.reduce((sum, {words, exact = []}) => sum + words.length + exact.length, 0)
  console.log(`${concepts.length} concepts, ${patterns} patterns, ${problems.length} problems`)
  if (problems.length > 0) process.exitCode = 1
  if (vocabularyPath === undefined) return
  const vocabulary = readFileSync(vocabularyPath, 'utf8')
    .split('\n')
    .filter((word) => /^[a-z]+$/.test(word))
  console.log(['', 'prefixes:', ...listPrefixes(concepts, vocabulary)].join('\n'))
  console.log(['', 'unlike inflections:', ...listCollisions(concepts, vocabulary)].join('\n'))
}

if (isMain(import.meta.url)) main(process.argv[2])
