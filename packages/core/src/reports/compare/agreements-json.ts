import {comparisonSource} from '../../compare/agreements.generated.ts'
import {compareWithAgreements} from '../../compare/compare-with-agreements.ts'
import {OVERLAP_DEFINITION, OVERLAP_WARNING} from '../../compare/overlap.ts'
import type {AnalysedFile} from '../linted-file.ts'

/** Drafts beside the known agreements, as data with the source and the definition of every figure. */
export function agreementsReport(files: readonly AnalysedFile[]) {
  return {
    version: 1,
    source: comparisonSource,
    definitions: {overlap: OVERLAP_DEFINITION, warning: OVERLAP_WARNING},
    documents: files.map(({path, analysis}) => {
      const {neighbours, ...rest} = compareWithAgreements(analysis)
      return {
        path,
        title: analysis.facts.title,
        ...rest,
        neighbours: neighbours.map(({agreement, overlap, shared, onlyFirst, onlySecond}) => ({
          id: agreement.id,
          title: agreement.title,
          date: agreement.date,
          overlap: Math.round(overlap * 1000) / 1000,
          shared,
          onlyHere: onlyFirst,
          onlyThere: onlySecond,
          additional: agreement.additional,
        })),
      }
    }),
  } as const
}

/** {@link agreementsReport} as JSON text, indented, with a newline at its end. */
export function agreementsJson(files: readonly AnalysedFile[]): string {
  return `${JSON.stringify(agreementsReport(files), undefined, 2)}\n`
}
