import {type Configuration} from '@normlint/core'
/** A configuration with the folder that its globs are relative to. */
export interface LoadedConfiguration {
  readonly configuration: Configuration
  readonly folder: string
}
/** A configuration, or what is wrong with it in lines for the user. */
export type LoadResult =
  | LoadedConfiguration
  | {
      readonly problems: readonly string[]
    }
/** Finds the configuration of each draft, reading each file once. */
export interface Configurations {
  /** @param absolute path of a draft; without it the working folder counts. */
  forDraft(absolute: string | undefined): Promise<LoadResult>
}
/** `--config FILE` and `--no-config`. */
export interface ConfigurationOptions {
  readonly config?: string | boolean
}
/** Configurations as the options say: a named file for all drafts, none, or the nearest one above each draft. */
export declare function openConfigurations({config}: ConfigurationOptions): Configurations
/** A draft's path relative to the configuration's folder, with forward slashes, as globs want it. */
export declare function pathBelow({folder}: LoadedConfiguration, absolute: string): string
//# sourceMappingURL=configurations.d.ts.map
