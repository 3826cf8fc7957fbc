/** The labelled clauses and drafts in the repository, as training examples. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {englishNorms} from '../packages/core/src/catalogue/norms.generated.ts'
import {parseMarkdown} from '../packages/core/src/document/parse-markdown.ts'
import {pointAt, readSourceText} from '../packages/core/src/document/source-text.ts'
import type {ClauseLabel, LabelledClause} from '../packages/core/src/model/labelled-clause.ts'
import {readProvisions} from '../packages/core/src/provisions/read-provisions.ts'
import {exampleOf, type TrainingExample} from '../packages/core/src/training/examples.ts'
import {expandFamily, readFamilies} from './families.ts'
import {readCatalogue} from './generate-catalogue.ts'

/** Clauses that are made of each family at least; every alternative of its slots stands in one. */
const leastOfFamily = 12
/** Writers whose passages are in the manner of adopted texts: few, and unlike single clauses. */
const adoptedManner: ReadonlySet<string> = new Set([
  'com',
  'con',
  'ini',
  'nat',
  'rea',
  'reb',
  'red',
  'ree',
  'ref',
  'sta',
])
const adoptedWeight = 1.5
/** Clauses of a family are much alike, where a written clause is like no other. */
const familyWeight = 0.5

const root = fileURLToPath(new URL('../packages/core/training/', import.meta.url))

/** A named set of labelled clauses; each bank comes from one writer. */
export interface ClauseBank {
  readonly name: string
  readonly clauses: readonly LabelledClause[]
}

/** A labelled draft. */
export interface LabelledDraft {
  readonly name: string
  readonly text: string
  readonly norms: Readonly<Record<string, ClauseLabel & {readonly lines: readonly number[]}>>
}

/** Names that the seeded split sets aside, by set. */
export function readHeldOut(): Readonly<Record<string, ReadonlySet<string>>> {
  const path = fileURLToPath(new URL('../benchmarks/held-out.json', import.meta.url))
  const lists = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[]>
  return Object.fromEntries(Object.entries(lists).map(([set, names]) => [set, new Set(names)]))
}

/** Every clause bank, the catalogue's own examples among them. */
export function readBanks(): ClauseBank[] {
  const banks: ClauseBank[] = [{name: 'catalogue', clauses: readCatalogue().flatMap(({examples}) => examples)}]
  for (const folder of ['banks', 'wordings']) {
    const groups = new Map<string, LabelledClause[]>()
    for (const file of listFiles(join(root, folder), '.jsonl')) {
      const name = folder === 'banks' ? file.replace('.jsonl', '') : writerOf(file.replace('.jsonl', ''))
      const clauses = groups.get(name) ?? []
      groups.set(name, clauses)
      clauses.push(...readClauses(join(root, folder, file)))
    }
    for (const [name, clauses] of groups) banks.push({name, clauses})
  }
  const families = readFamilies().flatMap((family) => expandFamily(family, leastOfFamily))
  banks.push({name: 'families', clauses: families})
  return banks
}

/** Wordings are filed by norm, or by writer and norm (`dayx-gge-a`), or by writer alone (`com-mixed`). */
function writerOf(name: string): string {
  return knownNorms.has(name) ? 'first' : name.replace(/-.*/, '')
}

const knownNorms: ReadonlySet<string> = new Set(englishNorms.map(({id}) => id))

function readClauses(path: string): LabelledClause[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      try {
        return JSON.parse(line) as LabelledClause
      } catch {
        throw new Error(`${path}:${index + 1}:1 no valid JSON, expected one labelled clause a line`)
      }
    })
}

/**
 * The labelled drafts, by name.
 *
 * @param set `drafts` were written to be judged and are split like the banks; `written` only teach
 */
export function readDrafts(set: 'drafts' | 'written'): LabelledDraft[] {
  const folder = join(root, set)
  return listFiles(folder, '.md').map((name) => {
    const labels = JSON.parse(readFileSync(join(folder, name.replace('.md', '.labels.json')), 'utf8')) as {
      norms: LabelledDraft['norms']
    }
    return {name, text: readFileSync(join(folder, name), 'utf8'), norms: labels.norms}
  })
}

function listFiles(folder: string, ending: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
    : []
}

/** The clauses of a bank as examples. */
export function bankExamples({name, clauses}: ClauseBank): TrainingExample[] {
  const weight = name === 'families' ? familyWeight : adoptedManner.has(name) ? adoptedWeight : 1
  return clauses.map((clause) => ({...exampleOf(clause), weight}))
}

/**
 * The provisions of a draft as examples. A norm's evidence lines say which provisions speak to it; of the others
 * nothing is known as to that norm, since a reader cites the fewest lines that decide.
 */
export function draftExamples(draft: LabelledDraft): TrainingExample[] {
  const source = readSourceText(draft.text)
  const provisions = readProvisions(parseMarkdown(draft.text), source)
  const wholesale = wholesaleLines(draft)
  const examples: TrainingExample[] = []
  for (const provision of provisions) {
    if (provision.form === 'heading') continue
    const from = pointAt(source, provision.span.start).line
    const to = pointAt(source, provision.span.end).line
    const labels = new Map<string, ClauseLabel>()
    const unsure = new Set<string>()
    for (const [id, label] of Object.entries(draft.norms)) {
      const here = label.lines.filter((line) => line >= from && line <= to)
      const isWholesale = label.reasons.includes('by-reference') && here.some((line) => wholesale.has(line))
      if (here.length > 0 && !isWholesale) labels.set(id, label)
      else unsure.add(id)
    }
    examples.push({
      text: provision.readable.text,
      leadIn: provision.leadIn?.text ?? '',
      labels,
      unsure,
      weight: provision.isStem ? 0.2 : 1,
    })
  }
  return examples
}

/** Lines that adopt many norms by reference say nothing about the words of any one of them. */
function wholesaleLines({norms}: LabelledDraft): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const label of Object.values(norms)) {
    if (!label.reasons.includes('by-reference')) continue
    for (const line of label.lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= 5).map(([line]) => line))
}
