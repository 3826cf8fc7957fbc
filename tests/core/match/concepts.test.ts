import {execFileSync} from 'node:child_process'
import {describe, expect, it} from 'vitest'
import {englishAutomaton} from '../../../packages/core/src/match/concept-automaton.generated.ts'
import {englishConcepts} from '../../../packages/core/src/match/concepts.generated.ts'
import {type ConceptDefinition, compileConcepts} from '../../../packages/core/src/match/concepts.ts'
import {findConcepts} from '../../../packages/core/src/match/find-concepts.ts'
import {packConcepts, unpackConcepts} from '../../../packages/core/src/match/packed-concepts.ts'
import {tokenise} from '../../../packages/core/src/match/tokens.ts'
import {findProblems, readConceptFiles} from '../../../scripts/check-concepts.ts'

const english = compileConcepts(englishConcepts)

/** The concepts of a text, as `id: words`. */
function sightings(text: string, definitions: readonly Partial<ConceptDefinition>[]): string[] {
  const compiled = compileConcepts(
    definitions.map((definition, index) => ({id: `c${index}`, description: '', words: [], ...definition})),
  )
  const tokens = tokenise(text)
  return findConcepts(tokens, compiled).map(
    ({concept, start, end}) =>
      `${compiled.ids[concept]}: ${tokens
        .slice(start, end)
        .map(({word}) => word)
        .join(' ')}`,
  )
}

const idsIn = (text: string) => new Set(findConcepts(tokenise(text), english).map(({concept}) => english.ids[concept]))

describe('findConcepts', () => {
  it('finds the inflections of a word, in both spellings', () => {
    expect(sightings('They disabled; we paralyzed.', [{words: ['disable', 'paralyse']}])).toEqual([
      'c0: disabled',
      'c0: paralyzed',
    ])
  })

  it('finds sequences, alternatives, prefixes and gaps', () => {
    const words = ['power/energy grid', 'cryptograph*', 'knock ~ offline']
    expect(sightings('the energy grids', [{words}])).toEqual(['c0: energy grids'])
    expect(sightings('cryptographic', [{words}])).toEqual(['c0: cryptographic'])
    expect(sightings('knock the whole grid offline', [{words}])).toEqual(['c0: knock the whole grid offline'])
    expect(sightings('knocked offline', [{words}])).toEqual(['c0: knocked offline'])
    expect(sightings('knock all of the grids offline', [{words}])).toEqual([])
  })

  it('reaches over no sentence end, neither in a gap nor between neighbours', () => {
    const words = ['knock ~ offline', 'power grid']
    expect(sightings('They knock. Offline we stay.', [{words}])).toEqual([])
    expect(sightings('A power. Grid', [{words}])).toEqual([])
    expect(sightings('They knock at dawn. It is offline', [{words}])).toEqual([])
  })

  it('takes an exact word only as it is written', () => {
    expect(sightings('a cert, not certs', [{exact: ['cert']}])).toEqual(['c0: cert'])
  })

  it('drops a sighting inside an exception and keeps one beside it', () => {
    const definition = {words: ['harm'], except: ['harm reduction', 'no ~ harm']}
    expect(sightings('harm reduction', [definition])).toEqual([])
    expect(sightings('no real harm but harm', [definition])).toEqual(['c0: harm'])
  })

  it('prefers the longest sighting of a concept and drops those inside it', () => {
    const words = ['infrastructure', 'critical infrastructure', 'critical']
    expect(sightings('critical infrastructure', [{words}])).toEqual(['c0: critical infrastructure'])
    expect(sightings('critical infrastructure', [{words}, {words: ['infrastructure']}])).toEqual([
      'c0: critical infrastructure',
      'c1: infrastructure',
    ])
  })

  it('finds nothing in nothing', () => {
    expect(sightings('', [{words: ['harm']}])).toEqual([])
    expect(sightings('harm', [])).toEqual([])
  })

  it('reads 100 KB in a moment', () => {
    const text =
      'No State shall knowingly damage the critical infrastructure of another State by means of ICTs. '.repeat(1000)
    const tokens = tokenise(text)
    findConcepts(tokens, english)
    const start = performance.now()
    findConcepts(tokens, english)
    // A warm run takes about 6 ms; the bound leaves room for a busy machine and still catches quadratic growth.
    expect(performance.now() - start).toBeLessThan(200)
  })
})

describe('unpackConcepts', () => {
  it('restores what was packed', () => {
    expect(unpackConcepts(packConcepts(english))).toEqual(english)
    const empty = compileConcepts([])
    expect(unpackConcepts(packConcepts(empty))).toEqual(empty)
  })

  it('gives the built-in concepts as compiled', () => {
    expect(unpackConcepts(englishAutomaton)).toEqual(english)
  })
})

describe('the concepts of English', () => {
  it.each([...readConceptFiles()])('%s is sound', (name, content) => {
    expect(findProblems(name, content)).toEqual([])
  })

  it('are current as generated', () => {
    const run = () =>
      execFileSync(process.execPath, ['--import', 'tsx', 'scripts/generate-concepts.ts', '--check'], {encoding: 'utf8'})
    expect(run).not.toThrow()
  })

  it.each([
    ['response-team', 'We will not hit the people who put out the digital fires.'],
    ['response-team', 'the networks of accredited CSIRTs'],
    ['critical-infrastructure', 'whatever keeps the lights on'],
    ['public-core', 'the wires under the sea and the root zone'],
    ['hidden-function', 'a way in that the buyer does not know'],
    ['stockpile', 'keep such weaknesses to themselves'],
    ['election', 'tampering with the tally of the ballots'],
    ['shutdown', 'pull the plug on the network'],
    ['compelled-access', 'hand over the keys'],
    ['release', 'No operator is under an obligation to report, and nobody is required to do so.'],
    ['switch-off', 'validation of routes shall be switched off'],
    ['ignore', 'requests may be left unanswered'],
    ['impunity', 'they go unpunished and are immune from prosecution'],
    ['abstain', 'shall keep its hands off'],
    ['fair-game', 'a legitimate target'],
  ])('see %s in: %s', (id, text) => {
    expect(idsIn(text)).toContain(id)
  })

  it.each([
    ['response-team', 'Each certificate is certain to be certified.'],
    ['vulnerability', 'care for vulnerable groups such as the elderly'],
    ['international-law', 'the internal law of the company'],
    ['retaliate', 'private parties in private hospitals'],
    ['election', 'the electricity of the electrician'],
    ['expression', 'critical infrastructure'],
    ['police', 'the policy on updates'],
    ['health-care', 'with patience'],
    ['essential-sector', 'in light of the facts'],
    ['exchange', 'the stock exchange'],
  ])('do not see %s in: %s', (id, text) => {
    expect(idsIn(text)).not.toContain(id)
  })
})

describe('findProblems', () => {
  const sound = {id: 'x', description: 'Words of a kind.', words: ['one', 'two', 'three', 'four', 'five']}

  it('finds nothing wrong with a sound file', () => {
    expect(findProblems('x.yml', sound)).toEqual([])
  })

  it.each([
    ['another id', {id: 'y'}, 'is not the name of the file'],
    ['no description', {description: ''}, 'has no description'],
    ['an unknown key', {word: []}, 'unknown key "word"'],
    ['a list of something else', {words: [1]}, 'words is no list of patterns'],
    ['an inflection of a listed word', {words: [...sound.words, 'fives']}, '"fives" says again what "five" says'],
    ['an alternative that repeats', {words: [...sound.words, 'one/six']}, 'says again'],
    ['a word that a prefix covers', {words: [...sound.words, 'sixt*', 'sixty']}, '"sixty" is covered by "sixt*"'],
    ['an exact word that is listed', {exact: ['one']}, 'says again'],
    ['a short prefix', {words: [...sound.words, 'si*']}, 'fewer than 4 letters'],
    ['a gap at the end', {words: [...sound.words, 'six ~']}, 'a gap needs a word on both sides'],
    ['an alternative of one letter', {words: [...sound.words, 'a/six']}, 'one letter'],
    ['an idle exception', {except: ['six']}, 'holds no word of the concept'],
  ])('finds %s', (_, change, message) => {
    expect(findProblems('x.yml', {...sound, ...change}).join('\n')).toContain(message)
  })
})
