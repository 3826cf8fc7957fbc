import type {Root} from 'mdast'
import {type AnalyseOptions, analyse, withProfile} from '../analyse.ts'
import {addPacks} from '../coverage/add-packs.ts'
import {readSourceText} from '../document/source-text.ts'
import {englishScorer} from '../match/english-scorer.ts'
import type {ScoreMemory} from '../match/score-unit.ts'
import {takeBack} from '../match/set-aside.ts'
import type {Analysis} from '../model/analysis.ts'
import type {SourceText} from '../model/source-text.ts'
import {type Chunks, nodeAt, parseChunks, placeChunks} from './chunks.ts'
import {createCoverageMemory} from './coverage-memory.ts'
import {type DraftReading, readDraft} from './draft-reading.ts'
import {editSource} from './edit-source.ts'
import {createFactsMemory} from './facts-memory.ts'
import {createFindingsMemory} from './findings-memory.ts'
import {reparse} from './reparse.ts'
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
  const find = createFindingsMemory(scorer, memory)
  const decide = createCoverageMemory()
  const readFacts = createFactsMemory()
  let state: State | undefined
  let latest: Analysis | undefined

  const analyseChunks = (source: SourceText, chunks: Chunks): Analysis => {
    const placed = placeChunks(chunks)
    const reading = readDraft(placed, source, state?.reading)
    const readings = reading.sections.flatMap(({provisions}) => provisions)
    const provisions = readings.map(({provision}) => provision)
    const facts = withProfile(readFacts(placed, source), options.profile ?? 'auto')
    const single = facts.assessed ? find(readings) : []
    const final = takeBack(
      single.map(({finding}) => finding),
      provisions,
    )
    const found = single.map((one, at) => {
      const finding = final[at] ?? one.finding
      return finding === one.finding ? one : {finding, identity: takenBackName(one.identity)}
    })
    state = {source, chunks, reading}
    if (memory.size > SPARE_SCORES + 4 * readings.length) memory.clear()
    let tree: Root | undefined
    return {
      source,
      get tree() {
        tree ??= wholeTree(source, placed.map(nodeAt))
        return tree
      },
      facts,
      provisions,
      readings: readings.map((one) => one.reading),
      findings: found.map(({finding}) => finding),
      coverage: decide(found, provisions, scorer),
      norms: scorer.norms,
    }
  }

  return {
    update(text) {
      if (latest && text === latest.source.text) return latest
      const change = state && findChange(state.source.text, text)
      const source = state && change ? editSource(state.source, text, change) : readSourceText(text)
      const chunks = (state && change && reparse(state.chunks, text, change)) ?? parseChunks(source).chunks
      if (chunks.isWhole) {
        state = {source, chunks, reading: undefined}
        latest = analyse(text, {...options, memory: new Map()})
      } else latest = addPacks(analyseChunks(source, chunks), options.packs ?? [], memory)
      return latest
    },
  }
}

const takenBackNames = new WeakMap<object, object>()

/** The name of a finding that another clause takes back: verdicts that rest on the finding as it was do not hold. */
function takenBackName(identity: object): object {
  const known = takenBackNames.get(identity)
  if (known) return known
  const name = {}
  takenBackNames.set(identity, name)
  return name
}

function wholeTree({text, lineStarts}: SourceText, children: Root['children']): Root {
  const line = lineStarts.length
  const end = {line, column: text.length - (lineStarts[line - 1] ?? 0) + 1, offset: text.length}
  return {type: 'root', children, position: {start: {line: 1, column: 1, offset: 0}, end}}
}
