import {type Analysis, applyBaseline, createDraftAnalyser, type DraftAnalyser, lint} from '@normlint/core'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {decideActivation} from './activation.ts'
import {today} from './baselines.ts'
import type {Check} from './check.ts'
import type {Configurations, DraftSettings} from './configurations.ts'
import type {EditorSettings} from './editor-settings.ts'
import type {Files} from './files.ts'

/** The drafts as they were last checked, open ones and those of the workspace. Nothing is checked before it is asked for. */
export interface Checks {
  /** Checks an open document, or returns the check that still holds. */
  open(document: TextDocument): Promise<Check>
  /** Checks a file that is not open; undefined when it cannot be read. */
  closed(uri: string): Promise<Check | undefined>
  /** Says of a document whether it is to be checked whatever it looks like; undefined takes that back. */
  activate(uri: string, active: boolean | undefined): void
  /** Forgets one document, for instance because it was closed or its file changed. */
  forget(uri: string): void
}

interface Sources {
  readonly files: Files
  readonly configurations: Configurations
  readonly editor: () => EditorSettings
}

interface OpenDraft {
  analyser: DraftAnalyser
  settings: DraftSettings
  editor: EditorSettings
  check: Check
}

interface ClosedDraft {
  readonly text: string
  readonly settings: DraftSettings
  readonly editor: EditorSettings
  readonly check: Check
}

/** So many closed drafts are kept with all that is known of them. */
const MAX_CLOSED = 200

export function createChecks({files, configurations, editor}: Sources): Checks {
  const openDrafts = new Map<string, OpenDraft>()
  const closedDrafts = new Map<string, ClosedDraft>()
  const byHand = new Map<string, boolean>()

  const judge = (uri: string, version: number, analysis: Analysis, found: DraftSettings): Check => {
    const activation = decideActivation(analysis, {byHand: byHand.get(uri), ignored: found.ignored, editor: editor()})
    const read = activation.active ? asDraft(analysis) : analysis
    const all = activation.active ? lint(read, found.settings) : []
    const {messages} = applyBaseline(all, found.baseline, {draft: found.draft, today: today()})
    return {uri, version, analysis: read, settings: found.settings, messages, activation}
  }

  return {
    async open(document) {
      const {uri, version} = document
      const settings = await configurations.settingsFor(uri)
      const known = openDrafts.get(uri)
      if (known && known.check.version === version && known.settings === settings && known.editor === editor())
        return known.check
      const keeps =
        known &&
        known.settings.options.packs === settings.options.packs &&
        known.settings.options.profile === settings.options.profile
      const analyser = keeps ? known.analyser : createDraftAnalyser(settings.options)
      const check = judge(uri, version, analyser.update(document.getText()), settings)
      openDrafts.set(uri, {analyser, settings, editor: editor(), check})
      return check
    },
    async closed(uri) {
      const settings = await configurations.settingsFor(uri)
      const text = await files.read(uri)
      if (text === undefined) return undefined
      const known = closedDrafts.get(uri)
      if (known && known.text === text && known.settings === settings && known.editor === editor()) return known.check
      const check = judge(uri, 0, createDraftAnalyser(settings.options).update(text), settings)
      closedDrafts.delete(uri)
      closedDrafts.set(uri, {text, settings, editor: editor(), check})
      const [oldest] = closedDrafts.keys()
      if (closedDrafts.size > MAX_CLOSED && oldest !== undefined) closedDrafts.delete(oldest)
      return check
    },
    activate(uri, active) {
      if (active === undefined) byHand.delete(uri)
      else byHand.set(uri, active)
      this.forget(uri)
    },
    forget(uri) {
      openDrafts.delete(uri)
      closedDrafts.delete(uri)
    },
  }
}

/** A document that was turned on is a draft to the rules, whatever it looks like. */
function asDraft(analysis: Analysis): Analysis {
  if (analysis.facts.isDraft) return analysis
  const facts = {...analysis.facts, isDraft: true, isDraftReason: 'turned on'}
  // What is put together only when it is asked for must stay so.
  return Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(analysis),
      facts: {value: facts, enumerable: true},
    },
  ) as Analysis
}
