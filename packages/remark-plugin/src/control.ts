import {rules} from '@normlint/core'
import type {Root} from 'mdast'
import remarkMessageControl from 'remark-message-control'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import {settingsOf} from './processor-settings.ts'
import {SOURCE} from './say.ts'
import {lintOnce} from './shared-lint.ts'

/**
 * Lets comments control the messages: `<!--normlint disable gge-h-->`, and `<!--lint disable gge-h-->` as for all rules
 * of remark. Every rule brings it along, and it runs after all of them.
 */
export function normlintControl(this: Processor): (tree: Root, file: VFile) => void {
  const settings = settingsOf(this)
  return (tree, file) => {
    const norms = lintOnce(tree, file, settings).analysis?.norms ?? []
    const known = [...norms.map(({id}) => id), ...rules.map(({id}) => id), 'configuration']
    remarkMessageControl({name: SOURCE, source: SOURCE, ...(norms.length > 0 && {known})})(tree, file)
    remarkMessageControl({name: 'lint', source: SOURCE})(tree, file)
  }
}
