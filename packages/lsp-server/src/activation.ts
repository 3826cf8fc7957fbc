import type {Analysis} from '@normlint/core'
import type {EditorSettings} from './editor-settings.ts'
import type {Activation} from './protocol.ts'

/** What decides whether a document is checked, strongest first. */
export interface ActivationFacts {
  /** What the drafter said of this very document, if anything. */
  readonly byHand: boolean | undefined
  /** The configuration ignores the file. */
  readonly ignored: boolean
  readonly editor: EditorSettings
}

/**
 * Decides whether a document is checked, and says why in a few words for the status bar: by hand, by the
 * configuration, by its front matter, by the editor's settings, and only then by what the text looks like.
 */
export function decideActivation(analysis: Analysis, facts: ActivationFacts): Activation {
  if (facts.byHand !== undefined) return {active: facts.byHand, reason: `turned ${facts.byHand ? 'on' : 'off'} by hand`}
  if (facts.ignored) return {active: false, reason: 'ignored by the configuration'}
  if (speaksOfNormlint(analysis)) return {active: true, reason: 'its front matter speaks to normlint'}
  if (facts.editor.activation === 'always') return {active: true, reason: 'all Markdown is checked'}
  if (facts.editor.activation === 'never')
    return {active: false, reason: 'only documents that are turned on are checked'}
  const {isDraft, isDraftReason} = analysis.facts
  return {active: isDraft, reason: isDraftReason}
}

function speaksOfNormlint(analysis: Analysis): boolean {
  const own = analysis.facts.frontMatter.normlint
  return typeof own === 'object' && own !== null
}
