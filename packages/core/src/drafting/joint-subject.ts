import {phraseFinder} from './phrases.ts'
import {addUp, joinAny} from './sections.ts'
import {ruleWords} from './words.generated.ts'

const joint = phraseFinder(ruleWords['joint-subject'].phrases)

/** Whether a group speaks, is bound together, or adopts the text, anywhere outside quotations. */
export const hasJointSubject = addUp(
  ({provisions}): boolean =>
    provisions.some(({kind, readable}) => kind !== 'quotation' && joint.find(readable.text).length > 0),
  joinAny,
)
