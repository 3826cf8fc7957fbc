import {pointAt} from '../document/source-text.ts'
import {documentFacts as words} from '../document/structure.generated.ts'
import type {Analysis} from '../model/analysis.ts'
import type {Provision} from '../model/provision.ts'
import {type Fact, firstMatch, fromFrontMatter, inferred, NOT_STATED} from './fact.ts'

/** Who made a draft, when and for whom, as far as it says so itself. */
export interface InitiativeFacts {
  readonly who: Fact
  readonly when: Fact
  readonly stakeholders: Fact
  readonly signatories: Fact
  readonly organisation: Fact
  readonly category: Fact
  /** Whether the text means to bind in law. */
  readonly legalCharacter: Fact
}

/** Reads the facts from the front matter, else from the text; what is in neither is "not stated". */
export function initiativeFacts(analysis: Analysis): InitiativeFacts {
  const front = (...keys: readonly string[]) => fromFrontMatter(analysis.facts.frontMatter, keys)
  return {
    who: front('who', 'author', 'authors', 'parties', 'institution', 'issuer') ?? whoIn(analysis) ?? NOT_STATED,
    when: front('date', 'adopted', 'signed', 'when', 'year') ?? whenIn(analysis) ?? NOT_STATED,
    stakeholders: front('stakeholders', 'stakeholder') ?? stakeholdersOf(analysis),
    signatories: front('signatories', 'members', 'supporters') ?? signatoriesIn(analysis) ?? NOT_STATED,
    organisation:
      front('organisation', 'organization', 'secretariat', 'owner', 'host', 'publisher') ??
      organisationIn(analysis) ??
      NOT_STATED,
    category: front('category') ?? categoryOf(analysis),
    legalCharacter: front('legal-character', 'legal') ?? legalCharacterIn(analysis) ?? NOT_STATED,
  }
}

function textFact(value: string, analysis: Analysis, provision: Provision, at: number): Fact {
  const offset = provision.readable.offsets[at] ?? provision.span.start
  return {value: value.replace(/\s+/g, ' ').trim(), from: 'text', line: pointAt(analysis.source, offset).line}
}

function find(
  analysis: Analysis,
  pattern: RegExp,
  group: number,
  among: readonly Provision[] = analysis.provisions,
): Fact | undefined {
  for (const provision of among) {
    const match = pattern.exec(provision.readable.text)
    if (match?.[group]) return textFact(match[group], analysis, provision, match.index)
  }
  return undefined
}

const alternatives = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|')

/** "The Governments of the Velmark Straits," or "We, the companies that make software,": the words that open the text. */
const OPENING =
  /^(?:(?:We|WE),? ((?:the|THE) [^,.;:]{3,140}(?:, (?:and )?\p{Lu}[^,.;:]{1,60})*)(?:[,;:.]| (?:have|commit|pledge|agree))|(The [^,.;:]{3,140}),?$)/u

function whoIn(analysis: Analysis): Fact | undefined {
  const first = analysis.provisions.filter(({form}) => form !== 'heading').slice(0, 12)
  return find(analysis, OPENING, 1, first) ?? find(analysis, OPENING, 2, first)
}

const DATE = `\\d{1,2}(?:st|nd|rd|th)? (?:${alternatives(words.months)}),? \\d{4}|(?:${alternatives(words.months)})(?: \\d{1,2}(?:st|nd|rd|th)?,)? \\d{4}|\\d{4}-\\d{2}(?:-\\d{2})?`
const DATED = new RegExp(`\\b(?:${alternatives(words.dated)})\\b[^.;]{0,60}?(?<!\\d)(${DATE})(?!\\d)`, 'iu')
const ANY_DATE = new RegExp(`(?<!\\d)(${DATE})(?!\\d)`, 'iu')

/** A date that is said to be the text's own, at its beginning or end; else one in the title or right below it. */
function whenIn(analysis: Analysis): Fact | undefined {
  const {provisions} = analysis
  const ends = [...provisions.slice(0, 8), ...provisions.slice(-8)]
  return find(analysis, DATED, 1, ends) ?? find(analysis, ANY_DATE, 1, provisions.slice(0, 2))
}

const COUNTED = new RegExp(
  `(?<![\\d.,-])((?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}) (?:[a-z]+ )?(?:${alternatives(words.signatories)}))\\b`,
  'iu',
)

function signatoriesIn(analysis: Analysis): Fact | undefined {
  return find(analysis, COUNTED, 1)
}

const CARES = alternatives(words.cares)
const BODY = `(?:\\p{Lu}[\\p{L}’'-]+ (?:(?:of|for|the|and|on) )*){0,5}(?:${alternatives(words.bodies.map((body) => body.charAt(0).toUpperCase() + body.slice(1)))})(?: (?:of|for) (?:the )?\\p{Lu}[\\p{L}’'-]+)?`
const LOOKED_AFTER = new RegExp(`\\b[Tt]he (${BODY})(?:,[^,.]{1,60},)? (?:${CARES})\\b`, 'u')

function organisationIn(analysis: Analysis): Fact | undefined {
  return find(analysis, LOOKED_AFTER, 1)
}

const GROUPS = {
  'state-agreement': 'governments',
  resolution: 'governments',
  industry: 'industry',
  'technical-community': 'technical community',
  multistakeholder: 'multistakeholder',
} as const

/** Without a sign of who speaks, a text is read as one of several groups: nothing was stated then. */
function isGuess({facts}: Analysis): boolean {
  return facts.profile === 'multistakeholder' && facts.profileReason.startsWith('nothing')
}

function stakeholdersOf(analysis: Analysis): Fact {
  return isGuess(analysis) ? NOT_STATED : inferred(GROUPS[analysis.facts.profile], analysis.facts.profileReason)
}

function categoryOf(analysis: Analysis): Fact {
  if (isGuess(analysis)) return NOT_STATED
  const several = analysis.facts.profile === 'multistakeholder'
  return inferred(several ? 'multistakeholder' : 'single-stakeholder', analysis.facts.profileReason)
}

/** Both in one sentence, in either order: what the text calls itself, and what it says of its force. */
function saying(list: readonly string[]): RegExp {
  const text = `(?:this|the|our|a|these) (?:[\\p{L}-]+ ){0,3}?(?:${alternatives(words.texts)})`
  const force = alternatives(list)
  return new RegExp(
    `\\b(?:${text}\\b[^.;]{0,80}\\b(?:${force})|(?:${force})\\b[^.;]{0,60}\\b(?:${text}|${alternatives(words.texts)}))\\b`,
    'iu',
  )
}

const SAYS_VOLUNTARY = saying(words.voluntary)
const SAYS_BINDING = saying(words.binding)

/** Said in the draft's own words: a text that calls itself voluntary is, whatever else it says. */
function legalCharacterIn(analysis: Analysis): Fact | undefined {
  const own = analysis.provisions.filter(({kind, form}) => kind !== 'quotation' && form !== 'heading')
  const voluntary = firstMatch(own, SAYS_VOLUNTARY)
  if (voluntary) return cite('voluntary', analysis, voluntary)
  const binding = firstMatch(own, SAYS_BINDING)
  if (binding) return cite('binding in law', analysis, binding)
  return analysis.facts.register === 'resolution'
    ? inferred('resolution', 'a resolution recommends unless its body can bind')
    : undefined
}

function cite(
  value: string,
  analysis: Analysis,
  {provision, match}: {provision: Provision; match: RegExpExecArray},
): Fact {
  const {line = 0} = textFact(value, analysis, provision, match.index)
  const sentence = provision.sentences.find(({start, end}) => match.index >= start && match.index < end)
  const quote = provision.readable.text.slice(sentence?.start ?? 0, sentence?.end)
  return {value, from: 'text', line, quote: quote.trim()}
}
