import type {Block} from './block.ts'
import type {Hanging} from './lead-ins.ts'

interface NumberedHeading {
  readonly depth: number
  readonly label: string
  readonly named: boolean
}

const NAMED =
  /^(article|art\.|section|part|title|chapter|principle|clause|pillar|goal|rule|norm|commitment|annex|appendix|schedule|provision)\s+(\d+(?:\.\d+)*|[IVXLC]+|[A-Z])\b/i
const BARE = /^(\d+(?:\.\d+)*|[IVXLC]+)(?:[.):]|\s|$)/

/** Says for every block where it stands, as lawyers cite it: "Article 4, 2(a)", "5(c)", "Annex A, 3"; "" for nowhere. */
export function readPaths(blocks: readonly Block[], hangings: readonly Hanging[]): string[] {
  const paths: string[] = []
  let headings: NumberedHeading[] = []
  let labels: {level: number; label: string}[] = []
  blocks.forEach((block, index) => {
    if (block.headingDepth > 0) {
      headings = headings.filter((heading) => heading.depth < block.headingDepth)
      const heading = numberOf(block)
      if (heading) headings.push(heading)
      labels = []
    } else {
      const level = hangings[index]?.level ?? 0
      const isOwner = block.opensItem
      labels = labels.filter((other) => (isOwner ? other.level < level : other.level <= level && level > 0))
      if (isOwner && block.label !== '') labels.push({level, label: block.label})
    }
    paths.push(block.form === 'footnote' ? '' : cite(headings, labels.map(({label}) => label)))
  })
  return paths
}

function numberOf(block: Block): NumberedHeading | undefined {
  const {text} = block.readable
  const named = NAMED.exec(text)
  if (named) return {depth: block.headingDepth, label: `${capital(named[1] ?? '')} ${named[2] ?? ''}`, named: true}
  const bare = BARE.exec(text)
  return bare ? {depth: block.headingDepth, label: bare[1] ?? '', named: false} : undefined
}

function cite(headings: readonly NumberedHeading[], labels: readonly string[]): string {
  const annex = headings.find(({label}) => /^(?:Annex|Appendix|Schedule)/.test(label))
  const last = headings.at(-1)
  const section = [annex, last].filter((heading, at, all) => heading && all.indexOf(heading) === at).map((heading) => heading?.label)
  const [first, ...rest] = labels
  if (first === undefined) return section.join(', ')
  const items = first + rest.map((label) => `(${label})`).join('')
  const number = last && !last.named ? last.label : undefined
  if (number !== undefined && first.startsWith(`${number}.`)) return [annex?.label, items].filter(Boolean).join(', ')
  if (number !== undefined && /^[a-z]+$/.test(first)) return `${section.join(', ')}${labels.map((label) => `(${label})`).join('')}`
  return [...section, items].join(', ')
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}
