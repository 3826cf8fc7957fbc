// What normlint's latency is compared with: remark-lint in unified-language-server.

import {remark} from 'remark'
import remarkLint from 'remark-preset-lint-recommended'
import {createUnifiedLanguageServer} from 'unified-language-server'

createUnifiedLanguageServer({
  processorName: 'remark',
  processorSpecifier: 'remark',
  configurationSection: 'remark',
  ignoreName: '.remarkignore',
  packageField: 'remarkConfig',
  pluginPrefix: 'remark',
  plugins: [remarkLint],
  defaultProcessor: remark,
})
