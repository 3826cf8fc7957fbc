import {remember} from '../document/remember.ts'
import type {Analysis} from '../model/analysis.ts'
import type {ReadinessItem} from './readiness.ts'
import {readAnatomy} from './readiness-anatomy.ts'
import {readProcess} from './readiness-process.ts'

/**
 * Whether an agreement is ready to work once it is signed: who is bound to what, on which basis, who expects it, and how
 * it is run, reviewed, reported on and kept. The items come in one order, whatever the draft; a text that is no
 * agreement of its own (a statement, a chapter, a few lines) is `not-asked` how it is run. Empty for a text that is no
 * draft, or whose language has no data.
 */
export const readReadiness: (analysis: Analysis) => readonly ReadinessItem[] = remember((analysis: Analysis) =>
  analysis.facts.isDraft && analysis.facts.assessed ? [...readAnatomy(analysis), ...readProcess(analysis)] : [],
)
