import type {RootContent} from 'mdast'
import {countDuties, type DutyCount, sumDuties} from './draft-or-not.ts'
import {countLanguage, type LanguageCount, sumLanguage} from './language.ts'
import {firstOf, lengthOf, plainTexts} from './plain-text.ts'
import {countProfile, type ProfileCount, sumProfile} from './profile.ts'
import {countRegister, type RegisterCount, sumRegister} from './register.ts'
import {rememberTexts} from './remember-texts.ts'

/** What is counted in a text to judge it. Phrases and sentences end with their paragraph, so counts add up. */
export interface TextCounts {
  readonly register: RegisterCount
  readonly profile: ProfileCount
  readonly duties: DutyCount
}

interface BlockCounts extends TextCounts {
  readonly texts: readonly string[]
  readonly length: number
  readonly language: LanguageCount
}

const known = new WeakMap<RootContent, BlockCounts>()

/** The counts of a block, remembered for as long as the node lives. */
export function countBlock(node: RootContent): BlockCounts {
  const counts = known.get(node) ?? countTexts(plainTexts(node))
  known.set(node, counts)
  return counts
}

/** The counts of the first characters of a document. */
export function countBeginning(nodes: readonly RootContent[], most: number): TextCounts {
  return sum(inGroups(beginning(nodes, most)))
}

/** The language of the first characters of a document. */
export function languageOfBeginning(nodes: readonly RootContent[], most: number): LanguageCount {
  return sum(inGroups(beginning(nodes, most))).language
}

/** So many counts are added up together, so that after an edit few sums are made anew. */
const GROUP = 16

const sums = new WeakMap<PlainCounts, {readonly of: readonly PlainCounts[]; readonly sum: PlainCounts}>()

function inGroups(counts: readonly PlainCounts[]): readonly PlainCounts[] {
  const groups: PlainCounts[] = []
  for (let from = 0; from < counts.length; from += GROUP) {
    const of = counts.slice(from, from + GROUP)
    const [first] = of
    if (first === undefined) break
    const before = sums.get(first)
    const isSame = before?.of.length === of.length && before.of.every((one, at) => one === of[at])
    const now = isSame ? before : {of, sum: sum(of)}
    if (!isSame) sums.set(first, now)
    groups.push(now.sum)
  }
  return groups
}

function sum(counts: readonly PlainCounts[]): PlainCounts {
  return {
    language: sumLanguage(counts.map(({language}) => language)),
    register: sumRegister(counts.map(({register}) => register)),
    profile: sumProfile(counts.map(({profile}) => profile)),
    duties: sumDuties(counts.map(({duties}) => duties)),
  }
}

/** The first characters of a document themselves. */
export function textOfBeginning(nodes: readonly RootContent[], most: number): string {
  const texts = beginning(nodes, most).flatMap((counts) => counts.texts)
  return texts.map((text) => `\n${text}`).join('')
}

function beginning(nodes: readonly RootContent[], most: number): readonly BlockCounts[] {
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

function countTexts(texts: readonly string[]): BlockCounts {
  return {texts, length: lengthOf(texts), ...sum(texts.map((text) => counted.get(text, countText)))}
}

type PlainCounts = TextCounts & Pick<BlockCounts, 'language'>

const counted = rememberTexts<PlainCounts>()

function countText(text: string): PlainCounts {
  return {
    language: countLanguage(text),
    register: countRegister(text),
    profile: countProfile(text),
    duties: countDuties(text),
  }
}
