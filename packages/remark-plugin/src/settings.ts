import {builtInPresets, type Settings} from '@normlint/core'
import type {Plugin} from 'unified'
import {settingsOf} from './processor-settings.ts'

/** What holds for all rules of a processor. */
export interface NormlintSettings {
  /** What kind of document the drafts are; as the configuration says, else inferred from each text. */
  readonly profile?: Settings['profile']
  /**
   * A configuration file, relative to the working folder; `false` to read none. By default the nearest `.normlintrc`
   * above each draft holds, as on the command line.
   */
  readonly config?: string | false
  /** A preset of the engine below the configuration: `normlint:strict`. */
  readonly preset?: string
}

/** Sets what holds for all rules of the processor. Has no messages of its own. */
const normlintSettings: Plugin<[settings?: NormlintSettings | null]> = function normlintSettings(given) {
  const {profile, config, preset} = given ?? {}
  const settings = settingsOf(this as never)
  if (profile !== undefined) settings.profile = profile
  if (config !== undefined) settings.config = config
  if (preset === undefined) return
  if (!Object.hasOwn(builtInPresets, preset)) {
    throw new Error(`Unknown preset \`${preset}\`, expected one of ${Object.keys(builtInPresets).join(', ')}`)
  }
  settings.presets.add(preset)
}

export default normlintSettings
