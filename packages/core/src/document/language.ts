import {rememberTexts} from './remember-texts.ts'
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

/** Tells the language of a text as a BCP 47 tag, by script and stop words; `und` where nothing tells. */
export function detectLanguage(text: string): string {
  return languages.get(text, tellLanguage)
}

const languages = rememberTexts<string>()

function tellLanguage(text: string): string {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  for (const [language, letters] of SCRIPTS) if ((text.match(letters)?.length ?? 0) > latin) return language
  const votes = new Map<string, number>()
  for (const word of readWords(text).lower) {
    const own = languagesOf.get(word) ?? []
    for (const language of own) votes.set(language, (votes.get(language) ?? 0) + 1 / own.length)
  }
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
