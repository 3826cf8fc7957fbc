import type {Root} from 'mdast'
import {englishNorms} from './catalogue/norms.generated.ts'
import {addPacks} from './coverage/add-packs.ts'
import {decideStatus} from './coverage/decide-status.ts'
import {parseMarkdown} from './document/parse-markdown.ts'
import {readFacts} from './document/read-facts.ts'
import {readSourceText} from './document/source-text.ts'
import type {NormPack} from './match/built-pack.ts'
import {englishScorer} from './match/english-scorer.ts'
import {findNorms} from './match/find-norms.ts'
import {deonticOf} from './match/read-clause.ts'
import type {ScoreMemory} from './match/score-unit.ts'
import type {Scorer} from './match/scorer.ts'
import {takeBack} from './match/set-aside.ts'
import type {Analysis, DocumentFacts} from './model/analysis.ts'
import type {Norm, Profile} from './model/norm.ts'
import {readProvisions} from './provisions/read-provisions.ts'

/** What an analysis may be told. */
export interface AnalyseOptions {
  /** `auto` (the default) infers the profile from the text. */
  readonly profile?: Profile | 'auto'
  /** Scores of texts seen before, kept between analyses of one draft; filled as the analysis goes. */
  readonly memory?: ScoreMemory
  /** Norms and weights to read with; the built-in English ones by default. */
  readonly scorer?: Scorer
  /** Built packs of users' own norms, read beside the others. */
  readonly packs?: readonly NormPack[]
}

/** The built-in norms, in catalogue order: the eleven of the GGE, then the additional ones. */
export const builtInNorms: readonly Norm[] = englishNorms

/** Reads a Markdown draft and decides on every norm. Never throws, whatever the text. */
export function analyse(text: string, options: AnalyseOptions = {}): Analysis {
  return analyseTree(parseMarkdown(text), text, options)
}

/**
 * The same for a draft that is parsed already.
 *
 * @param tree the mdast of `text`, with positions, parsed with GFM and front matter
 */
export function analyseTree(tree: Root, text: string, options: AnalyseOptions = {}): Analysis {
  const source = readSourceText(text)
  const provisions = readProvisions(tree, source)
  const facts = withProfile(readFacts(tree, source), options.profile ?? 'auto')
  const readings = provisions.map(deonticOf)
  const scorer = options.scorer ?? englishScorer()
  const findings = facts.assessed ? takeBack(findNorms(provisions, scorer, options.memory), provisions) : []
  const coverage = scorer.norms.map((norm) => decideStatus(norm, findings, provisions, scorer))
  const analysis = {source, tree, facts, provisions, readings, findings, coverage, norms: scorer.norms}
  return addPacks(analysis, options.packs ?? [], options.memory)
}

/** Facts with the profile that was configured, if one was. */
export function withProfile(facts: DocumentFacts, profile: Profile | 'auto'): DocumentFacts {
  return profile === 'auto' ? facts : {...facts, profile, profileReason: 'configured'}
}
