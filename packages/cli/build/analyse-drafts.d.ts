import {type Analysis, type FailedFile, type Profile, type Settings} from '@normlint/core'
import {type ConfigurationOptions, type LoadedConfiguration} from './configurations.ts'
/** Options of every verb that reads drafts. */
export interface DraftOptions extends ConfigurationOptions {
  readonly stdinFilename?: string
  readonly profile?: Profile | 'auto'
  readonly quiet?: boolean
}
/** A draft that was read, with what holds for it. */
export interface AnalysedDraft {
  readonly path: string
  readonly analysis: Analysis
  readonly settings: Settings
  readonly configured: LoadedConfiguration
}
/** Reads and analyses what the arguments name, one draft after the other; what fails is reported beside it. */
export declare function analyseDrafts(
  args: readonly string[],
  options: DraftOptions,
): Promise<{
  readonly drafts: readonly AnalysedDraft[]
  readonly failed: readonly FailedFile[]
}>
//# sourceMappingURL=analyse-drafts.d.ts.map
