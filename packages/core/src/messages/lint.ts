import {defaultSettings, type Settings} from '../config/configuration.ts'
import {readFrontMatter, withFrontMatter} from '../config/draft-settings.ts'
import {remember} from '../document/remember.ts'
import type {Analysis} from '../model/analysis.ts'
import type {Message} from '../model/message.ts'
import {rules} from '../rules/index.ts'
import {complete} from './complete.ts'
import {deduplicate} from './deduplicate.ts'
import {notApplicable, reportFrontMatter} from './front-matter.ts'
import {isOff, profileOf, runRules, wholeDraft} from './run-rules.ts'
import {sort} from './sort.ts'
import {reportUnknown, type SuppressedMessage, suppress} from './suppress.ts'
import {readComments} from './suppressions.ts'

/** What a check of one draft comes to. */
export interface LintResult {
  /** In document order; at one place the stronger first. */
  readonly messages: readonly Message[]
  /** What the draft asked to be silent about, for reports that show it. */
  readonly suppressed: readonly SuppressedMessage[]
}

/** The messages on an analysed draft, in document order. */
export function lint(analysis: Analysis, settings: Settings = defaultSettings): readonly Message[] {
  return lintDraft(analysis, settings).messages
}

/**
 * Like {@link lint}, with what was suppressed. The draft's own front matter is worked into the settings; then rules →
 * suppressions → order → duplicates.
 */
export function lintDraft(analysis: Analysis, given: Settings = defaultSettings): LintResult {
  const {own, settings} = settingsOf(analysis.facts.frontMatter)(given)
  const said = sort(runRules(analysis, settings, rules, new Set(Object.keys(own.settings.notApplicable))))

  const comments = readComments(analysis)
  const suppressions = [...notApplicable(analysis, own.settings), ...comments.suppressions]
  const known = knownIds(analysis, settings)
  const {messages, suppressed, reports} = suppress(said, suppressions, known)

  const speaks = analysis.facts.isDraft && analysis.facts.assessed
  const complaints = [
    ...reportFrontMatter(analysis, own.errors),
    // A text that is not assessed gives no messages, so every suppression in it would look unused.
    ...(speaks ? [...reportUnknown(comments), ...reports] : []),
  ].flatMap(({rule, said}) => complete(rule, said, wholeDraft(analysis, settings)) ?? [])
  const all = complaints.length === 0 ? messages : sort([...messages, ...complaints])
  return {messages: deduplicate(all), suppressed}
}

/** The settings of a draft; the same objects for as long as the front matter and what was given are. */
const settingsOf = remember((frontMatter: Analysis['facts']['frontMatter']) => {
  const own = readFrontMatter(frontMatter)
  return remember((given: Settings) => ({own, settings: withFrontMatter(given, own.settings)}))
})

function knownIds(analysis: Analysis, settings: Settings) {
  const profile = profileOf(analysis, settings)
  const off = new Set(rules.filter((rule) => isOff(rule, profile, settings)).map(({id}) => id))
  for (const [id, severity] of Object.entries(settings.norms)) if (severity === 'off') off.add(id)
  const missing = analysis.coverage.filter(({status}) => status === 'missing').map(({norm}) => norm)
  return {all: [...analysis.norms.map(({id}) => id), ...rules.map(({id}) => id)], off, missing: new Set(missing)}
}
