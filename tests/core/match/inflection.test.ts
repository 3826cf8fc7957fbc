import {describe, expect, it} from 'vitest'
import {inflectionStem} from '../../../packages/core/src/match/inflection.ts'

const families = [
  'attack attacks attacked attacking',
  'disable disables disabled disabling',
  'use uses used using',
  'secure secures secured securing',
  'organise organize organised organizing organizes',
  'organisation organization organisations organizations',
  'criminalise criminalize criminalising criminalized',
  'analyse analyze analysed analyzing',
  'defence defense defences',
  'offence offense offences',
  'licence license licensed licensing',
  'practice practise practised practising',
  'behaviour behavior behaviours',
  'harbour harbor harbouring harbored',
  'neighbour neighbor neighbouring',
  'programme program programs programming',
  'centre center centres centred',
  'artefact artifact artefacts',
  'judgement judgment judgements',
  'fulfil fulfill fulfilled fulfils',
  'endeavour endeavor endeavouring',
  'catalogue catalog catalogues',
  'stop stops stopped stopping',
  'refer refers referred referring',
  'commit commits committed committing',
  'control controls controlled controlling',
  'label labels labelled labeling',
  'traffic trafficked trafficking',
  'vulnerability vulnerabilities',
  'copy copies copied copying',
  'tie ties tied tying',
  'breach breaches breached breaching',
  'patch patches patched patching',
  'fix fixes fixed fixing',
  'process processes processed processing',
  'virus viruses',
  'agree agrees agreed agreeing',
  'handle handles handled handling',
  'force forces forced forcing',
  'change changes changed changing',
  'share shares shared sharing',
  'warn warns warned warning warnings',
  'finding findings',
  'add adds added adding',
  'break breaks broke broken breaking',
  'keep keeps kept keeping',
  'sell sells sold selling',
  'steal steals stole stolen stealing',
  'seek seeks sought seeking',
  'teach teaches taught teaching',
  'lend lends lent lending',
  'withdraw withdraws withdrew withdrawn withdrawing',
  'forbid forbids forbade forbidden forbidding',
  'undertake undertakes undertook undertaken undertaking',
  'hide hides hid hidden hiding',
  'tell tells told telling',
  'is are was were been being be',
  'child children',
  'unite unites united uniting',
  'vigilante vigilantes',
  'sever severs severed',
  'thief thieves',
  'crisis crises',
]

const strangers = [
  'internal international',
  'private privateer',
  'use us',
  'product production produce',
  'critical critic criticism criticise',
  'universal university universe',
  'policy police',
  'general generate',
  'secure secretary security',
  'informed information',
  'organ organise',
  'protect protection protective',
  'commit committee',
  'employ employee',
  'new news',
  'good goods',
  'custom customs',
  'mean means',
  'arm arms',
  'hop hope',
  'plan plane',
  'speed sped',
  'embed emb',
  'exceed exce',
  'certain cert',
  'thing th',
  'bus busy',
  'state statute',
  'unit unite',
  'vigilant vigilante',
  'sever severe',
  'human humane',
]

describe('inflectionStem', () => {
  it.each(families)('reduces to one stem: %s', (family) => {
    expect(new Set(family.split(' ').map(inflectionStem)).size).toBe(1)
  })

  it.each(strangers)('keeps apart: %s', (words) => {
    const list = words.split(' ')
    expect(new Set(list.map(inflectionStem)).size).toBe(list.length)
  })

  it.each([
    ['disabling', 'disable'],
    ['organizations', 'organisation'],
    ['behaviours', 'behavior'],
    ['stopped', 'stop'],
    ['using', 'use'],
  ])('gives %s the readable stem %s', (word, stem) => {
    expect(inflectionStem(word)).toBe(stem)
  })

  it('leaves alone what is no English word', () => {
    for (const word of ['a/70/174', '24/7', '2015', 'is0', 'österreichs', '']) expect(inflectionStem(word)).toBe(word)
  })

  it('is fast on words that it has seen', () => {
    inflectionStem('disabling')
    const start = performance.now()
    for (let round = 0; round < 100_000; round += 1) inflectionStem('disabling')
    expect(performance.now() - start).toBeLessThan(500)
  })
})
