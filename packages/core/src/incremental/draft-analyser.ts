import type {Root} from 'mdast'
import {type AnalyseOptions, analyse, withProfile} from '../analyse.ts'
import {memoryOf} from '../coverage/add-packs.ts'
import {partitionPoint} from '../document/partition-point.ts'
import {readSourceText} from '../document/source-text.ts'
import {englishScorer} from '../match/english-scorer.ts'
import type {ScoreMemory} from '../match/score-unit.ts'
import type {Analysis} from '../model/analysis.ts'
import type {DeonticReading} from '../model/deontic.ts'
import type {Finding} from '../model/finding.ts'
import type {Provision} from '../model/provision.ts'
import type {SourceText} from '../model/source-text.ts'
import {type Chunks, nodeAt, parseChunks, placeChunks} from './chunks.ts'
import {createCoverageMemory} from './coverage-memory.ts'
import {type DraftReading, readDraft} from './draft-reading.ts'
import {createSectionsMemory} from './draft-sections.ts'
import {editSource} from './edit-source.ts'
import {createFactsMemory} from './facts-memory.ts'
import {createFindingsMemory} from './findings-memory.ts'
import {type DraftFound, listFindings, placeFinding} from './found.ts'
import {reparse} from './reparse.ts'
import {type SectionReading, toDocument} from './section-reading.ts'
import {cutSections, type Section} from './sections.ts'
import {findChange} from './text-change.ts'

/** Analyses one draft again and again while it is edited. */
export interface DraftAnalyser {
  /**
   * The analysis of the draft as it now reads, equal in every respect to `analyse(text)`. Only what the edit can affect
   * is parsed and read again. Its tree is put together when it is first asked for.
   */
  update(text: string): Analysis
}

/** Scores of texts beyond the provisions of the draft that are remembered. */
const SPARE_SCORES = 5000

interface State {
  readonly source: SourceText
  readonly chunks: Chunks
  readonly cut: readonly Section[]
  readonly reading: DraftReading | undefined
}

/**
 * An analyser that remembers what it read of one draft, for editors.
 *
 * @param options as for `analyse`; they hold for every update
 */
export function createDraftAnalyser(options: AnalyseOptions = {}): DraftAnalyser {
  const memory: ScoreMemory = options.memory ?? new Map()
  const scorer = options.scorer ?? englishScorer()
  const packs = options.packs ?? []
  const readers = [
    {scorer, find: createFindingsMemory(scorer, memory), decide: createCoverageMemory()},
    ...packs.map((pack) => ({
      scorer: pack.scorer,
      find: createFindingsMemory(pack.scorer, memoryOf(memory, pack)),
      decide: createCoverageMemory(),
    })),
  ]
  const norms = [...scorer.norms, ...packs.flatMap((pack) => pack.norms)]
  const placeSections = createSectionsMemory(norms)
  const readFacts = createFactsMemory()
  let state: State | undefined
  let latest: Analysis | undefined

  const analyseChunks = (source: SourceText, chunks: Chunks): Analysis => {
    const cut = cutSections(chunks, state?.cut)
    const reading = readDraft(cut, source, state?.reading)
    const {sections} = reading
    const facts = withProfile(readFacts(cut, source), options.profile ?? 'auto')
    const found: DraftFound[] = []
    const coverage = readers.flatMap((reader) => {
      const own = facts.assessed ? listFindings(sections, reader.find(sections)) : NOTHING
      found.push(own)
      return reader.decide(own, (index) => provisionAt(sections, index), reader.scorer)
    })
    state = {source, chunks, cut, reading}
    if (memory.size > SPARE_SCORES + 4 * countProvisions(sections)) memory.clear()
    // What only some ask for is put together when they do.
    let tree: Root | undefined
    let provisions: readonly Provision[] | undefined
    let readings: readonly DeonticReading[] | undefined
    let findings: readonly Finding[] | undefined
    return {
      source,
      get tree() {
        tree ??= wholeTree(source, placeChunks(chunks).map(nodeAt))
        return tree
      },
      facts,
      get provisions() {
        provisions ??= sections.flatMap((section) =>
          section.body.provisions.map(({provision}) => toDocument(provision, section)),
        )
        return provisions
      },
      get readings() {
        readings ??= sections.flatMap(({body}) => body.provisions.map((one) => one.reading))
        return readings
      },
      get findings() {
        findings ??= found.flatMap(allFindings)
        return findings
      },
      coverage,
      norms,
      sections: placeSections(sections, found, source),
    }
  }

  return {
    update(text) {
      if (latest && text === latest.source.text) return latest
      const change = state && findChange(state.source.text, text)
      const source = state && change ? editSource(state.source, text, change) : readSourceText(text)
      const chunks = (state && change && reparse(state.chunks, state.cut, text, change)) ?? parseChunks(source).chunks
      if (chunks.isWhole) {
        state = {source, chunks, cut: [], reading: undefined}
        latest = analyse(text, {...options, memory: new Map()})
      } else latest = analyseChunks(source, chunks)
      return latest
    },
  }
}

const NOTHING: DraftFound = {parts: [], sections: [], isBySection: false}

function allFindings({parts, sections}: DraftFound): readonly Finding[] {
  return parts.flatMap((part, at) => part.map(({finding}) => placeFinding(finding, sections[at])))
}

function provisionAt(sections: readonly SectionReading[], index: number): Provision | undefined {
  const section = sections[partitionPoint(sections.length, (at) => (sections[at]?.firstIndex ?? 0) <= index) - 1]
  const one = section?.body.provisions[index - section.firstIndex]
  return section && one && toDocument(one.provision, section)
}

function countProvisions(sections: readonly SectionReading[]): number {
  const last = sections.at(-1)
  return last ? last.firstIndex + last.body.provisions.length : 0
}

function wholeTree({text, lineStarts}: SourceText, children: Root['children']): Root {
  const line = lineStarts.length
  const end = {line, column: text.length - (lineStarts[line - 1] ?? 0) + 1, offset: text.length}
  return {type: 'root', children, position: {start: {line: 1, column: 1, offset: 0}, end}}
}
