import {phraseSet} from './phrase-set.ts'
import {kindsOfText, registers} from './structure.generated.ts'
import type {Words} from './words.ts'

const OTHERS = ['readme', 'changelog', 'meeting note', 'blog post', 'project document'] as const
const titles = phraseSet(kindsOfText.draft, ...OTHERS.map((name) => kindsOfText[name]))
const duties = new Set(registers.duties)
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
  words: Words,
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
  const count = countDuties(words)
  if (count > 0 && count * 400 >= words.lower.length)
    return {isDraft: true, reason: 'its clauses bind or commit someone'}
  return {isDraft: false, reason: 'neither its title nor its clauses are those of an agreement or policy'}
}

/** Words of duty; the future "will" counts only with a subject that commits itself. */
function countDuties({lower}: Words): number {
  return lower.filter((word, at) => duties.has(word) || (willing.has(word) && committing.has(lower[at - 1] ?? '')))
    .length
}
