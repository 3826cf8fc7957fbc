import type {Settings} from '../config/configuration.ts'
import type {Analysis, Clauses} from '../model/analysis.ts'
import type {WeakReason} from '../model/finding.ts'
import type {RelatedPlace, Severity, Suggestion} from '../model/message.ts'
import type {NormId, Profile} from '../model/norm.ts'
import type {Span} from '../model/source-text.ts'

/** What a rule says of a place; severity, url and fingerprint are added when the rules are run. */
export interface RuleMessage {
  /** One line: what is wrong, in words for a drafter. */
  readonly text: string
  /** Why it matters and what to do about it. */
  readonly note?: string
  /** The clause or words, as a span of the source; absent for a message on the whole document (put on its title). */
  readonly span?: Span
  /** The words inside `span` that decided. */
  readonly words?: readonly Span[]
  /** The norm that the message is about; it is then configured and suppressed by that norm's id. */
  readonly norm?: NormId
  /** Severity of this message where nothing was configured; the rule's own by default. */
  readonly severity?: Severity
  readonly related?: readonly RelatedPlace[]
  readonly suggestions?: readonly Suggestion[]
  readonly expected?: readonly string[]
  readonly confidence?: number
  /** Left out where the verdict on a norm already rests on this place being weak for the reason: one message is enough. */
  readonly unlessWeak?: {readonly span: Span; readonly reason: WeakReason}
}

/** What a rule may know beside the analysis. */
export interface RuleContext<Options> {
  /** The rule's options, its defaults filled in. */
  readonly options: Options
  /** The kind of document: as configured, else as inferred. */
  readonly profile: Profile
  readonly settings: Settings
  /** Norms that the draft itself declares not applicable, with a reason. */
  readonly notApplicable: ReadonlySet<NormId>
}

/** JSON Schema of one option. */
export interface OptionSchema {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array'
  readonly description: string
  readonly minimum?: number
  readonly maximum?: number
  readonly enum?: readonly string[]
  readonly items?: {readonly type: 'string'; readonly enum?: readonly string[]}
}

/** A draft that shows a rule at work. It is run as a test and printed on the rule's page. */
export interface RuleExample {
  /** One line above the example on the page; absent when the draft speaks for itself. */
  readonly says?: string
  /** The draft, in Markdown. */
  readonly draft: string
  /** For bad examples: source words that the messages of this rule are placed on, in order. */
  readonly marks?: readonly string[]
  /** Options of the rule that the example needs. */
  readonly options?: Readonly<Record<string, unknown>>
  /** Kind of document, where the text alone is too short to tell; `state-agreement` by default. */
  readonly profile?: Profile
}

/** An opinion on drafts: reads the analysis, returns messages, never parses or matches. */
export interface RuleDefinition<Options = Readonly<Record<string, unknown>>> {
  /** What is wrong, in kebab case: `escape-clause`. */
  readonly id: string
  /**
   * What the rule is about: whether norms are there (`norms`), how the draft is made (`drafting`, the default), or the
   * check itself (`checking`). The preset `normlint:norms` leaves the drafting rules out.
   */
  readonly concern?: 'norms' | 'drafting' | 'checking'
  /** One line for lists: "A duty is swallowed by an escape clause". */
  readonly summary: string
  /** Why a drafter should care. */
  readonly why: string
  readonly whatToDo: string
  /** Where the rule comes from, where it has a source. */
  readonly source?: string
  /** Severity where nothing is configured; `off` keeps the rule for those who ask. One for all profiles, or by profile. */
  readonly severity: Severity | Readonly<Partial<Record<Profile, Severity>> & {readonly default: Severity}>
  /** Severity in the preset `normlint:strict`; left out where strict changes nothing. */
  readonly strict?: Severity
  /** `drafts` (the default): silent on texts that are no draft or whose language has no data. `all`: runs on those too. */
  readonly scope?: 'drafts' | 'all'
  /** Options a user may set, each with its default. */
  readonly options?: {readonly [Name in keyof Options]: OptionSchema & {readonly default: Options[Name]}}
  readonly examples: {readonly bad: readonly RuleExample[]; readonly good: readonly RuleExample[]}
  /** The messages on one draft, in any order. */
  readonly check?: (analysis: Analysis, context: RuleContext<Options>) => Iterable<RuleMessage>
  /**
   * In place of `check`, for a rule that needs nothing of a draft but the clause: the messages on some clauses, each with
   * a span. While a draft is edited, it is asked only about the section that changed.
   */
  readonly checkClauses?: (
    clauses: Clauses,
    context: RuleContext<Options>,
  ) => Iterable<RuleMessage & {readonly span: Span}>
}

/** A rule whose options the rest of the program need not know the type of. */
export type Rule = RuleDefinition

/**
 * Declares a rule. It takes one file of `rules/` and one line in `rules/index.ts`; the configuration schema, the rule's
 * page and its tests are made from the definition.
 */
export function defineRule<const Options extends object = Readonly<Record<string, never>>>(
  definition: RuleDefinition<Options>,
): Rule {
  return definition as unknown as Rule
}

/** The options of a rule where the user gave none of his own. */
export function defaultOptions(rule: Rule): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]))
}

/** The rule's severity for a kind of document where nothing is configured. */
export function defaultSeverity(rule: Rule, profile: Profile): Severity {
  return typeof rule.severity === 'string' ? rule.severity : (rule.severity[profile] ?? rule.severity.default)
}
