import type {Profile} from '../model/norm.ts'
import {phraseSet} from './phrase-set.ts'
import {profiles} from './structure.generated.ts'
import {readWords} from './words.ts'

const names: readonly Profile[] = [
  'state-agreement',
  'resolution',
  'multistakeholder',
  'industry',
  'technical-community',
]
const index = phraseSet(...names.flatMap((name) => [profiles[name], profiles[`${name}-strong`]]))

const MEANING: Readonly<Record<Profile, string>> = {
  'state-agreement': 'an agreement between states',
  resolution: 'a resolution',
  multistakeholder: 'a text of several groups of stakeholders',
  industry: 'a text of companies',
  'technical-community': 'a text of network operators or response teams',
}

/** The kind of document a draft is, with the words that say so. */
export interface ProfileGuess {
  readonly profile: Profile
  readonly reason: string
}

/** The phrases of a text that tell who speaks, by profile. */
export interface ProfileCount {
  readonly scores: readonly number[]
  readonly seen: readonly ReadonlyMap<string, number>[]
}

export function countProfile(text: string): ProfileCount {
  const scores = names.map(() => 0)
  const seen = names.map(() => new Map<string, number>())
  const words = readWords(text)
  for (const {id, from, to} of index.findIn(words)) {
    const at = id >> 1
    scores[at] = (scores[at] ?? 0) + (id % 2 === 1 ? 4 : 1)
    const phrase = words.lower.slice(from, to).join(' ')
    seen[at]?.set(phrase, (seen[at]?.get(phrase) ?? 0) + 1)
  }
  return {scores, seen}
}

export function sumProfile(counts: readonly ProfileCount[]): ProfileCount {
  const seen = names.map(() => new Map<string, number>())
  for (const count of counts)
    for (const [at, phrases] of count.seen.entries())
      for (const [phrase, times] of phrases) seen[at]?.set(phrase, (seen[at].get(phrase) ?? 0) + times)
  return {scores: names.map((_, at) => counts.reduce((sum, {scores}) => sum + (scores[at] ?? 0), 0)), seen}
}

/** Infers the profile from who speaks and who is addressed; without any sign a text counts as multistakeholder. */
export function inferProfile(text: ProfileCount, title: string): ProfileGuess {
  const ofTitle = countProfile(title)
  const scores = text.scores.map((score, at) => score + 3 * (ofTitle.scores[at] ?? 0))
  const best = scores.indexOf(Math.max(...scores))
  const profile = names[best]
  if (!profile || scores[best] === 0)
    return {profile: 'multistakeholder', reason: 'nothing says who speaks, so it is read as a text of several groups'}
  const {seen} = sumProfile([text, ofTitle])
  const words3 = [...(seen[best] ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 3)
  const cited = words3.map(([phrase, count]) => (count > 1 ? `“${phrase}” (${count} times)` : `“${phrase}”`))
  return {profile, reason: `read as ${MEANING[profile]}: it says ${cited.join(', ')}`}
}
