import type {RootContent} from 'mdast'
import {countDuties, type DutyCount, sumDuties} from './draft-or-not.ts'
import {countScripts, countVotes, type LanguageVotes, type ScriptCount, sumScripts, sumVotes} from './language.ts'
import {firstOf, lengthOf, plainTexts} from './plain-text.ts'
import {countProfile, type ProfileCount, sumProfile} from './profile.ts'
import {countRegister, type RegisterCount, sumRegister} from './register.ts'
import {rememberTexts} from './remember-texts.ts'

/** What is counted in a text to judge it. Phrases and sentences end with their paragraph, so counts add up. */
export interface TextCounts {
  readonly votes: LanguageVotes
  readonly register: RegisterCount
  readonly profile: ProfileCount
  readonly duties: DutyCount
}

/** What is counted in a block. Letters stand apart: they are the one thing that every key changes. */
export interface BlockCounts {
  readonly texts: readonly string[]
  readonly length: number
  readonly scripts: ScriptCount
  readonly counts: TextCounts
}

const known = new WeakMap<RootContent, BlockCounts>()

/** The counts of a block, remembered for as long as the node lives. */
export function countBlock(node: RootContent): BlockCounts {
  const counts = known.get(node) ?? countTexts(plainTexts(node))
  known.set(node, counts)
  return counts
}

/** The counts of the blocks that the first characters of a document stand in; of the last only as much as is needed. */
export function countBeginning(nodes: readonly RootContent[], most: number): readonly BlockCounts[] {
  const first: BlockCounts[] = []
  let rest = most
  for (const node of nodes) {
    const counts = countBlock(node)
    if (counts.length === 0) continue
    if (counts.length > rest) {
      first.push(countTexts(firstOf(counts.texts, rest)))
      break
    }
    first.push(counts)
    rest -= counts.length
  }
  return first
}

/** So many counts are added up together, so that after an edit few sums are made anew. */
const GROUP = 16

const sums = rememberTexts<TextCounts>()

/** The sum of counts; the same object where all of them are what they were. */
export function addCounts(counts: readonly TextCounts[]): TextCounts {
  const groups: TextCounts[] = []
  for (let from = 0; from < counts.length || groups.length === 0; from += GROUP)
    groups.push(addGroup(counts.slice(from, from + GROUP)))
  return groups.length === 1 ? (groups[0] as TextCounts) : addCounts(groups)
}

function addGroup(of: readonly TextCounts[]): TextCounts {
  return sums.get(of.map(nameOf).join(), () =>
    unique({
      votes: sumVotes(of.map(({votes}) => votes)),
      register: sumRegister(of.map(({register}) => register)),
      profile: sumProfile(of.map(({profile}) => profile)),
      duties: sumDuties(of.map(({duties}) => duties)),
    }),
  )
}

const names = new WeakMap<TextCounts, number>()
let named = 0

/** A number for each object. */
function nameOf(counts: TextCounts): number {
  const name = names.get(counts) ?? ++named
  names.set(counts, name)
  return name
}

function countTexts(texts: readonly string[]): BlockCounts {
  const counted = texts.map((text) => countsOf.get(text, countText))
  return {
    texts,
    length: lengthOf(texts),
    scripts: sumScripts(counted.map(({scripts}) => scripts)),
    counts: addCounts(counted.map(({counts}) => counts)),
  }
}

const countsOf = rememberTexts<Pick<BlockCounts, 'scripts' | 'counts'>>()

function countText(text: string): Pick<BlockCounts, 'scripts' | 'counts'> {
  const counts = {
    votes: countVotes(text),
    register: countRegister(text),
    profile: countProfile(text),
    duties: countDuties(text),
  }
  return {scripts: countScripts(text), counts: unique(counts)}
}

const uniqueCounts = rememberTexts<TextCounts>()

/** One object for all that are alike: letters typed into a word mostly change none. */
function unique(counts: TextCounts): TextCounts {
  const {votes, register, profile, duties} = counts
  const key = [
    [...votes].join(),
    [...register.words].join(),
    register.capitals,
    profile.scores.join(),
    profile.seen.map((phrases) => [...phrases].join()).join('|'),
    duties.words,
    duties.duties,
  ].join(';')
  return uniqueCounts.get(key, () => counts)
}
