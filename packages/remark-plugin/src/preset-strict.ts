import type {Preset} from 'unified'
import recommended from './preset-recommended.ts'
import normlintSettings from './settings.ts'

/** The recommended preset with every rule on, as `extends: normlint:strict` does in a configuration. */
const strict: Preset = {
  plugins: [...(recommended.plugins ?? []), [normlintSettings, {preset: 'normlint:strict'}]],
}

export default strict
