export {type AnalyseOptions, analyse, analyseTree, builtInNorms} from './analyse.ts'
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
export {type ReadOptions, type ReadResult, readConfiguration} from './config/read-configuration.ts'
export {type ConfigurationReader, type ResolveResult, resolveConfiguration} from './config/resolve-configuration.ts'
export {findCues} from './deontic/find-cues.ts'
export {readDeontic, readSentence, readSentences} from './deontic/read-deontic.ts'
export {parseMarkdown} from './document/parse-markdown.ts'
export {readFacts} from './document/read-facts.ts'
export {sourceSpan} from './document/readable-text.ts'
export {offsetAt, pointAt, readSourceText} from './document/source-text.ts'
export {createDraftAnalyser, type DraftAnalyser} from './incremental/draft-analyser.ts'
export type {ScoreMemory} from './match/find-norms.ts'
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
export {coverageReport} from './reports/coverage-json.ts'
export {explainText} from './reports/explain-text.ts'
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
export {plainStyler, type Styler, type TextOptions} from './reports/styler.ts'
export {defaultOptions, defaultSeverity, type Rule, type RuleExample} from './rules/define-rule.ts'
export {rules} from './rules/index.ts'
export {builtInPresets} from './rules/presets.ts'
