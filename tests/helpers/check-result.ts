import {analyse, type CheckResult, type LintedFile, lintDraft} from '@normlint/core'
import {accord, LICENCE, WISH} from './lint-draft.ts'

/** Drafts as a check hands them to its formats: by path. */
export function checkResult(drafts: Readonly<Record<string, string>>, failed: CheckResult['failed'] = []): CheckResult {
  return {files: Object.entries(drafts).map(([path, text]) => lintedFile(path, text)), failed}
}

export function lintedFile(path: string, text: string): LintedFile {
  const analysis = analyse(text, {profile: 'state-agreement'})
  return {path, analysis, ...lintDraft(analysis)}
}

/** One clause that contradicts a norm, one that is weak, one that is suppressed; a name that needs escaping; a failure. */
export const SAMPLE: CheckResult = checkResult(
  {
    'drafts/größe & co/a b.md': accord([
      LICENCE,
      WISH,
      '<!-- normlint-disable-next-line gge-k -- settled in the <annex> -->',
      LICENCE,
    ]),
    'empty.md': '# Notes\n\nNothing here.\n',
  },
  [{path: 'broken.md', problem: 'is a binary file, expected Markdown text'}],
)
