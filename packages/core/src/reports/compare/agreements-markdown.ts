import type {RootContent} from 'mdast'
import {comparisonSource} from '../../compare/agreements.generated.ts'
import {compareWithAgreements} from '../../compare/compare-with-agreements.ts'
import type {NormFrequency} from '../../compare/frequency.ts'
import {OVERLAP_DEFINITION, OVERLAP_WARNING} from '../../compare/overlap.ts'
import type {AnalysedFile} from '../linted-file.ts'
import {heading, list, paragraph, renderMarkdown, table} from '../markdown/blocks.ts'
import {percent} from '../status-words.ts'
import {additionalOfNeighbours, NEAREST} from './agreements-text.ts'

/** Each draft beside the agreements that exist, as Markdown. */
export function agreementsMarkdown(files: readonly AnalysedFile[]): string {
  const {title, publisher, year, url} = comparisonSource
  const source = `Compared with the agreements read in “${title}” (${publisher}, ${year}, ${url}).`
  return renderMarkdown([
    ...files.flatMap(draftBlocks),
    paragraph(`${source} ${OVERLAP_DEFINITION} ${OVERLAP_WARNING}`),
  ])
}

function draftBlocks({path, analysis}: AnalysedFile): RootContent[] {
  const {commonAbsent, rarePresent, neighbours, present} = compareWithAgreements(analysis)
  const titles = new Map(analysis.norms.map((norm) => [norm.id, norm.title]))
  const frequencies = (rows: readonly NormFrequency[]) =>
    rows.length === 0
      ? paragraph('None.')
      : table(
          [
            ['Norm', 'Title', 'Agreements', 'Share'],
            ...rows.map(({norm, count, of, share}) => [
              norm,
              titles.get(norm) ?? '',
              `${count} of ${of}`,
              percent(share),
            ]),
          ],
          ['left', 'left', 'right', 'right'],
        )
  const additional = additionalOfNeighbours(neighbours).map(
    ({norm, agreements}) => `${norm} (${present.includes(norm) ? 'here too' : 'not here'}): ${agreements.join('; ')}`,
  )
  return [
    heading(1, `Comparison: ${analysis.facts.title || path}`),
    heading(2, 'Common elsewhere and absent here'),
    frequencies(commonAbsent),
    heading(2, 'Rare elsewhere and present here'),
    frequencies(rarePresent),
    heading(2, 'Nearest agreements'),
    table(
      [
        ['Agreement', 'Date', 'Overlap', 'In both', 'Only there', 'Only here'],
        ...neighbours
          .slice(0, NEAREST)
          .map(({agreement, overlap, shared, onlyFirst, onlySecond}) => [
            agreement.title,
            agreement.date ?? 'not stated',
            percent(overlap),
            ...[shared, onlySecond, onlyFirst].map((ids) => ids.join(', ') || 'none'),
          ]),
      ],
      ['left', 'left', 'right'],
    ),
    heading(2, 'Additional norms of these agreements'),
    additional.length === 0 ? paragraph('None.') : list(additional),
  ]
}
