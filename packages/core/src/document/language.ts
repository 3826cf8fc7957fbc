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

/** Letters by script: those of Latin, then of the others in the order in which they are tried. */
export type ScriptCount = readonly number[]

export function countScripts(text: string): ScriptCount {
  return [/\p{Script=Latin}/gu, ...SCRIPTS.map(([, letters]) => letters)].map(
    (letters) => text.match(letters)?.length ?? 0,
  )
}

export function sumScripts(counts: readonly ScriptCount[]): ScriptCount {
  return [0, ...SCRIPTS].map((_, at) => counts.reduce((sum, count) => sum + (count[at] ?? 0), 0))
}

/** By language, what its stop words in a text amount to; a word of several languages is shared among them. */
export type LanguageVotes = ReadonlyMap<string, number>

export function countVotes(text: string): LanguageVotes {
  const votes = new Map<string, number>()
  for (const word of readWords(text).lower) {
    const own = languagesOf.get(word) ?? []
    for (const language of own) votes.set(language, (votes.get(language) ?? 0) + 1 / own.length)
  }
  return votes
}

export function sumVotes(counts: readonly LanguageVotes[]): LanguageVotes {
  const votes = new Map<string, number>()
  for (const count of counts)
    for (const [language, share] of count) votes.set(language, (votes.get(language) ?? 0) + share)
  return votes
}

/** Tells the language of a text as a BCP 47 tag, by script and stop words; `und` where nothing tells. */
export function detectLanguage([latin = 0, ...scripts]: ScriptCount, votes: LanguageVotes): string {
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
