import {
  factRows,
  type InitiativeSummary,
  type NormSummary,
  OVERLAP_DEFINITION,
  OVERLAP_WARNING,
  percent,
  type Quotation,
  READINESS_PARTS,
  READINESS_STATES,
  readinessEntries,
  statusLabel,
} from '@normlint/core'
import type {Element} from 'hast'
import {h} from 'hastscript'
import {table} from './page.ts'

/** Everything on one draft: facts, norms with their clauses, what is missing, who is near. */
export function initiative(summary: InitiativeSummary, index: number): Element {
  const {analysis, path, norms} = summary
  const {facts} = analysis
  const id = `draft-${index + 1}`
  const spoken = norms.filter(({verdict}) => verdict.status !== 'missing')
  const gge = norms.filter(({norm}) => norm.pack === 'un-gge-2015')
  const additional = spoken.filter(({norm}) => norm.pack !== 'un-gge-2015')
  return h('section', {className: 'initiative', ariaLabelledBy: id}, [
    h('h2', {id}, facts.title || path),
    ...(facts.assessed ? [] : [h('p', `Not assessed: there are no word lists for the language “${facts.language}”.`)]),
    ...(facts.isDraft ? [] : [h('p', `This does not read as a draft: ${facts.isDraftReason}.`)]),
    factsTable(summary),
    h('h3', 'The norms of the UN GGE (2015)'),
    normsTable(`Norms of the UN GGE in ${facts.title || path}`, gge),
    h('h3', 'Additional norms'),
    additional.length > 0
      ? normsTable(`Additional norms in ${facts.title || path}`, additional)
      : h('p', 'No text found on any of them.'),
    h('h3', 'Evidence'),
    ...spoken.flatMap(evidence),
    h('h3', 'What is missing or weak, with a model clause'),
    ...missing(norms, facts.profile),
    ...readiness(summary),
    h('h3', 'Nearest agreements'),
    nearest(summary),
    h('p', {className: 'note'}, `${OVERLAP_DEFINITION} ${OVERLAP_WARNING}`),
  ])
}

function factsTable(summary: InitiativeSummary): Element {
  const caption = `Facts on ${summary.analysis.facts.title || summary.path}`
  return table(caption, ['Fact', 'Value', 'Found in'], factRows(summary))
}

function normsTable(caption: string, norms: readonly NormSummary[]): Element {
  return table(
    caption,
    ['Norm', 'Title', 'Status', 'Clauses', 'Confidence'],
    norms.map(({norm, verdict, quotations}) => [
      norm.id,
      norm.title,
      {content: statusLabel(verdict), className: `status ${verdict.status}`},
      quotations.map(place).join(', '),
      {content: `${percent(verdict.confidence)}${verdict.needsReview ? ', needs review' : ''}`, className: 'number'},
    ]),
  )
}

function evidence({norm, verdict, quotations}: NormSummary): Element[] {
  if (quotations.length === 0) return []
  return [
    h('h4', `${norm.id}, ${norm.title}: ${statusLabel(verdict)}`),
    ...quotations.map((one) => h('blockquote', [h('p', one.text), h('p', {className: 'note'}, place(one))])),
  ]
}

function place({provision, line}: Quotation): string {
  return provision === '' ? `line ${line}` : `${provision} (line ${line})`
}

function missing(norms: readonly NormSummary[], profile: InitiativeSummary['analysis']['facts']['profile']): Element[] {
  const open = norms.filter(({verdict}) => verdict.status === 'missing' || verdict.status === 'weak')
  const asked = open.filter(({norm, verdict}) => verdict.status === 'weak' || norm.expectedIn.includes(profile))
  const others = open.filter((one) => !asked.includes(one)).map(({norm}) => norm.id)
  return [
    ...asked.flatMap(({norm, lacking, modelClause}) => [
      h('h4', `${norm.id}, ${norm.title}`),
      h(
        'p',
        lacking.length === 0
          ? 'A binding clause in the operative part would make it covered.'
          : `Not found: ${lacking.map(({asks}) => asks).join('; ')}.`,
      ),
      ...(modelClause ? [h('blockquote', {className: 'model'}, [h('p', modelClause)])] : []),
    ]),
    ...(asked.length === 0 ? [h('p', 'Nothing that is expected in this kind of document.')] : []),
    ...(others.length > 0
      ? [h('p', `No text was found, and none is expected in this kind of document, on: ${others.join(', ')}.`)]
      : []),
  ]
}

function readiness({analysis, path}: InitiativeSummary): Element[] {
  const asked = readinessEntries(analysis).filter(({state}) => state !== 'not-asked')
  if (asked.length === 0) return []
  const rows = asked.map(({part, asks, state, found, lines}) => [
    READINESS_PARTS[part],
    asks,
    READINESS_STATES[state],
    [found, lines.length === 0 ? '' : `lines ${lines.join(', ')}`].filter((text) => text !== '').join('; '),
  ])
  const columns = ['Part', 'Question', 'Answer', 'Found']
  return [
    h('h3', 'Readiness'),
    table(`How ready ${analysis.facts.title || path} is to work as an agreement`, columns, rows),
  ]
}

function nearest({comparison, analysis, path}: InitiativeSummary): Element {
  return table(
    `Agreements nearest to ${analysis.facts.title || path}`,
    ['Agreement', 'Date', 'Overlap', 'In both', 'There and not here'],
    comparison.neighbours
      .slice(0, 5)
      .map(({agreement, overlap, shared, onlySecond}) => [
        agreement.title,
        agreement.date ?? 'not stated',
        {content: percent(overlap), className: 'number'},
        shared.join(', ') || 'none',
        onlySecond.join(', ') || 'none',
      ]),
  )
}
