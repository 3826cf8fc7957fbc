import type {NormPack} from '../match/built-pack.ts'
import {findNorms} from '../match/find-norms.ts'
import type {ScoreMemory} from '../match/score-unit.ts'
import {takeBack} from '../match/set-aside.ts'
import type {Analysis} from '../model/analysis.ts'
import {decideStatus} from './decide-status.ts'

/**
 * An analysis with the norms of packs beside its own. Each pack reads the draft with weights of its own, so that the
 * verdicts on all other norms stay as they are.
 *
 * @param memory kept between analyses of one draft; each pack remembers its own scores under it
 */
export function addPacks(analysis: Analysis, packs: readonly NormPack[], memory?: ScoreMemory): Analysis {
  if (packs.length === 0) return analysis
  const {facts, provisions} = analysis
  const added = packs.map((pack) => {
    const {scorer} = pack
    const findings = facts.assessed
      ? takeBack(findNorms(provisions, scorer, memory && memoryOf(memory, pack)), provisions)
      : []
    return {findings, coverage: scorer.norms.map((norm) => decideStatus(norm, findings, provisions, scorer))}
  })
  const {source, readings} = analysis
  return {
    source,
    // Some trees are only put together when they are asked for.
    get tree() {
      return analysis.tree
    },
    facts,
    provisions,
    readings,
    findings: [...analysis.findings, ...added.flatMap(({findings}) => findings)],
    coverage: [...analysis.coverage, ...added.flatMap(({coverage}) => coverage)],
    norms: [...analysis.norms, ...packs.flatMap(({norms}) => norms)],
  }
}

// Margins of one pack mean nothing to another, and a text is remembered by its words alone.
const memories = new WeakMap<ScoreMemory, WeakMap<NormPack, ScoreMemory>>()

/** The memory of a pack under that of the draft. */
export function memoryOf(memory: ScoreMemory, pack: NormPack): ScoreMemory {
  const ofPacks = memories.get(memory) ?? new WeakMap<NormPack, ScoreMemory>()
  memories.set(memory, ofPacks)
  const own: ScoreMemory = ofPacks.get(pack) ?? new Map()
  ofPacks.set(pack, own)
  return own
}
