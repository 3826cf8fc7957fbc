import type {Provision, SectionKind} from '../model/provision.ts'
import type {Span} from '../model/source-text.ts'

/** A stretch of the draft that is read as one: a provision, or a stem with its short items. */
export interface Unit {
  readonly provisions: readonly Provision[]
  readonly kind: SectionKind
  readonly text: string
  readonly leadIn: string
  /** Sentences of `text`, where it is one provision; the whole text otherwise. */
  readonly sentences: readonly Span[]
}

/** A stem and its items are also read together up to this many characters; beyond, items speak for themselves. */
const longestGroup = 520

/** Section kinds that no reader looks to for norms. */
const skipped: ReadonlySet<SectionKind> = new Set(['quotation', 'boilerplate'])

/** The stretches of a draft to be read, in document order; groups stand after their last item. */
export function cutUnits(provisions: readonly Provision[]): Unit[] {
  const units: Unit[] = []
  const itemsOf = new Map<number, Provision[]>()
  for (const provision of provisions) {
    if (provision.form === 'heading' || skipped.has(provision.kind)) continue
    const {text} = provision.readable
    if (text.length < 12) continue
    units.push({
      provisions: [provision],
      kind: provision.kind,
      text,
      leadIn: provision.leadIn?.text ?? '',
      sentences: provision.sentences,
    })
    const stem = provision.leadIn?.from.at(-1)
    if (stem !== undefined) {
      const items = itemsOf.get(stem)
      if (items === undefined) itemsOf.set(stem, [provision])
      else items.push(provision)
    }
  }
  for (const [stemIndex, items] of itemsOf) {
    const stem = provisions[stemIndex]
    const first = items[0]
    if (stem === undefined || first === undefined || items.length < 2) continue
    const text = items.map((item) => item.readable.text).join(' ')
    if (text.length + stem.readable.text.length > longestGroup) continue
    units.push({
      provisions: items,
      kind: first.kind,
      text,
      leadIn: first.leadIn?.text ?? '',
      sentences: [{start: 0, end: text.length}],
    })
  }
  return units
}
