import {findNorms} from '../match/find-norms.ts'
import type {ScoreMemory} from '../match/score-unit.ts'
import type {Scorer} from '../match/scorer.ts'
import {cutUnits, type Unit} from '../match/units.ts'
import type {Finding} from '../model/finding.ts'
import type {Provision} from '../model/provision.ts'

/** Finds what the whole draft's search finds in one unit: the unit is searched among as many units as count. */
export function findInUnit(
  unit: Unit,
  items: readonly Provision[],
  counted: number,
  scorer: Scorer,
  scores: ScoreMemory,
): Finding[] {
  const isGroup = unit.provisions.length > 1
  const alone = items.map((item, index): Provision => {
    const from = isGroup && index > 0 ? [0] : []
    return {...item, index, ...(item.leadIn && {leadIn: {text: item.leadIn.text, from}})}
  })
  const missing = Math.max(0, counted - cutUnits(alone).length)
  const padded = [...alone, ...Array.from({length: missing}, (_, at) => padding(alone.length + at))]
  // Scores are remembered by text, and a list may read like one of its neighbours; it is cut into sentences otherwise.
  return findNorms(padded, scorer, isGroup ? new Map() : scores)
    .filter(({provision, provisions}) => provision < alone.length && provisions.length > 1 === isGroup)
    .map((finding) => ({
      ...finding,
      provision: items[finding.provision]?.index ?? 0,
      provisions: finding.provisions.map((index) => items[index]?.index ?? 0),
    }))
}

/** A provision that counts as a unit and says nothing. */
function padding(index: number): Provision {
  const text = '– – – – – – – –'
  const readable = {text, offsets: Array.from({length: text.length + 1}, () => 0)}
  return {
    index,
    kind: 'operative',
    form: 'paragraph',
    readable,
    span: {start: 0, end: 0},
    sentences: [],
    isStem: false,
    path: '',
    headings: [],
    open: false,
  }
}
