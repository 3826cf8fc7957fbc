import {agreements, comparisonSource} from '../../compare/agreements.generated.ts'
import {
  type AgreementComparison,
  COMMON,
  compareWithAgreements,
  type Neighbour,
  RARE,
} from '../../compare/compare-with-agreements.ts'
import type {NormFrequency} from '../../compare/frequency.ts'
import {OVERLAP_DEFINITION, OVERLAP_WARNING} from '../../compare/overlap.ts'
import type {Norm} from '../../model/norm.ts'
import {count, printable, wrap} from '../layout.ts'
import type {AnalysedFile} from '../linted-file.ts'
import {percent} from '../status-words.ts'
import {plainStyler, type Styler, type TextOptions} from '../styler.ts'

/** So many neighbours are shown. */
export const NEAREST = 5

/** Each draft beside the agreements that exist: what they have and it has not, what it has and few have, who is near. */
export function agreementsText(files: readonly AnalysedFile[], options: TextOptions = {}): string {
  const style = options.styler ?? plainStyler
  const width = Math.max(60, options.width ?? 100)
  const source = `Compared with ${count(agreements.length, 'agreement')} as read by the ${comparisonSource.publisher}, ${comparisonSource.year}.`
  const notes = [source, OVERLAP_DEFINITION, OVERLAP_WARNING].map((text) => style.dim(wrap(text, width, '')))
  return `${[...files.map((file) => draftBlock(file, width, style)), notes.join('\n')].join('\n\n')}\n`
}

function draftBlock({path, analysis}: AnalysedFile, width: number, style: Styler): string {
  const comparison = compareWithAgreements(analysis)
  const titles = new Map(analysis.norms.map((norm) => [norm.id, norm]))
  const section = (heading: string, rows: readonly string[], none: string) =>
    [`  ${style.underline(heading)}`, ...(rows.length > 0 ? rows : [`    ${none}`])].join('\n')
  const frequency = (one: NormFrequency) => frequencyRow(one, titles.get(one.norm))
  return [
    `${style.bold(printable(analysis.facts.title || '(no title)'))}  ${style.dim(printable(path))}`,
    section(
      `Common elsewhere and absent here (in at least ${percent(COMMON)} of the agreements)`,
      comparison.commonAbsent.map(frequency),
      'nothing: the draft speaks to every common norm',
    ),
    section(
      `Rare elsewhere and present here (in at most ${percent(RARE)} of the agreements)`,
      comparison.rarePresent.map(frequency),
      'nothing',
    ),
    ...(comparison.contradicted.length > 0
      ? [
          section(
            'Contradicted here',
            comparison.contradicted.map((id) => `    ${id}`),
            '',
          ),
        ]
      : []),
    section(
      'Nearest agreements',
      comparison.neighbours.slice(0, NEAREST).map((one) => neighbourRows(one, width)),
      'none',
    ),
    section('Additional norms of these agreements', additionalRows(comparison, titles, width), 'none'),
  ].join('\n\n')
}

function frequencyRow({norm, count: number, of, share}: NormFrequency, entry: Norm | undefined): string {
  return `    ${norm.padEnd(20)} ${`${number} of ${of}`.padStart(8)} ${percent(share).padStart(5)}  ${entry?.title ?? ''}`.trimEnd()
}

function neighbourRows({agreement, overlap, shared, onlyFirst, onlySecond}: Neighbour, width: number): string {
  const date = agreement.date === null ? '' : `, ${agreement.date}`
  return [
    wrap(`${percent(overlap).padStart(5)}  ${agreement.title}${date}`, width, '    ').replace(
      /\n {4}/g,
      `\n${' '.repeat(11)}`,
    ),
    wrap(`in both: ${shared.join(', ') || 'none'}`, width, ' '.repeat(11)),
    wrap(`only there: ${onlySecond.join(', ') || 'none'}`, width, ' '.repeat(11)),
    wrap(`only here: ${onlyFirst.join(', ') || 'none'}`, width, ' '.repeat(11)),
  ].join('\n')
}

/** What the nearest agreements hold beyond the GGE, and whether the draft has it. */
function additionalRows(
  {neighbours, present}: AgreementComparison,
  norms: ReadonlyMap<string, Norm>,
  width: number,
): string[] {
  return additionalOfNeighbours(neighbours).map(({norm, agreements: titles}) => {
    const here = present.includes(norm) ? 'here too' : 'not here'
    return wrap(`${norm} (${norms.get(norm)?.title ?? ''}), ${here}: ${titles.join('; ')}`, width, '    ')
  })
}

/** The additional norms of the nearest agreements, the most widely held first. */
export function additionalOfNeighbours(
  neighbours: readonly Neighbour[],
): readonly {readonly norm: string; readonly agreements: readonly string[]}[] {
  const holders = new Map<string, Set<string>>()
  for (const {agreement} of neighbours.slice(0, NEAREST)) {
    for (const norm of agreement.additional.flatMap(({ids}) => ids))
      holders.set(norm, (holders.get(norm) ?? new Set()).add(agreement.title))
  }
  return [...holders]
    .map(([norm, titles]) => ({norm, agreements: [...titles]}))
    .sort((a, b) => b.agreements.length - a.agreements.length)
}
