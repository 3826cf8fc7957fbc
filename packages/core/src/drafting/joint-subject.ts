import type {Analysis, Clauses} from '../model/analysis.ts'
import {phraseFinder} from './phrases.ts'
import {remember} from './remember.ts'
import {sectionsOf} from './sections.ts'
import {ruleWords} from './words.generated.ts'

const joint = phraseFinder(ruleWords['joint-subject'].phrases)

/** Whether a group speaks, is bound together, or adopts the text, anywhere outside quotations. */
export const hasJointSubject = remember((analysis: Analysis): boolean =>
  sectionsOf(analysis).some(({clauses}) => isJoint(clauses)),
)

const isJoint = remember(({provisions}: Clauses): boolean =>
  provisions.some(({kind, readable}) => kind !== 'quotation' && joint.find(readable.text).length > 0),
)
