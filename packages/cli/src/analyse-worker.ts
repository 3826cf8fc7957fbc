import {type Analysis, builtInNorms} from '@normlint/core'
import {analyseText, type TextToAnalyse} from './analyse-text.ts'

/** What a thread of the pool does; the built-in norms, which the other side has, are not sent back. */
export default function run(text: TextToAnalyse): Omit<Analysis, 'norms'> & {readonly norms?: Analysis['norms']} {
  const {norms, ...rest} = analyseText(text)
  return norms === builtInNorms ? rest : {...rest, norms}
}
