import type {LabelledClause} from '../packages/core/src/model/labelled-clause.ts'
import {readCatalogue} from './generate-catalogue.ts'
import type {GeneratedFile} from './generate-rule-docs.ts'

type NormFile = ReturnType<typeof readCatalogue>[number]

const HEADER =
  '<!-- Written by scripts/generate-docs.ts from packages/core/languages/en/norms; edit those files instead. -->\n'
/** More examples of one kind than this tell a reader nothing new. */
const MOST_EXAMPLES = 5

/** One page for each built-in norm and one that lists them, from the catalogue. */
export function generateNormDocs(): GeneratedFile[] {
  const files = readCatalogue()
  return [
    {path: 'docs/norms.md', text: listing(files)},
    ...files.map((file) => ({path: `docs/norms/${file.norm.id}.md`, text: page(file)})),
  ]
}

function listing(files: readonly NormFile[]): string {
  const packs = [...new Set(files.map(({norm}) => norm.pack))]
  const sections = packs.map((pack) => {
    const rows = files
      .filter(({norm}) => norm.pack === pack)
      .map(({norm}) => `| [${norm.id}](norms/${norm.id}.md) | ${norm.title} | ${source(norm)} |`)
    return `## ${PACKS[pack] ?? pack}\n\n| Norm | What it asks | Source |\n| --- | --- | --- |\n${rows.join('\n')}`
  })
  return `${HEADER}
# Norms

What normlint looks for in a draft. The norms are data: \`packages/core/languages/en/norms\` holds one file for each, and
[writing norms](writing-norms.md) says how to add those of a house policy.

${sections.join('\n\n')}
`
}

const PACKS: Readonly<Record<string, string>> = {
  'un-gge-2015': 'The eleven norms of the UN GGE (2015)',
  additional: 'Additional norms of other agreements',
}

function source({instrument, paragraph}: NormFile['norm']): string {
  return paragraph === '' ? instrument : `${instrument}, ${paragraph}`
}

function page({norm, examples}: NormFile): string {
  const link = norm.url === undefined ? source(norm) : `[${source(norm)}](${norm.url})`
  const elements = norm.elements.map(
    ({id, core, asks, advice}) => `| \`${id}\` | ${core ? 'core' : 'advice'} | ${asks} | ${advice} |`,
  )
  const cores = norm.elements.filter(({core}) => core).length
  const sections = [
    `${HEADER}\n# ${norm.id}: ${norm.title}\n\n${norm.restatement}`,
    `Source: ${link}.${norm.also.length > 0 ? ` Also in: ${norm.also.join('; ')}.` : ''}`,
    `Addressed to ${norm.addressees.join(', ')}. ${norm.expectedIn.length > 0 ? `Expected in texts of the kind ${norm.expectedIn.join(', ')}.` : 'Not expected of any kind of text; it is listed where it is missing.'}`,
    `## What makes it covered\n\n${norm.needs >= cores ? (cores === 1 ? 'The core element is' : `${cores === 2 ? 'Both' : `All ${cores}`} core elements are`) : `${norm.needs} of ${cores} core elements are`} needed in the operative part. With fewer the norm is weak (partial).\n\n| Element | Kind | It asks that | Advice |\n| --- | --- | --- | --- |\n${elements.join('\n')}`,
    ...(norm.softeners.length > 0
      ? [
          `Words that the norm itself has softened, which are no hedges here: ${norm.softeners.map((word) => `“${word}”`).join(', ')}.`,
        ]
      : []),
    `## Model clauses\n\n${Object.entries(norm.modelClauses)
      .map(([register, clause]) => `- **${register}**: ${clause}`)
      .join('\n')}`,
    ...(norm.guidance.length > 0 ? [`## Guidance\n\n${norm.guidance.map((one) => `- ${one}`).join('\n')}`] : []),
    ...KINDS.flatMap(([kind, heading]) =>
      exampleSection(
        heading,
        examples.filter(({norms}) => norms[norm.id]?.status === kind),
        norm.id,
      ),
    ),
  ]
  return `${sections.join('\n\n')}\n`
}

const KINDS = [
  ['covered', 'Covered'],
  ['weak', 'Weak'],
  ['contradicted', 'Contradicted'],
  [undefined, 'Near misses: close in words, not this norm'],
] as const

function exampleSection(heading: string, examples: readonly LabelledClause[], id: string): string[] {
  if (examples.length === 0) return []
  const lines = examples.slice(0, MOST_EXAMPLES).map(({text, norms}) => {
    const reasons = norms[id]?.reasons ?? []
    return `- ${text}${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}`
  })
  return [`## ${heading}\n\n${lines.join('\n')}`]
}
