import {matrixOf} from '../summary/matrix.ts'
import {summarise} from '../summary/summarise.ts'
import {csv} from './csv.ts'
import type {CoverageOptions} from './index.ts'
import type {AnalysedFile} from './linted-file.ts'

/** Drafts against norms: one row for each draft, one column for each norm, facts first, totals last. */
export function coverageCsv(files: readonly AnalysedFile[], {sort}: CoverageOptions = {}): string {
  const summaries = files.map(summarise)
  const {norms, rows} = matrixOf(summaries, sort)
  const factsOf = new Map(summaries.map(({path, facts}) => [path, facts]))
  const header = [
    'path',
    'title',
    'who',
    'when',
    'stakeholders',
    'signatories',
    'organisation',
    'category',
    'legal character',
    ...norms.map(({id}) => id),
    'covered',
    'weak',
    'contradicted',
    'missing',
  ]
  return csv([
    header,
    ...rows.map(({path, title, statuses, totals}) => {
      const facts = factsOf.get(path)
      const {who, when, stakeholders, signatories, organisation, category, legalCharacter} = facts ?? {}
      return [
        path,
        title,
        ...[who, when, stakeholders, signatories, organisation, category, legalCharacter].map(
          (fact) => fact?.value ?? '',
        ),
        ...statuses,
        totals.covered,
        totals.weak,
        totals.contradicted,
        totals.missing,
      ]
    }),
  ])
}
