import type {Message} from '@normlint/core'
import type {Root} from 'mdast'
import type {Plugin, Processor} from 'unified'
import type {VFile} from 'vfile'
import {normlintControl} from './control.ts'
import {addRuleConfig, settingsOf} from './processor-settings.ts'
import {type RuleConfig, readRuleConfig} from './rule-config.ts'
import {SOURCE, say} from './say.ts'
import {lintOnce} from './shared-lint.ts'

/** A rule as a plugin. */
export type RulePlugin = Plugin<[config?: RuleConfig | null], Root>

/**
 * Makes the plugin of a norm or of a rule that is about no single norm. All plugins of a processor read one analysis.
 *
 * @param id of the norm or rule, which is the `ruleId` of its messages
 */
export function normlintRule(id: string): RulePlugin {
  return speaker(`${SOURCE}:${id}`, ({code}) => code === id, id)
}

/**
 * Makes a plugin that says some of the messages.
 *
 * @param configures the norm or rule that its configuration is about
 */
export function speaker(name: string, isSaid: (message: Message) => boolean, configures?: string): RulePlugin {
  Object.defineProperty(plugin, 'name', {value: name})
  return plugin

  function plugin(this: Processor, config?: RuleConfig | null) {
    const read = readRuleConfig(name, config)
    const settings = settingsOf(this)
    if (configures !== undefined) addRuleConfig(settings, configures, read)
    this.use(normlintControl)
    if (read.level === 'off') return undefined
    return (tree: Root, file: VFile): undefined => {
      const shared = lintOnce(tree, file, settings)
      const problems = shared.problems
      shared.problems = []
      for (const problem of problems) sayBroken(problem, file)
      const {analysis} = shared
      if (analysis === undefined) return
      for (const message of shared.messages) if (isSaid(message)) say(message, tree, file, analysis)
    }
  }
}

/** A broken configuration is an error on the file: nothing in it was checked. */
function sayBroken(problem: string, file: VFile): void {
  const place = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}
  file.message(`not checked: ${problem}`, {place, ruleId: 'configuration', source: SOURCE}).fatal = true
}
