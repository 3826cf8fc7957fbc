// What normlint's latency is compared with: remark-lint in unified-language-server.
import remarkLint from 'remark-preset-lint-recommended'
import {remark} from 'remark'
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
