import type {BlockContent, RootContent} from 'mdast'
import {describe} from '../../compare/strength.ts'
import type {ClauseChange, NormChange} from '../../diff/diff-drafts.ts'
import type {Analysis} from '../../model/analysis.ts'
import {heading, paragraph, quotation, renderMarkdown, strong, table, words} from '../markdown/blocks.ts'
import {type DiffedFile, diffClause} from './diff-report.ts'
import {CHANGE_MARKS, CHANGE_WORDS, CLAUSE_WORDS, changesInWords, fileTitle} from './diff-text.ts'

/** What revisions did to each norm, for a comment on a pull request. */
export function diffMarkdown(files: readonly DiffedFile[]): string {
  if (files.length === 0) return renderMarkdown([paragraph('No draft changed.')])
  return renderMarkdown(files.flatMap(fileBlocks))
}

function fileBlocks(file: DiffedFile): RootContent[] {
  const changed = file.diff.norms.filter(({change}) => change !== 'unchanged')
  const summary = paragraph(`${changesInWords(file.diff.norms)}.`)
  if (changed.length === 0) return [heading(2, fileTitle(file)), summary]
  const rows = changed.map((one) => [
    one.norm.id,
    one.norm.title,
    `${CHANGE_MARKS[one.change]} ${CHANGE_WORDS[one.change]}`,
    describe(one.before),
    describe(one.after),
  ])
  return [
    heading(2, fileTitle(file)),
    summary,
    table([['Norm', 'Title', 'Change', 'Before', 'After'], ...rows]),
    ...changed.flatMap((one) => normBlocks(one, file)),
  ]
}

function normBlocks({norm, change, why, clauses}: NormChange, file: DiffedFile): RootContent[] {
  return [
    paragraph([strong(norm.id), words(`, ${norm.title}: ${CHANGE_WORDS[change]} (${why})`)]),
    ...clauses.flatMap((clause) => clauseBlocks(clause, file)),
  ]
}

function clauseBlocks({kind, before, after}: ClauseChange, file: DiffedFile): RootContent[] {
  const cite = (label: string, clause: typeof before, analysis: Analysis | undefined): BlockContent[] => {
    if (clause === undefined || analysis === undefined) return []
    const {line, provision, text} = diffClause(clause, analysis)
    const place = provision === '' ? `line ${line}` : `${provision}, line ${line}`
    return [paragraph(`${label} (${place}):`), quotation(text)]
  }
  if (kind === 'same' || kind === 'moved') return cite(CLAUSE_WORDS[kind], after, file.after)
  const [earlier, later] =
    kind === 'removed' ? ['removed', ''] : kind === 'new' ? ['', 'new'] : ['before', `after, ${CLAUSE_WORDS[kind]}`]
  return [...cite(earlier, before, file.before), ...cite(later, after, file.after)]
}
