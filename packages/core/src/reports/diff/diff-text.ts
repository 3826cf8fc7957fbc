import type {Change, ClauseChange, NormChange} from '../../diff/diff-drafts.ts'
import type {Analysis} from '../../model/analysis.ts'
import {count, printable, wrap} from '../layout.ts'
import {plainStyler, type Styler, type TextOptions} from '../styler.ts'
import {type DiffedFile, diffClause} from './diff-report.ts'

/** What revisions did to each norm, with the clauses before and after; unchanged norms are only counted. */
export function diffText(files: readonly DiffedFile[], options: TextOptions = {}): string {
  const style = options.styler ?? plainStyler
  const width = Math.max(60, options.width ?? 100)
  if (files.length === 0) return 'no draft changed\n'
  return `${files.map((file) => fileBlock(file, width, style)).join('\n\n')}\n`
}

function fileBlock(file: DiffedFile, width: number, style: Styler): string {
  const {diff} = file
  const changed = diff.norms.filter(({change}) => change !== 'unchanged')
  return [
    style.underline(printable(fileTitle(file))),
    ...changed.map((one) => normBlock(one, file, width, style)),
    changesInWords(diff.norms),
  ].join('\n\n')
}

/** `b.md (was a.md)`, `b.md (new)`. */
export function fileTitle({path, previousPath, before, after}: DiffedFile): string {
  const note = before === undefined ? ' (new)' : after === undefined ? ' (deleted)' : ''
  return `${path}${previousPath === undefined ? '' : ` (was ${previousPath})`}${note}`
}

/** `2 weakened, 1 added, 33 unchanged`. */
export function changesInWords(norms: readonly NormChange[]): string {
  const parts = (Object.keys(CHANGE_WORDS) as Change[]).flatMap((change) => {
    const number = norms.filter((one) => one.change === change).length
    return number === 0 ? [] : [`${number} ${CHANGE_WORDS[change]}`]
  })
  return `${count(norms.length, 'norm')}: ${parts.join(', ')}`
}

function normBlock(one: NormChange, file: DiffedFile, width: number, style: Styler): string {
  const {norm, change, why, clauses} = one
  const head = `  ${CHANGE_MARKS[change]} ${CHANGE_COLOURS[change](style)(CHANGE_WORDS[change])}  ${style.bold(norm.id)}  ${norm.title}`
  return [head, wrap(why, width, '    '), ...clauses.map((clause) => clauseBlock(clause, file, width, style))].join(
    '\n',
  )
}

function clauseBlock({kind, before, after}: ClauseChange, file: DiffedFile, width: number, style: Styler): string {
  const words = CLAUSE_WORDS[kind]
  const line = (mark: string, clause: typeof before, analysis: Analysis | undefined) => {
    if (clause === undefined || analysis === undefined) return []
    const {line: number, provision, text} = diffClause(clause, analysis)
    const place = provision === '' ? `line ${number}` : `${provision}, line ${number}`
    const [first = '', ...rest] = wrap(`${text} (${place})`, width, '        ').split('\n')
    return [[`      ${mark} ${first.trimStart()}`, ...rest].join('\n')]
  }
  const lines =
    kind === 'same' || kind === 'moved'
      ? line(' ', after, file.after)
      : [...line('-', before, file.before).map(style.red), ...line('+', after, file.after).map(style.green)]
  return [`    ${style.dim(words)}`, ...lines].join('\n')
}

/** What a change is called. */
export const CHANGE_WORDS: Readonly<Record<Change, string>> = {
  'newly-contradicted': 'newly contradicted',
  dropped: 'dropped',
  weakened: 'weakened',
  strengthened: 'strengthened',
  added: 'added',
  'contradiction-removed': 'contradiction removed',
  'not-assessed': 'not assessed',
  unchanged: 'unchanged',
}

/** Symbols that go before those words. */
export const CHANGE_MARKS: Readonly<Record<Change, string>> = {
  'newly-contradicted': '✖',
  dropped: '−',
  weakened: '↓',
  strengthened: '↑',
  added: '+',
  'contradiction-removed': '✓',
  'not-assessed': '–',
  unchanged: '=',
}

/** What became of a clause. */
export const CLAUSE_WORDS: Readonly<Record<ClauseChange['kind'], string>> = {
  same: 'the same clause',
  moved: 'moved',
  reworded: 'reworded',
  'moved-and-reworded': 'moved and reworded',
  replaced: 'replaced',
  removed: 'removed',
  new: 'new',
}

const CHANGE_COLOURS: Readonly<Record<Change, (style: Styler) => (text: string) => string>> = {
  'newly-contradicted': ({red}) => red,
  dropped: ({red}) => red,
  weakened: ({yellow}) => yellow,
  strengthened: ({green}) => green,
  added: ({green}) => green,
  'contradiction-removed': ({green}) => green,
  'not-assessed': ({dim}) => dim,
  unchanged: ({dim}) => dim,
}
