import type {RootContent} from 'mdast'
import {countDuties, type DutyCount, sumDuties} from './draft-or-not.ts'
import {countLanguage, type LanguageCount, sumLanguage} from './language.ts'
import {firstOf, lengthOf, plainTexts} from './plain-text.ts'
import {countProfile, type ProfileCount, sumProfile} from './profile.ts'
import {countRegister, type RegisterCount, sumRegister} from './register.ts'

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
  const counts = beginning(nodes, most)
  return {
    register: sumRegister(counts.map(({register}) => register)),
    profile: sumProfile(counts.map(({profile}) => profile)),
    duties: sumDuties(counts.map(({duties}) => duties)),
  }
}

/** The language of the first characters of a document. */
export function languageOfBeginning(nodes: readonly RootContent[], most: number): LanguageCount {
  return sumLanguage(beginning(nodes, most).map(({language}) => language))
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
  return {
    texts,
    length: lengthOf(texts),
    language: sumLanguage(texts.map(countLanguage)),
    register: sumRegister(texts.map(countRegister)),
    profile: sumProfile(texts.map(countProfile)),
    duties: sumDuties(texts.map(countDuties)),
  }
}
