import type {Norm} from '../model/norm.ts'
import type {NormFile, NormFileError} from './read-norm.ts'

/** Finds the concepts in a text; the catalogue itself matches nothing. */
export type ConceptsIn = (text: string) => ReadonlySet<string>

/**
 * Wording that can never decide anything: an example that stands in two norms, an alternative of an element that is
 * there twice or that another one always comes before, an alternative whose concepts the norm's own texts never show
 * where no other alternative of the element is ever seen either.
 *
 * @param files norms that are used together
 */
export function checkWording(files: readonly NormFile[], conceptsIn: ConceptsIn): NormFileError[] {
  return [
    ...repeatedExamples(files),
    ...files.flatMap((file) => [...idleAlternatives(file), ...unseenElements(file, conceptsIn)]),
  ]
}

function repeatedExamples(files: readonly NormFile[]): NormFileError[] {
  const errors: NormFileError[] = []
  const owners = new Map<string, {readonly norm: string; readonly at: string}>()
  for (const {norm, examples, places} of files) {
    for (const [index, {text}] of examples.entries()) {
      const place = places[index]
      if (place === undefined) continue
      const key = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      const owner = owners.get(key)
      if (owner !== undefined) {
        const where = owner.norm === norm.id ? 'above' : `under ${owner.norm}`
        errors.push({
          ...place,
          message: `this example stands ${where} already (${owner.at}), expected another text; say there with “also” what it is for ${norm.id}`,
        })
      } else owners.set(key, {norm: norm.id, at: `${place.path}:${place.line}`})
    }
  }
  return errors
}

function idleAlternatives({norm, elementPlaces}: NormFile): NormFileError[] {
  const errors: NormFileError[] = []
  for (const [index, {id, seenBy}] of norm.elements.entries()) {
    const place = elementPlaces[index]
    if (place === undefined) continue
    for (const [at, group] of seenBy.entries()) {
      const earlier = seenBy.find((other, position) => position !== at && covers(other, group, position < at))
      if (earlier === undefined) continue
      errors.push({
        ...place,
        message: `the alternative [${group.join(', ')}] of ${id} is never reached, since [${earlier.join(', ')}] is seen wherever it is; expected one of the two`,
      })
    }
  }
  return errors
}

/** Whether `other` is seen wherever `group` is; of two that are the same, the first is the one to keep. */
function covers(other: readonly string[], group: readonly string[], isEarlier: boolean): boolean {
  const within = other.every((concept) => group.includes(concept))
  return within && (new Set(other).size < new Set(group).size || isEarlier)
}

function unseenElements({norm, examples, elementPlaces}: NormFile, conceptsIn: ConceptsIn): NormFileError[] {
  const texts = [
    ...examples.filter(({norms}) => norms[norm.id] !== undefined).map(({text}) => text),
    ...clausesOf(norm),
  ]
  const seen = texts.map(conceptsIn)
  return norm.elements.flatMap(({id, seenBy, core}, index) => {
    const place = elementPlaces[index]
    if (place === undefined || !core || seenBy.length === 0) return []
    if (seenBy.some((group) => seen.some((concepts) => group.every((concept) => concepts.has(concept))))) return []
    return [
      {...place, message: `no example of ${norm.id} shows ${id}, expected other concepts or an example that has them`},
    ]
  })
}

function clausesOf({modelClauses}: Norm): string[] {
  return Object.values(modelClauses).filter((text) => text !== '')
}
