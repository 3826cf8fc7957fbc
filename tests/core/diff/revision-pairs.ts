import type {Change} from '@normlint/core'
import {seededRandom} from '../../../scripts/seeded-random.ts'
import {CLAUSES, type ClauseId, FILLER, type SampleClause, treaty} from '../../helpers/sample-drafts.ts'

/** Two revisions of a treaty with what was done to each norm between them. */
export interface RevisionPair {
  readonly seed: number
  readonly before: string
  readonly after: string
  /** Norms that are not named are unchanged. */
  readonly changes: Readonly<Record<string, Change>>
}

type Form = keyof SampleClause | 'none'

/** A revision made by chance, the same for the same seed. */
export function revisionPair(seed: number): RevisionPair {
  const chance = seededRandom(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item
  const before = new Map<ClauseId, Form>()
  const after = new Map<ClauseId, Form>()
  const changes: Record<string, Change> = {}
  for (const norm of Object.keys(CLAUSES) as ClauseId[]) {
    const forms: readonly Form[] =
      'contradicted' in CLAUSES[norm] ? ['none', 'weak', 'strong', 'contradicted'] : ['none', 'weak', 'strong']
    const old = pick(forms)
    // Most clauses stay as they are in a revision.
    const young = chance() < 0.6 ? old : pick(forms)
    before.set(norm, old)
    after.set(norm, young)
    const change = changeOf(old, young)
    if (change !== 'unchanged') changes[norm] = change
  }
  return {
    seed,
    before: treaty(articles(before, shuffle(Object.keys(CLAUSES) as ClauseId[], chance), chance)),
    after: wrapped(treaty(articles(after, shuffle(Object.keys(CLAUSES) as ClauseId[], chance), chance)), chance),
    changes,
  }
}

function changeOf(old: Form, young: Form): Change {
  if (old === young) return 'unchanged'
  if (young === 'contradicted') return 'newly-contradicted'
  if (old === 'contradicted') return 'contradiction-removed'
  if (old === 'none') return 'added'
  if (young === 'none') return 'dropped'
  return young === 'strong' ? 'strengthened' : 'weakened'
}

/** The clauses in some order with filler between them: articles move and are numbered anew. */
function articles(
  forms: ReadonlyMap<ClauseId, Form>,
  order: readonly ClauseId[],
  chance: () => number,
): readonly string[] {
  return order.flatMap((norm) => {
    const form = forms.get(norm) ?? 'none'
    const clause: SampleClause = CLAUSES[norm]
    const text = form === 'none' ? undefined : clause[form]
    const filler = chance() < 0.3 ? [FILLER[Math.floor(chance() * FILLER.length)] as string] : []
    return [...(text === undefined ? [] : [text]), ...filler]
  })
}

/** Half of the revisions are wrapped at another width. */
function wrapped(text: string, chance: () => number): string {
  if (chance() < 0.5) return text
  const width = 40 + Math.floor(chance() * 40)
  const cut = new RegExp(`(.{${width}}\\S*) `, 'g')
  return text.replace(/^(?!#).{80,}$/gm, (line) => line.replace(cut, '$1\n'))
}

function shuffle<Item>(items: readonly Item[], chance: () => number): readonly Item[] {
  return items
    .map((item) => ({item, rank: chance()}))
    .sort((a, b) => a.rank - b.rank)
    .map(({item}) => item)
}
