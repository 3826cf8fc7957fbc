import type {Block} from './block.ts'
import type {Hanging} from './lead-ins.ts'
import {type HeadingNumber, readHeadingNumber} from './numbering.ts'

interface NumberedHeading {
  readonly depth: number
  readonly number: HeadingNumber
}

/** Says for every block where it stands, as lawyers cite it: "Article 4, 2(a)", "5(c)", "Annex A, 3"; "" for nowhere. */
export function readPaths(blocks: readonly Block[], hangings: readonly Hanging[]): string[] {
  const paths: string[] = []
  let headings: NumberedHeading[] = []
  let labels: {level: number; label: string}[] = []
  blocks.forEach((block, index) => {
    if (block.headingDepth > 0) {
      headings = headings.filter((heading) => heading.depth < block.headingDepth)
      const number = readHeadingNumber(block.readable.text)
      if (number) headings.push({depth: block.headingDepth, number})
      labels = []
    } else {
      const level = hangings[index]?.level ?? 0
      const isOwner = block.opensItem
      labels = labels.filter((other) => (isOwner ? other.level < level : other.level <= level && level > 0))
      if (isOwner && block.label !== '') labels.push({level, label: block.label})
    }
    paths.push(
      block.form === 'footnote'
        ? ''
        : cite(
            headings,
            labels.map(({label}) => label),
          ),
    )
  })
  return paths
}

/** Only the innermost number is cited ("Article 4", not "Part II, Article 4"), with the annex that it stands in. */
function cite(headings: readonly NumberedHeading[], labels: readonly string[]): string {
  const annex = headings.find(({number}) => number.kind === 'annex')?.number
  const last = headings.at(-1)?.number
  const section = (annex && annex !== last ? [annex, last] : [last]).flatMap((number) => number?.label ?? [])
  const [first, ...rest] = labels
  if (first === undefined) return section.join(', ')
  const nested = rest.map((label) => `(${label})`).join('')
  if (last?.kind === 'bare') {
    if (first.startsWith(`${last.label}.`)) return [...section.slice(0, -1), first + nested].join(', ')
    if (/^[a-z]+$/.test(first)) return `${section.join(', ')}(${first})${nested}`
  }
  return [...section, first + nested].join(', ')
}
