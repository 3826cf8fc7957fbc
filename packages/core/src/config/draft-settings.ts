import type {DraftConfiguration, Settings} from './configuration.ts'
import {describeErrors} from './describe-error.ts'
import {withDraft} from './merge.ts'
import {validateFrontMatter} from './validate.generated.ts'

/** What a draft's front matter says under `normlint`. */
export interface FrontMatterSettings extends DraftConfiguration {
  /** Reason by norm id; a norm here is not asked for. */
  readonly notApplicable: Readonly<Record<string, string>>
}

/** A value under `normlint` that cannot be used. */
export interface FrontMatterError {
  /** From the root of the front matter. */
  readonly path: readonly (string | number)[]
  readonly atKey: boolean
  readonly message: string
}

const NOTHING: FrontMatterSettings = {notApplicable: {}}

/** Reads `normlint:` of the front matter; `true` and `false` there say only whether the text is a draft. */
export function readFrontMatter(frontMatter: Readonly<Record<string, unknown>>): {
  readonly settings: FrontMatterSettings
  readonly errors: readonly FrontMatterError[]
} {
  const value = frontMatter.normlint
  if (value === undefined || typeof value === 'boolean') return {settings: NOTHING, errors: []}
  if (!validateFrontMatter(value)) {
    const errors = describeErrors(validateFrontMatter.errors ?? [], value, true)
    return {settings: NOTHING, errors: errors.map((error) => ({...error, path: ['normlint', ...error.path]}))}
  }
  const {'not-applicable': notApplicable, ...draft} = value as {'not-applicable'?: Record<string, string | null>}
  return {
    settings: {
      ...(draft as DraftConfiguration),
      notApplicable: Object.fromEntries(Object.entries(notApplicable ?? {}).map(([id, reason]) => [id, reason ?? ''])),
    },
    errors: [],
  }
}

/** The settings of one draft, with what its own front matter says on top. */
export function withFrontMatter(settings: Settings, own: FrontMatterSettings): Settings {
  return withDraft(settings, own)
}
