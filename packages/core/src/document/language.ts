import {stopWords} from './structure.generated.ts'
import {readWords} from './words.ts'

/** Languages that have word data, so that drafts in them can be assessed. */
const ASSESSED = new Set(['en'])

const languagesOf = new Map<string, string[]>()
for (const [language, words] of Object.entries(stopWords)) {
  for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
]

/** What tells of the language of a text. Counts of parts add up to that of the whole. */
export interface LanguageCount {
  readonly latin: number
  /** Letters of the other scripts, in the order in which they are tried. */
  readonly scripts: readonly number[]
  /** By language, what its stop words amount to; a word of several languages is shared among them. */
  readonly votes: ReadonlyMap<string, number>
}

export function countLanguage(text: string): LanguageCount {
  const votes = new Map<string, number>()
  for (const word of readWords(text).lower) {
    const own = languagesOf.get(word) ?? []
    for (const language of own) votes.set(language, (votes.get(language) ?? 0) + 1 / own.length)
  }
  return {
    latin: text.match(/\p{Script=Latin}/gu)?.length ?? 0,
    scripts: SCRIPTS.map(([, letters]) => text.match(letters)?.length ?? 0),
    votes,
  }
}

export function sumLanguage(counts: readonly LanguageCount[]): LanguageCount {
  const votes = new Map<string, number>()
  for (const count of counts)
    for (const [language, share] of count.votes) votes.set(language, (votes.get(language) ?? 0) + share)
  return {
    latin: counts.reduce((sum, {latin}) => sum + latin, 0),
    scripts: SCRIPTS.map((_, at) => counts.reduce((sum, {scripts}) => sum + (scripts[at] ?? 0), 0)),
    votes,
  }
}

/** Tells the language of a text as a BCP 47 tag, by script and stop words; `und` where nothing tells. */
export function detectLanguage({latin, scripts, votes}: LanguageCount): string {
  for (const [at, [language]] of SCRIPTS.entries()) if ((scripts[at] ?? 0) > latin) return language
  let best = 'und'
  let most = 0
  for (const [language, count] of votes) {
    if (count > most) {
      best = language
      most = count
    }
  }
  return best
}

/** Whether drafts in a language can be assessed; text too short to tell is taken for one that can. */
export function isAssessed(language: string): boolean {
  return language === 'und' || ASSESSED.has(language)
}
