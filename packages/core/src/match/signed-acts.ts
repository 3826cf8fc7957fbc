import type {CompiledConcepts} from './concepts.ts'
import type {StanceReading} from './stance-features.ts'
import {valencesOf} from './valence.ts'

const modals = new Set(['shall', 'must', 'will', 'should', 'may', 'can', 'could', 'ought'])
const wideNegations = new Set(['no', 'neither', 'nobody', 'none', 'nothing', 'never', 'nor', 'whoever'])
const negatingCues = new Set([
  'negation',
  'restraint',
  'forbidding',
  'undoing',
  'exemption',
  'failing',
  'nothing-permits',
])
const negatingConcepts = new Set(
  'not-help not-tolerate not-use abstain abolish ignore refuse forbid release switch-off exclude inviolable'.split(' '),
)
const permittingConcepts = new Set(['permit', 'fair-game', 'impunity'])
const averting = new Set(['prevent', 'protect', 'prosecute', 'criminalise'])
const permittingCues = new Set(['permissive', 'allowing', 'nothing-prevents'])

const before = 16
const after = 14
const avertReach = 10

/**
 * What is said of harmful and helpful acts in a clause: "bad+" a harmful act stands unnegated, "bad-" it is negated,
 * "good+?" a helpful act is only permitted, and so on, with the concepts ("act harm-") and the balance of all.
 *
 * A negation counts for the acts of its sentence after it, up to the next modal verb ("no State shall" reaches past its
 * own), and a closing one ("… is prohibited", "… shall be withdrawn") for those before it.
 */
export function readActs({words, cues}: StanceReading, concepts: CompiledConcepts): readonly string[] {
  const {tokens, sentences} = words
  const negations: number[] = []
  const permissions: number[] = []
  for (const cue of cues) {
    if (negatingCues.has(cue.kind)) negations.push(cue.at)
    if (permittingCues.has(cue.kind)) permissions.push(cue.at)
  }
  const averted: number[] = []
  for (const hit of words.concepts) {
    const id = concepts.ids[hit.concept] as string
    if (negatingConcepts.has(id)) negations.push(hit.start)
    if (permittingConcepts.has(id)) permissions.push(hit.start)
    if (averting.has(id)) averted.push(hit.start)
  }
  for (const cue of cues) if (cue.kind === 'prevention' || cue.kind === 'punishment') averted.push(cue.at)
  const modalPlaces: number[] = []
  for (let index = 0; index < tokens.length; index += 1)
    if (modals.has(tokens[index]?.word ?? '')) modalPlaces.push(index)
  const modalsBetween = (from: number, to: number) => {
    let count = 0
    for (const at of modalPlaces) if (at > from && at < to) count += 1
    return count
  }

  const found = new Set<string>()
  const counts = new Map<string, number>()
  const done = new Set<number>()
  const valences = valencesOf(concepts)
  let balance = 0
  for (const hit of words.concepts) {
    const id = concepts.ids[hit.concept] as string
    const at = hit.start
    const valence = valences[hit.concept]
    if (valence === undefined) continue
    const mark = valence === 'bad' ? at * 2 : at * 2 + 1
    if (done.has(mark)) continue
    done.add(mark)
    let negated = negations.some((place) => {
      if (place === at || sentences[place] !== sentences[at]) return false
      if (place < at) {
        const allowed = wideNegations.has(tokens[place]?.word ?? '') ? 1 : 0
        return at - place <= before && modalsBetween(place, at) <= allowed
      }
      return place - at <= after && isClosing(tokens[place]?.word ?? '')
    })
    if (valence === 'bad' && !negated) {
      negated = averted.some((place) => sentences[place] === sentences[at] && place < at && at - place <= avertReach)
    }
    const permitted =
      !negated && permissions.some((place) => sentences[place] === sentences[at] && place < at && at - place <= after)
    const sign = `${negated ? '-' : '+'}${permitted ? '?' : ''}`
    found.add(`act ${id}${sign}`)
    counts.set(`${valence}${sign}`, (counts.get(`${valence}${sign}`) ?? 0) + 1)
    balance += (valence === 'good' ? 1 : -1) * (negated ? -1 : 1)
  }
  return [...found, ...summarise(counts, balance)]
}

function summarise(counts: ReadonlyMap<string, number>, balance: number): string[] {
  const count = (sign: string) => counts.get(sign) ?? 0
  const badPlus = count('bad+') + count('bad+?')
  const badMinus = count('bad-')
  const goodPlus = count('good+') + count('good+?')
  const goodMinus = count('good-')
  const share = (plus: number, minus: number) =>
    plus + minus === 0 ? 'absent' : minus === 0 ? 'plain' : minus >= plus ? 'mostly negated' : 'partly negated'
  const summary = [...counts.keys(), `bad ${share(badPlus, badMinus)}`, `good ${share(goodPlus, goodMinus)}`]
  summary.push(`balance ${Math.max(-2, Math.min(2, balance))}`)
  if (badMinus === 0 && badPlus > 0 && goodPlus === 0) summary.push('only bad')
  if (goodMinus > 0 && badPlus + badMinus === 0) summary.push('only good, negated')
  return summary
}

const closing =
  /^(forbidden|prohibited|banned|outlawed|denied|ruled|excluded|ended|cease|closed|ignored|disregarded|refused|scrapped|removed|withheld|unanswered|abolished|repealed|suspended|dissolved|renounced|declined|unlawful|offence|offences|punished|unpunished|criminal|bounds|revoked|abandoned|struck|void|halted|discontinued|terminated|withdrawn|not)$/

function isClosing(word: string): boolean {
  return closing.test(word)
}
