/**
 * Reduces a word to the stem that its inflected forms share: plural, past and -ing forms, British and American
 * spelling. Derivations keep stems of their own ("protect", "protection", "protective"): a stemmer that cuts suffixes
 * freely merges "international" with "internal" and "critical" with "critic", which here are different norms.
 */
import {distinctForms, irregularForms, keptForms, spellings} from './inflection.generated.ts'

const irregular = new Map<string, string>(irregularForms)
const kept = new Set<string>(keptForms)
const distinct = new Set<string>(distinctForms)

// One alternation finds out in a single scan whether a word holds any British spelling at all.
const british = new RegExp(spellings.map(([word]) => word).join('|'))
const americanOf = new Map<string, string>(spellings)

const cache = new Map<string, string>()
// An editor session sees ever new words; forgetting all of them now and then is cheaper than tracking their age.
const cacheLimit = 50_000

/**
 * The stem of a lower-case word.
 *
 * @example
 * inflectionStem('disabling') // 'disable'
 * inflectionStem('organizations') // 'organisation'
 */
export function inflectionStem(word: string): string {
  const known = cache.get(word)
  if (known !== undefined) return known
  const stem = computeStem(word)
  if (cache.size >= cacheLimit) cache.clear()
  cache.set(word, stem)
  return stem
}

function computeStem(word: string): string {
  const base = irregular.get(word)
  if (base !== undefined) return finishBase(unifySpelling(base))
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word
  if (kept.has(word)) return word
  return stripEnding(unifySpelling(word))
}

/** Spelling variants that are no inflection: -ize, -our, -ence, -re and single words. */
export function unifySpelling(word: string): string {
  const unified = word.replace(/^([a-z]{2,}[iy])z(e|es|ed|ing|er|ers|able|ation|ations|ational)$/, '$1s$2')
  return unified.replace(british, (found) => americanOf.get(found) ?? found)
}

function stripEnding(word: string): string {
  if (word.endsWith('ings')) return stripEnding(word.slice(0, -1))
  if (word.endsWith('s')) return finishBase(stripPlural(word))
  if (word.endsWith('ed')) return finishVerb(word, word.endsWith('eed') ? stripAgreed(word) : stripPast(word))
  if (word.endsWith('ing')) return finishVerb(word, word.slice(0, -3))
  return finishBase(word)
}

function stripPlural(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** "agreed" is a past form, "exceed" is not: the first has a syllable before -ree or is listed by its ending. */
function stripAgreed(word: string): string {
  return /(gr|cr|fr|ant|fer)eed$/.test(word) ? word.slice(0, -1) : word
}

function stripPast(word: string): string {
  if (word.endsWith('ied')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  return word.slice(0, -2)
}

/** Undoes what -ed and -ing did to the end of the verb: doubled consonants, a dropped e, k after c. */
function finishVerb(word: string, rest: string): string {
  if (rest === word) return finishBase(word)
  const syllables = countVowelGroups(rest)
  // "thing", "bed": without a vowel nothing was stripped from a verb.
  if (syllables === 0 || rest.length < 2) return finishBase(word)
  if (/([bdgkmnprt])\1$/.test(rest)) return finishBase(rest.slice(0, -1))
  if (syllables > 1) return finishBase(rest.endsWith('ick') ? rest.slice(0, -1) : rest)
  return endsWithSilentE(rest) ? `${rest}e` : rest
}

/** Whether a verb of one syllable that lost its ending must have ended in e. */
function endsWithSilentE(rest: string): boolean {
  if (/(ss|[aeo]e|[wxy])$/.test(rest)) return false
  if (/([vzucs]|dg|rg|lg|[bcdfgkpstz]l)$/.test(rest)) return true
  // A short vowel would have doubled the consonant: "hopping" comes from "hop", "hoping" from "hope".
  return /(^|[^aeiou]|qu)[aeiouy][^aeiouwxy]$/.test(rest)
}

/**
 * Words of more than one syllable lose a final e, so that "securing", where nobody can tell, meets "secure"; short
 * words keep it, or "use" would meet "us". The e comes back where the ending makes it certain, for the reader's sake.
 */
function finishBase(word: string): string {
  if (distinct.has(word)) return word
  const open = word.endsWith('e') ? word.slice(0, -1) : word
  if (countVowelGroups(open) < 2) return word
  const single = open.endsWith('ll') ? open.slice(0, -1) : open
  return wantsFinalE(single) ? `${single}e` : single
}

const endings =
  /([bcdfgkptz]l|v|u|y[sz]|[nr][cs]|[aeou]c|[^sx]is|os|eas|[bh]as|[^aeo]at|[^oe]ur|[^op]ut|ag|eg|[ae]ng|dg|rg|war)$/
const withoutFinalE = new Set([
  'combat',
  'format',
  'habitat',
  'democrat',
  'diplomat',
  'bureaucrat',
  'occur',
  'incur',
  'recur',
  'concur',
  'debut',
])

function wantsFinalE(open: string): boolean {
  return endings.test(open) && !withoutFinalE.has(open)
}

function countVowelGroups(word: string): number {
  let groups = 0
  let inside = false
  for (let index = 0; index < word.length; index += 1) {
    const letter = word.charAt(index)
    const isVowel = 'aeiou'.includes(letter)
      ? !(letter === 'u' && word.charAt(index - 1) === 'q')
      : letter === 'y' && index > 0
    if (isVowel && !inside) groups += 1
    inside = isVowel
  }
  return groups
}
