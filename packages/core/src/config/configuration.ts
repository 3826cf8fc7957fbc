import type {Severity} from '../model/message.ts'
import type {NormId, Profile} from '../model/norm.ts'

/** A rule's severity, alone or with the options of that rule. */
export type RuleEntry = Severity | readonly [Severity, Readonly<Record<string, unknown>>]

/** The level from which messages make a check fail; `none` never fails it. */
export type FailOn = 'error' | 'warning' | 'info' | 'none'

/** The part of a configuration that may differ from file to file. */
export interface DraftConfiguration {
  /** What kind of document the drafts are; `auto` infers it from each text. */
  readonly profile?: Profile | 'auto'
  /**
   * Severity of every message on a norm, by norm id. A norm named here is also asked for: its absence is reported
   * whatever the profile expects.
   */
  readonly norms?: Readonly<Record<NormId, Severity>>
  /** Severity and options by rule id. */
  readonly rules?: Readonly<Record<string, RuleEntry>>
}

/** Settings for the drafts that match a glob; later ones win over earlier ones and over the rest of the file. */
export interface Override extends DraftConfiguration {
  /** Globs, relative to the folder of the configuration. */
  readonly files: readonly string[]
}

/**
 * A `.normlintrc` as it was written, after validation. Data only: nothing in it is ever run.
 *
 * Globs are relative to the folder of the file that is found for a draft, also those that come in by `extends`;
 * the paths of `extends` and `packs` are relative to the file that they stand in.
 */
export interface Configuration extends DraftConfiguration {
  readonly extends?: readonly string[]
  /** Folders or files of norms beside the built-in ones, or a built-in pack's id. */
  readonly packs?: readonly string[]
  /** Globs of files that are not checked. */
  readonly ignore?: readonly string[]
  readonly failOn?: FailOn
  /** A check fails when there are more warnings than this. */
  readonly maxWarnings?: number
  readonly overrides?: readonly Override[]
}

/** What holds for one rule in one draft. */
export interface RuleSetting {
  /** Absent where only options were given, or nothing: the rule's own default then holds. */
  readonly severity?: Severity
  readonly options?: Readonly<Record<string, unknown>>
}

/** What holds for one draft: a configuration with `extends` and `overrides` worked in. */
export interface Settings {
  readonly profile: Profile | 'auto'
  readonly norms: Readonly<Record<NormId, Severity>>
  readonly rules: Readonly<Record<string, RuleSetting>>
}

/** The settings of a draft for which nothing was configured. */
export const defaultSettings: Settings = {profile: 'auto', norms: {}, rules: {}}

/** One mistake in a configuration, with its place. */
export interface ConfigurationError {
  /** The file as it was named to the reader. */
  readonly path: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
  /** One line: what stands there and what was expected. */
  readonly message: string
}
