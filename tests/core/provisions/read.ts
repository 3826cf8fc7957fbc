import {parseMarkdown} from '../../../packages/core/src/document/parse-markdown.ts'
import {readSourceText} from '../../../packages/core/src/document/source-text.ts'
import type {Provision} from '../../../packages/core/src/model/provision.ts'
import {readProvisions} from '../../../packages/core/src/provisions/read-provisions.ts'

/** The provisions of a draft. */
export function provisionsOf(markdown: string): readonly Provision[] {
  return readProvisions(parseMarkdown(markdown), readSourceText(markdown))
}

/** The provision that holds some words; throws where none does. */
export function provisionWith(markdown: string, words: string): Provision {
  const found = provisionsOf(markdown).findLast(({readable}) => readable.text.includes(words))
  if (!found) throw new Error(`no provision with “${words}”`)
  return found
}
