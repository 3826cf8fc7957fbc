import {didYouMean} from '../config/did-you-mean.ts'
import {type ConceptsIn, checkWording} from './check-wording.ts'
import {type NormFile, type NormFileError, readNormFile} from './read-norm.ts'

/** One file of a pack. */
export interface PackFile {
  /** The file's name, for messages. */
  readonly path: string
  readonly text: string
}

/** A user's norms as they are written, with their examples. */
export interface PackSource {
  readonly id: string
  readonly files: readonly PackFile[]
  readonly norms: readonly NormFile[]
  /** What would make the pack read drafts better; nothing that is wrong. */
  readonly advice: readonly NormFileError[]
}

/** What the files of a pack were read to: the pack, or every mistake in any of them. */
export type PackResult =
  | {readonly pack: PackSource; readonly errors?: undefined}
  | {readonly pack?: undefined; readonly errors: readonly NormFileError[]}

/** What a pack is read against. */
export interface PackOptions {
  /** The pack's name, in kebab case. */
  readonly id: string
  /** Concepts that `seenBy` may name. */
  readonly conceptIds: ReadonlySet<string>
  readonly conceptsIn: ConceptsIn
  /** Norms that are there already, which `also` may name and the pack may not define again. */
  readonly knownNorms: readonly string[]
}

/** Fewer than this cannot be cross-validated. */
const leastCovered = 3
/** From so many on, the norms that are built in were found to be read reliably. */
const advised = [
  ['covered', 'covered', 6],
  ['weak', 'weak', 4],
  ['contradicted', 'contradicted', 3],
  ['near-miss', 'nearMisses', 5],
] as const

/**
 * Reads the files of a pack. A file holds one norm, or several with a line `---` between them. Never throws: all
 * mistakes of all files come back with their places.
 *
 * @param files in the order in which the norms are to be listed
 */
export function readPack(files: readonly PackFile[], options: PackOptions): PackResult {
  const norms: NormFile[] = []
  const errors: NormFileError[] = []
  for (const {path, text} of files) {
    for (const part of splitDocuments(text)) {
      const result = readNormFile(part, path, options.id, options.conceptIds)
      if (result.errors) errors.push(...result.errors)
      else norms.push(result.file)
    }
  }
  if (norms.length === 0 && errors.length === 0) {
    const path = files[0]?.path ?? options.id
    return {
      errors: [
        {path, line: 1, column: 1, message: 'there is no norm in this pack, expected YAML files with one norm each'},
      ],
    }
  }
  errors.push(...checkNames(norms, options), ...checkWording(norms, options.conceptsIn), ...checkCounts(norms))
  return errors.length > 0 ? {errors} : {pack: {id: options.id, files, norms, advice: norms.flatMap(adviceOn)}}
}

/** The documents of a YAML stream, each behind as many empty lines as stand before it, so that its places stay true. */
function splitDocuments(text: string): string[] {
  const parts: string[] = []
  let lines: string[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (/^---\s*$/.test(line)) {
      parts.push(lines.join('\n'))
      lines = Array.from({length: index + 1}, () => '')
    } else lines.push(line)
  }
  parts.push(lines.join('\n'))
  // What holds nothing but comments is no norm: a heading, or the end after a last separator.
  return parts.filter((part) => part.replace(/^\s*#.*$/gm, '').trim() !== '')
}

function checkNames(norms: readonly NormFile[], {knownNorms}: PackOptions): NormFileError[] {
  const errors: NormFileError[] = []
  const own = norms.map(({norm}) => norm.id)
  const known = [...knownNorms, ...own]
  for (const [index, {norm, place: first, places, examples}] of norms.entries()) {
    if (knownNorms.includes(norm.id)) {
      errors.push({...first, message: `the norm “${norm.id}” is built in, expected an id of your own`})
    } else if (own.indexOf(norm.id) !== index) {
      errors.push({...first, message: `the norm “${norm.id}” is in this pack twice, expected another id`})
    }
    for (const [at, example] of examples.entries()) {
      const place = places[at]
      for (const id of Object.keys(example.norms)) {
        if (known.includes(id) || place === undefined) continue
        const near = didYouMean(id, known)
        errors.push({
          ...place,
          message: `“also” names the unknown norm “${id}”; ${near === undefined ? '`normlint norms list` shows the norms' : `did you mean “${near}”?`}`,
        })
      }
    }
  }
  return errors
}

function checkCounts(norms: readonly NormFile[]): NormFileError[] {
  return norms.flatMap(({norm, place, examples}) => {
    const covered = examples.filter(({norms: labels}) => labels[norm.id]?.status === 'covered').length
    if (covered >= leastCovered) return []
    return [
      {
        ...place,
        message: `${norm.id} has ${covered} covered examples, expected at least ${leastCovered} to learn from`,
      },
    ]
  })
}

function adviceOn({norm, place, examples}: NormFile): NormFileError[] {
  return advised.flatMap(([kind, key, count]) => {
    const there = examples.filter(({id}) => id.startsWith(`${norm.id}-${kind}-`)).length
    if (there >= count) return []
    return [
      {
        ...place,
        message: `${norm.id} has ${there} examples under “${key}”; with ${count} or more it is read more reliably`,
      },
    ]
  })
}
