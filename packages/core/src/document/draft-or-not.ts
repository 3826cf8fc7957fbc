import {phraseSet} from './phrase-set.ts'
import {kindsOfText, registers} from './structure.generated.ts'
import {readWords} from './words.ts'

const OTHERS = ['readme', 'changelog', 'meeting note', 'blog post', 'project document'] as const
const titles = phraseSet(kindsOfText.draft, ...OTHERS.map((name) => kindsOfText[name]))
const dutyWords = new Set(registers.duties)
const willing = new Set(registers.willing)
const committing = new Set(registers.committing)
const projectHeadings = phraseSet(kindsOfText['project-headings'])

/** Whether a text is a draft to be assessed, and why in words. */
export interface DraftJudgement {
  readonly isDraft: boolean
  readonly reason: string
}

/**
 * Judges whether a text is a draft of policy at all. What front matter says (`normlint: true`, `false` or settings)
 * decides; then the title; then whether the text binds anyone.
 */
export function judgeDraft(
  frontMatter: Readonly<Record<string, unknown>>,
  title: string,
  headings: readonly string[],
  {words, duties}: DutyCount,
): DraftJudgement {
  const said = frontMatter.normlint
  if (said === false) return {isDraft: false, reason: 'its front matter says `normlint: false`'}
  if (said !== undefined && said !== null) return {isDraft: true, reason: 'its front matter speaks to normlint'}
  const found = titles.findAnchored(title)
  const other = found.find(({id}) => id > 0)
  if (other) return {isDraft: false, reason: `its title is that of a ${OTHERS[other.id - 1] ?? 'text of another kind'}`}
  if (found.length > 0) return {isDraft: true, reason: `it is titled “${title}”`}
  const project = headings.filter((heading) => projectHeadings.findAnchored(heading).length > 0)
  if (project.length > 1)
    return {isDraft: false, reason: `it has the headings of a project’s documentation (“${project[0]}”)`}
  if (duties > 0 && duties * 400 >= words) return {isDraft: true, reason: 'its clauses bind or commit someone'}
  return {isDraft: false, reason: 'neither its title nor its clauses are those of an agreement or policy'}
}

/** How many words a text has, and how many of duty; the future "will" counts only with a subject that commits itself. */
export interface DutyCount {
  readonly words: number
  readonly duties: number
}

export function countDuties(text: string): DutyCount {
  const {lower} = readWords(text)
  const isDuty = (word: string, at: number) =>
    dutyWords.has(word) || (willing.has(word) && committing.has(lower[at - 1] ?? ''))
  return {words: lower.length, duties: lower.filter(isDuty).length}
}

export function sumDuties(counts: readonly DutyCount[]): DutyCount {
  return {
    words: counts.reduce((sum, {words}) => sum + words, 0),
    duties: counts.reduce((sum, {duties}) => sum + duties, 0),
  }
}
