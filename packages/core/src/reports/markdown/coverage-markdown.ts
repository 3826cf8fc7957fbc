import type {BlockContent, RootContent} from 'mdast'
import {OVERLAP_DEFINITION, OVERLAP_WARNING} from '../../compare/overlap.ts'
import type {Profile} from '../../model/norm.ts'
import {type InitiativeSummary, type NormSummary, type Quotation, summarise} from '../../summary/summarise.ts'
import {factRows} from '../fact-rows.ts'
import type {CoverageOptions} from '../index.ts'
import type {AnalysedFile} from '../linted-file.ts'
import {percent, statusLabel} from '../status-words.ts'
import {heading, list, paragraph, quotation, renderMarkdown, strong, table, words} from './blocks.ts'
import {matrixBlocks} from './matrix-markdown.ts'
import {readinessBlocks} from './readiness-markdown.ts'

/** The coverage of drafts as Markdown for a pull request or a report; several drafts begin with their matrix. */
export function coverageMarkdown(files: readonly AnalysedFile[], {sort}: CoverageOptions = {}): string {
  const summaries = files.map(summarise)
  const matrix = summaries.length > 1 ? [heading(1, 'Norms by draft'), ...matrixBlocks(summaries, sort)] : []
  return renderMarkdown([...matrix, ...summaries.flatMap(initiative)])
}

function initiative(summary: InitiativeSummary): RootContent[] {
  const {analysis, path, norms, comparison} = summary
  const {facts} = analysis
  const gge = norms.filter(({norm}) => norm.pack === 'un-gge-2015')
  const others = norms.filter(({norm}) => norm.pack !== 'un-gge-2015')
  const spoken = others.filter(({verdict}) => verdict.status !== 'missing')
  return [
    heading(1, `Coverage of norms: ${facts.title || path}`),
    factsTable(summary),
    ...(facts.isDraft ? [] : [paragraph(`This does not read as a draft: ${facts.isDraftReason}.`)]),
    ...(facts.assessed
      ? []
      : [paragraph(`Not assessed: there are no word lists for the language “${facts.language}”.`)]),
    heading(2, 'The norms of the UN GGE (2015)'),
    statusTable(gge),
    heading(2, 'Additional norms'),
    spoken.length > 0 ? statusTable(spoken) : paragraph('No text found on any of them.'),
    ...evidence([...gge, ...spoken]),
    ...missing(
      norms.filter(({verdict}) => verdict.status === 'missing' || verdict.status === 'weak'),
      facts.profile,
    ),
    ...readinessBlocks(analysis),
    heading(2, 'Nearest agreements'),
    table(
      [
        ['Agreement', 'Date', 'Overlap', 'In both', 'There and not here'],
        ...comparison.neighbours
          .slice(0, 5)
          .map(({agreement, overlap, shared, onlySecond}) => [
            agreement.title,
            agreement.date ?? 'not stated',
            percent(overlap),
            shared.join(', ') || 'none',
            onlySecond.join(', ') || 'none',
          ]),
      ],
      ['left', 'left', 'right'],
    ),
    paragraph(`${OVERLAP_DEFINITION} ${OVERLAP_WARNING}`),
  ]
}

function factsTable(summary: InitiativeSummary): RootContent {
  return table([['Fact', 'Value', 'Found in'], ...factRows(summary)])
}

function statusTable(norms: readonly NormSummary[]): RootContent {
  return table(
    [
      ['Norm', 'Title', 'Status', 'Clauses', 'Confidence'],
      ...norms.map(({norm, verdict, quotations}) => [
        norm.id,
        norm.title,
        statusLabel(verdict),
        [...new Set(quotations.map(place))].join(', '),
        `${percent(verdict.confidence)}${verdict.needsReview ? ', needs review' : ''}`,
      ]),
    ],
    ['left', 'left', 'left', 'left', 'right'],
  )
}

/** `Article 4, 2 (line 47)`. */
export function place({provision, line}: Quotation): string {
  return provision === '' ? `line ${line}` : `${provision} (line ${line})`
}

function evidence(norms: readonly NormSummary[]): RootContent[] {
  const quoted = norms.filter(({quotations}) => quotations.length > 0)
  if (quoted.length === 0) return []
  const blocks = quoted.flatMap(({norm, verdict, quotations}) => [
    paragraph([strong(norm.id), words(`, ${norm.title}: ${statusLabel(verdict)}`)]),
    ...quotations.map((one): BlockContent => quotation(`${one.text} — ${place(one)}`)),
  ])
  return [heading(2, 'Evidence'), ...blocks]
}

/** Model clauses for what is weak, and for what is missing and expected; other missing norms are only named. */
function missing(norms: readonly NormSummary[], profile: Profile): RootContent[] {
  const asked = norms.filter(({norm, verdict}) => verdict.status === 'weak' || norm.expectedIn.includes(profile))
  const others = norms.filter((one) => !asked.includes(one)).map(({norm}) => norm.id)
  if (norms.length === 0) return []
  const items = asked.map(({norm, lacking, modelClause}) => [
    paragraph([strong(norm.id), words(`, ${norm.title}. ${lacks(lacking.map(({asks}) => asks))}`)]),
    ...(modelClause ? [quotation(modelClause)] : []),
  ])
  return [
    heading(2, 'What is missing or weak, with a model clause'),
    ...(items.length > 0 ? [list(items)] : []),
    ...(others.length > 0
      ? [paragraph(`No text was found, and none is expected in this kind of document, on: ${others.join(', ')}.`)]
      : []),
  ]
}

function lacks(asks: readonly string[]): string {
  return asks.length === 0
    ? 'A binding clause in the operative part would make it covered.'
    : `Not found: ${asks.join('; ')}.`
}
