export {type AnalyseOptions, analyse, analyseTree, builtInNorms} from './analyse.ts'
export {type Acceptance, accept, type DraftToAccept} from './baseline/accept.ts'
export {
  type AcceptedMessage,
  applyBaseline,
  type BaselineContext,
  type BaselineResultOfDraft,
  isExpired,
  staleEntries,
} from './baseline/apply-baseline.ts'
export {BASELINE_NAME, type Baseline, type BaselineEntry, emptyBaseline, writeBaseline} from './baseline/baseline.ts'
export {type BaselineResult, isDate, readBaseline} from './baseline/read-baseline.ts'
export type {Agreement, ComparisonSource} from './compare/agreement.ts'
export {normsOf} from './compare/agreement.ts'
export {agreements, comparisonSource} from './compare/agreements.generated.ts'
export {compareDrafts, type DraftComparison, type NormComparison} from './compare/compare-drafts.ts'
export {
  type AgreementComparison,
  compareWithAgreements,
  type Neighbour,
  presentNorms,
} from './compare/compare-with-agreements.ts'
export {frequencies, type NormFrequency} from './compare/frequency.ts'
export {type ReaderAgreement, readerAgreement} from './compare/kappa.ts'
export {type DocumentLabels, type Label, type LabelsResult, readLabels} from './compare/labels.ts'
export {OVERLAP_DEFINITION, OVERLAP_WARNING, type Overlap, overlapOf} from './compare/overlap.ts'
export {compareWithLabels, type Disagreement, type SecondCoderReport} from './compare/second-coder.ts'
export {compareStrength, type StrengthComparison} from './compare/strength.ts'
export type {
  Configuration,
  ConfigurationError,
  DraftConfiguration,
  FailOn,
  Override,
  RuleEntry,
  RuleSetting,
  Settings,
} from './config/configuration.ts'
export {defaultSettings} from './config/configuration.ts'
export {didYouMean} from './config/did-you-mean.ts'
export {type FrontMatterSettings, readFrontMatter, withFrontMatter} from './config/draft-settings.ts'
export {isIgnored, matchesGlob, mergeConfigurations, settingsFor} from './config/merge.ts'
export {namesNormlint} from './config/names-normlint.ts'
export {type ReadOptions, type ReadResult, readConfiguration} from './config/read-configuration.ts'
export {
  type ConfigurationReader,
  type ResolveResult,
  resolveConfiguration,
  resolveConfigurationNow,
} from './config/resolve-configuration.ts'
export {addPacks} from './coverage/add-packs.ts'
export {findCues} from './deontic/find-cues.ts'
export {readDeontic, readSentence, readSentences} from './deontic/read-deontic.ts'
export {
  type Change,
  type ClauseChange,
  type DraftDiff,
  diffDrafts,
  FAILING_CHANGES,
  type NormChange,
} from './diff/diff-drafts.ts'
export {type ClauseMatch, matchClauses} from './diff/match-clauses.ts'
export {parseMarkdown} from './document/parse-markdown.ts'
export {readFacts} from './document/read-facts.ts'
export {sourceSpan} from './document/readable-text.ts'
export {offsetAt, pointAt, readSourceText} from './document/source-text.ts'
export {readReadiness} from './drafting/read-readiness.ts'
export type * from './drafting/readiness.ts'
export {createDraftAnalyser, type DraftAnalyser} from './incremental/draft-analyser.ts'
export {
  type BuiltPackResult,
  type NormPack,
  type PackData,
  type PackExample,
  type PackNormFigures,
  readBuiltPack,
} from './match/built-pack.ts'
export {builtPackEnding, builtPackPath, loadPacks, type PackReader, packFileNames} from './match/load-pack.ts'
export type {ScoreMemory} from './match/score-unit.ts'
export type {Scorer} from './match/scorer.ts'
export {type LintResult, lint, lintDraft} from './messages/lint.ts'
export type {SuppressedMessage} from './messages/suppress.ts'
export type {Suppression} from './messages/suppressions.ts'
export type * from './model/analysis.ts'
export type * from './model/coverage.ts'
export type * from './model/deontic.ts'
export type * from './model/finding.ts'
export type * from './model/message.ts'
export type * from './model/norm.ts'
export type * from './model/provision.ts'
export type * from './model/source-text.ts'
export {readProvisions} from './provisions/read-provisions.ts'
export {splitSentences} from './provisions/sentences.ts'
export {agreementsFormats, draftsFormats, secondCoderFormats} from './reports/compare/index.ts'
export {coverageReport} from './reports/coverage-json.ts'
export {type DiffedFile, diffReport} from './reports/diff/diff-report.ts'
export {type DiffFormat, diffFormats} from './reports/diff/index.ts'
export {explainText} from './reports/explain-text.ts'
export {factRows} from './reports/fact-rows.ts'
export {githubJobSummary} from './reports/github/job-summary.ts'
export type {CoverageOptions, MessagesOptions} from './reports/index.ts'
export {
  type CoverageFormat,
  coverageFormats,
  type MessagesFormat,
  messagesFormats,
} from './reports/index.ts'
export {
  type AnalysedFile,
  type CheckResult,
  countMessages,
  type FailedFile,
  type LintedFile,
  type MessageCounts,
} from './reports/linted-file.ts'
export {messagesReport} from './reports/messages-json.ts'
export {READINESS_PARTS, READINESS_STATES, type ReadinessEntry, readinessEntries} from './reports/readiness-report.ts'
export {percent, STATUS_SYMBOLS, STATUS_WORDS, statusLabel} from './reports/status-words.ts'
export {plainStyler, type Styler, type TextOptions} from './reports/styler.ts'
export {defaultOptions, defaultSeverity, type Rule, type RuleExample} from './rules/define-rule.ts'
export {rules} from './rules/index.ts'
export {builtInPresets} from './rules/presets.ts'
export {type InitiativeFacts, initiativeFacts} from './summary/document-facts.ts'
export type {Fact} from './summary/fact.ts'
export {type Cluster, MATRIX_ORDERS, type Matrix, type MatrixOrder, type MatrixRow, matrixOf} from './summary/matrix.ts'
export {type InitiativeSummary, type NormSummary, type Quotation, summarise} from './summary/summarise.ts'
