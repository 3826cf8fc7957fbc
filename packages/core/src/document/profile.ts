import type {Profile} from '../model/norm.ts'
import {phraseSet} from './phrase-set.ts'
import {profiles} from './structure.generated.ts'
import type {Words} from './words.ts'

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

/** Infers the profile from who speaks and who is addressed; without any sign a text counts as multistakeholder. */
export function inferProfile(words: Words, title: Words): ProfileGuess {
  const scores = names.map(() => 0)
  const seen = names.map(() => new Map<string, number>())
  for (const [text, weight] of [
    [words, 1],
    [title, 3],
  ] as const) {
    for (const {id, from, to} of index.findIn(text)) {
      const at = id >> 1
      scores[at] = (scores[at] ?? 0) + weight * (id % 2 === 1 ? 4 : 1)
      const phrase = text.lower.slice(from, to).join(' ')
      seen[at]?.set(phrase, (seen[at]?.get(phrase) ?? 0) + 1)
    }
  }
  const best = scores.indexOf(Math.max(...scores))
  const profile = names[best]
  if (!profile || scores[best] === 0)
    return {profile: 'multistakeholder', reason: 'nothing says who speaks, so it is read as a text of several groups'}
  const words3 = [...(seen[best] ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 3)
  const cited = words3.map(([phrase, count]) => (count > 1 ? `“${phrase}” (${count} times)` : `“${phrase}”`))
  return {profile, reason: `read as ${MEANING[profile]}: it says ${cited.join(', ')}`}
}
