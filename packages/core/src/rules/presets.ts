import type {Configuration} from '../config/configuration.ts'
import {rules} from './index.ts'

/**
 * Configurations that `extends` can name. `normlint:recommended` is what holds without any configuration;
 * `normlint:strict` turns on every rule and fails a check on warnings; `normlint:norms` speaks of norms alone.
 */
export const builtInPresets: Readonly<Record<string, Configuration>> = {
  'normlint:recommended': {failOn: 'error'},
  'normlint:strict': {
    failOn: 'warning',
    rules: Object.fromEntries(rules.flatMap(({id, strict}) => (strict === undefined ? [] : [[id, strict]]))),
  },
  'normlint:norms': {
    rules: Object.fromEntries(
      rules.filter(({concern = 'drafting'}) => concern === 'drafting').map(({id}) => [id, 'off'] as const),
    ),
  },
}
