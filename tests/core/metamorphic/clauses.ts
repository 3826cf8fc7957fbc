import {builtInNorms} from '@normlint/core'
import type {ModelRegister} from '../../../packages/core/src/model/norm.ts'
import {readCatalogue} from '../../../scripts/generate-catalogue.ts'

/** A clause that covers a norm, in the voice of a treaty, a resolution or a pledge. */
export interface CoveringClause {
  readonly norm: string
  readonly register: ModelRegister
  readonly text: string
}

const resolving =
  /^(?:calls?|urges|requests|invites|encourages|demands|decides|reaffirms|affirms|appeals|recommends|directs|stresses)\b/i

/** The model clauses of the built-in norms and the covered examples of the catalogue. */
export function coveringClauses(): CoveringClause[] {
  const model = builtInNorms.flatMap(({id, modelClauses}) =>
    Object.entries(modelClauses).map(([register, text]) => ({norm: id, register: register as ModelRegister, text})),
  )
  const examples = readCatalogue().flatMap(({norm, examples}) =>
    examples
      .filter(({norms, text}) => norms[norm.id]?.status === 'covered' && !text.includes('\n'))
      .map(({text}) => ({norm: norm.id, register: registerOf(text), text})),
  )
  return [...model, ...examples].map(({text, ...clause}) => ({...clause, text: text.replace(/;$/, '.')}))
}

function registerOf(text: string): ModelRegister {
  if (resolving.test(text)) return 'resolution'
  return /^(?:we|our|us)\b/i.test(text) ? 'pledge' : 'treaty'
}

/** Two clauses on other norms to stand beside a clause: always the same for the same clause. */
export function companionsOf({norm, register}: CoveringClause): CoveringClause[] {
  const at = builtInNorms.findIndex(({id}) => id === norm)
  return [11, 23].map((step) => {
    const {id, modelClauses} = builtInNorms[(at + step) % builtInNorms.length] as (typeof builtInNorms)[number]
    return {norm: id, register, text: modelClauses[register]}
  })
}
