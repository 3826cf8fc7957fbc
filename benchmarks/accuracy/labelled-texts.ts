/** The labelled texts of the repository, as documents to be judged and as examples to learn from. */
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {ClauseLabel} from '../../packages/core/src/model/labelled-clause.ts'
import type {TrainingExample} from '../../packages/core/src/training/examples.ts'
import {
  bankExamples,
  type ClauseBank,
  draftExamples,
  readBanks,
  readDrafts,
  readHeldOut,
} from '../../scripts/training-data.ts'

/** A document with the verdicts of a careful reader, and what it teaches when it is trained on. */
export interface LabelledText {
  readonly name: string
  /** `drafts`, `real`, or the name of a clause bank. */
  readonly set: string
  readonly text: string
  readonly labels: ReadonlyMap<string, ClauseLabel & {readonly lines: readonly number[]}>
  /** Empty where a text may only be judged. */
  readonly examples: readonly TrainingExample[]
}

/** Everything labelled, cut into what may be looked at and what is set aside. */
export interface LabelledTexts {
  /** Judged and trained on: drafts and clauses of the banks that were split. */
  readonly development: readonly LabelledText[]
  /** Never trained on before it is judged, and judged seldom. */
  readonly heldOut: readonly LabelledText[]
  /** Only trained on: wordings, the catalogue's examples, and other sources of clauses. */
  readonly teaching: readonly LabelledText[]
}

/**
 * @param realFolder labelled texts of real agreements, `NAME.md` beside `NAME.labels.json`; they may not be passed on,
 *   so that the repository has none. They are judged, never trained on.
 */
export function readLabelledTexts(realFolder?: string): LabelledTexts {
  const heldOut = readHeldOut()
  const texts = [
    ...readDrafts('drafts').map((draft) => fromDraft(draft, 'drafts')),
    ...readDrafts('written').map((draft) => fromDraft(draft, 'written')),
    ...readBanks().flatMap(fromBank),
    ...readReal(realFolder, heldOut.real),
  ]
  const isJudged = ({set}: LabelledText) => set in heldOut
  const isHeldOut = ({set, name}: LabelledText) => heldOut[set]?.has(name) === true
  return {
    development: texts.filter((text) => isJudged(text) && !isHeldOut(text)),
    heldOut: texts.filter(isHeldOut),
    teaching: texts.filter((text) => !isJudged(text)),
  }
}

function fromDraft(draft: ReturnType<typeof readDrafts>[number], set: string): LabelledText {
  const labels = new Map(Object.entries(draft.norms))
  return {name: draft.name, set, text: draft.text, labels, examples: draftExamples(draft)}
}

function fromBank(bank: ClauseBank): LabelledText[] {
  const examples = bankExamples(bank)
  return bank.clauses.map(({id, text, norms}, index) => ({
    name: id,
    set: bank.name,
    text,
    // A single clause is its own evidence.
    labels: new Map(Object.entries(norms).map(([norm, label]) => [norm, {...label, lines: [1]}])),
    examples: examples.slice(index, index + 1),
  }))
}

function readReal(folder: string | undefined, heldOut: ReadonlySet<string> | undefined): LabelledText[] {
  if (folder === undefined || !existsSync(folder) || heldOut === undefined) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'))
  return names
    .filter((name) => existsSync(join(folder, labelsOf(name))))
    .sort()
    .map((name) => {
      const {norms} = JSON.parse(readFileSync(join(folder, labelsOf(name)), 'utf8')) as {
        norms: Readonly<Record<string, ClauseLabel & {lines: number[]}>>
      }
      const text = readFileSync(join(folder, name), 'utf8')
      return {name, set: 'real', text, labels: new Map(Object.entries(norms)), examples: []}
    })
}

const labelsOf = (name: string): string => name.replace(/\.md$/, '.labels.json')

/** Which of so many parts each text falls into: an even share of each set, the same on every run. */
export function partsOf(texts: readonly LabelledText[], parts: number): ReadonlyMap<LabelledText, number> {
  return new Map(shuffledSets(texts).flatMap((set) => set.map((text, index) => [text, index % parts] as const)))
}

/** An even share of each set, the same on every run; a smaller share lies within a larger one. */
export function shareOf(texts: readonly LabelledText[], share: number): LabelledText[] {
  return shuffledSets(texts).flatMap((set) => set.slice(0, Math.round(set.length * share)))
}

/** The texts by set, each in an order that has to do with nothing but their names. */
function shuffledSets(texts: readonly LabelledText[]): LabelledText[][] {
  const sets = new Map<string, {text: LabelledText; key: string}[]>()
  for (const text of texts) {
    const key = createHash('sha256').update(`${text.set}/${text.name}`).digest('hex')
    const set = sets.get(text.set) ?? []
    set.push({text, key})
    sets.set(text.set, set)
  }
  return [...sets.values()].map((set) => set.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({text}) => text))
}
