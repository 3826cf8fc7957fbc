import {phraseSet} from '../document/phrase-set.ts'
import {stems} from '../document/structure.generated.ts'
import type {ReadableText} from '../model/provision.ts'

const committing = phraseSet(stems.committing)

/** The cell of a table's header under which commitments stand ("Commitment", "Signatories will"), if there is one. */
export function committingCell(cells: readonly ReadableText[]): ReadableText | undefined {
  return cells.find((cell) => committing.find(cell.text).length > 0)
}
