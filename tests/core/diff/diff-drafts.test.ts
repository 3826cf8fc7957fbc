import {analyse, type Change, diffDrafts, matchClauses} from '@normlint/core'
import {describe, expect, it} from 'vitest'
import {CLAUSES, FILLER, treaty} from '../../helpers/sample-drafts.ts'
import {revisionPair} from './revision-pairs.ts'

function changes(before: string | undefined, after: string | undefined): Record<string, Change> {
  const {norms} = diffDrafts(
    before === undefined ? undefined : analyse(before),
    after === undefined ? undefined : analyse(after),
  )
  return Object.fromEntries(
    norms.filter(({change}) => change !== 'unchanged').map(({norm, change}) => [norm.id, change]),
  )
}

const strong = CLAUSES['gge-k'].strong
const weak = CLAUSES['gge-k'].weak

describe('a revision', () => {
  const pairs = Array.from({length: 80}, (_, seed) => revisionPair(seed))

  it('gives exactly the seeded changes, in each of 80 pairs that were made by chance', () => {
    const wrong = pairs.flatMap(({seed, before, after, changes: seeded}) => {
      const found = changes(before, after)
      const same = JSON.stringify(sorted(found)) === JSON.stringify(sorted(seeded))
      return same ? [] : [{seed, found, seeded}]
    })
    expect(wrong).toEqual([])
  })

  it('is tried on every kind of change', () => {
    const kinds = new Set(pairs.flatMap((pair) => Object.values(pair.changes)))
    const all: readonly Change[] = [
      'added',
      'dropped',
      'strengthened',
      'weakened',
      'newly-contradicted',
      'contradiction-removed',
    ]
    expect(kinds).toEqual(new Set(all))
  })

  it('turned round, is undone', () => {
    const back: Partial<Record<Change, Change>> = {
      added: 'dropped',
      dropped: 'added',
      strengthened: 'weakened',
      weakened: 'strengthened',
      'newly-contradicted': 'contradiction-removed',
      'contradiction-removed': 'newly-contradicted',
    }
    for (const {before, after, changes: seeded} of pairs.slice(0, 10)) {
      const expected = Object.fromEntries(
        Object.entries(seeded).map(([norm, change]) => [norm, back[change] as Change]),
      )
      expect(sorted(changes(after, before))).toEqual(sorted(expected))
    }
  })

  it('that does nothing changes nothing', () => {
    expect(changes(treaty([strong, weak]), treaty([strong, weak]))).toEqual({})
  })

  it('weakens a norm also where it stays covered: shall becomes should', () => {
    const should = CLAUSES['gge-g'].strong.replace('shall', 'should')
    expect(changes(treaty([CLAUSES['gge-g'].strong]), treaty([should]))).toEqual({'gge-g': 'weakened'})
  })

  it('that adds a weaker clause beside a strong one does not weaken it', () => {
    expect(changes(treaty([strong]), treaty([strong, weak]))).toEqual({})
  })
})

describe('a draft that is new or deleted', () => {
  it('adds or drops every norm that it speaks to', () => {
    expect(changes(undefined, treaty([strong]))).toEqual({'gge-k': 'added'})
    expect(changes(treaty([strong]), undefined)).toEqual({'gge-k': 'dropped'})
    expect(changes(undefined, undefined)).toEqual({})
  })
})

describe('clauses', () => {
  const kinds = (before: readonly string[], after: readonly string[], norm: string) =>
    diffDrafts(analyse(treaty(before)), analyse(treaty(after)))
      .norms.find((one) => one.norm.id === norm)
      ?.clauses.map(({kind}) => kind)

  it('are followed when they move', () => {
    const [one, two, three] = FILLER as [string, string, string]
    expect(kinds([strong, one, two, three], [one, two, three, strong], 'gge-k')).toEqual(['moved'])
  })

  it('are followed when they are reworded', () => {
    expect(kinds([strong], [strong.replace('shall send', 'shall dispatch')], 'gge-k')).toEqual(['reworded'])
  })

  it('are followed when both happens', () => {
    const [one, two, three] = FILLER as [string, string, string]
    const after = [one, two, three, strong.replace('shall send', 'shall dispatch')]
    expect(kinds([strong, one, two, three], after, 'gge-k')).toEqual(['moved-and-reworded'])
  })

  it('are new and removed where nothing is like them', () => {
    expect(kinds([strong], [FILLER[0] ?? ''], 'gge-k')).toEqual(['removed'])
    expect(kinds([FILLER[0] ?? ''], [strong], 'gge-k')).toEqual(['new'])
  })

  it('are replaced where other words on the norm stand in their place', () => {
    expect(kinds([strong], [weak], 'gge-k')).toEqual(['replaced'])
  })

  it('are matched one to one, the same words first', () => {
    const matches = matchClauses(
      analyse(treaty([strong, strong])).provisions,
      analyse(treaty([strong.replace('send', 'dispatch'), strong])).provisions,
    )
    const articles = matches.filter(({before}) => before.readable.text.startsWith('No Party'))
    expect(new Set(articles.map(({isReworded}) => isReworded))).toEqual(new Set([false, true]))
    expect(new Set(articles.map(({after}) => after.index)).size).toBe(2)
  })
})

function sorted(record: Record<string, Change>): Record<string, Change> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
