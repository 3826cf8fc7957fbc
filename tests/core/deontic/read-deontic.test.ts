import {describe, expect, it} from 'vitest'
import {readDeontic, readSentence, readSentences} from '../../../packages/core/src/deontic/read-deontic.ts'
import type {DeonticReading} from '../../../packages/core/src/model/deontic.ts'
import {provisionWith} from '../provisions/read.ts'

/** The reading of a sentence, with its stem before a bar: "The Parties shall: | protect hospitals". */
function read(sentence: string): DeonticReading {
  const [stem, item] = sentence.split(' | ')
  return item === undefined ? readSentence(sentence, undefined, 'operative') : readSentence(item, stem, 'operative')
}

const brief = ({modality, strength, polarity}: DeonticReading) => `${modality} ${strength} ${polarity}`

describe('the drafting ladder', () => {
  it.each([
    ['The Parties shall cooperate.', 'binding 5 duty'],
    ['Members MUST filter.', 'binding 5 duty'],
    ['Each State undertakes to protect hospitals.', 'binding 5 duty'],
    ['Operators are obliged to report.', 'binding 5 duty'],
    ['The participants will cooperate.', 'committing 4 duty'],
    ['We commit to sharing data.', 'committing 4 duty'],
    ['The leaders committed to share data.', 'committing 4 duty'],
    ['We pledge our support.', 'committing 4 duty'],
    ['The Parties agree that they will share data.', 'committing 4 duty'],
    ['It is agreed that members share data.', 'committing 4 duty'],
    ['Calls upon States to act.', 'committing 4 duty'],
    ['Urges governments to act.', 'committing 4 duty'],
    ['Requests the Secretary-General to report.', 'committing 4 duty'],
    ['States should cooperate.', 'recommending 3 duty'],
    ['Members are expected to report.', 'recommending 3 duty'],
    ['Recommends that operators filter.', 'recommending 3 duty'],
    ['Encourages States to act.', 'encouraging 2 duty'],
    ['Members are invited to report.', 'encouraging 2 duty'],
    ['We hope that members report.', 'encouraging 2 duty'],
    ['Members strive to report.', 'encouraging 2 duty'],
    ['Members may report.', 'permissive 1 permission'],
    ['Members could report.', 'permissive 1 permission'],
    ['We recognise the importance of cooperation.', 'descriptive 0 duty'],
    ['It is important that members share data.', 'descriptive 0 duty'],
    ['Affirms the norms of 2015.', 'descriptive 0 duty'],
    ['Attacks on hospitals are rising.', 'none 0 duty'],
    ['This Charter shall be known as the Lake Charter.', 'none 0 duty'],
    ['The Forum met in May 2026.', 'none 0 duty'],
    ['Should States be allowed to attack?', 'none 0 duty'],
    ['Who shall answer the request?', 'none 0 duty'],
  ])('%s %s', (sentence, expected) => {
    expect(brief(read(sentence))).toBe(expected)
  })

  it('takes the weaker of head and action', () => {
    expect(read('The Parties shall endeavour to protect hospitals.')).toMatchObject({modality: 'binding', strength: 2})
    expect(read('We commit to explore ways to share data.')).toMatchObject({modality: 'committing', strength: 1})
    expect(read('Members will make every effort to patch.')).toMatchObject({strength: 2})
    expect(read('Every member should consider adopting it.')).toMatchObject({modality: 'recommending', strength: 1})
    expect(read('We will seek to reduce flaws.').weakener).toMatchObject({text: 'seek to', kind: 'striving'})
    expect(read('Members shall seek the truth.')).toMatchObject({strength: 5})
  })

  it('takes the modal of what is affirmed, agreed or recognised', () => {
    expect(brief(read('The Assembly affirms that no country should steal secrets.'))).toBe('recommending 3 prohibition')
    expect(brief(read('Agrees that each State shall respect the others.'))).toBe('committing 4 duty')
    expect(brief(read('We recognise that attacks may harm patients.'))).toBe('descriptive 0 duty')
    expect(brief(read('We believe that States must protect hospitals.'))).toBe('binding 5 duty')
  })
})

describe('bare verbs', () => {
  it.each([
    ['Patch known flaws within a month.', 'committing 4 duty'],
    ['Do not tamper with products.', 'committing 4 prohibition'],
    ['Never ship, and never agree to ship, hidden functions.', 'committing 4 prohibition'],
    ['Never nobble a rival’s products.', 'committing 4 prohibition'],
    ['Refrain from attacks.', 'committing 4 prohibition'],
    ['No hacking back.', 'committing 4 prohibition'],
    ['Sharing indicators with peers.', 'committing 4 duty'],
    ['We protect our customers.', 'committing 3 duty'],
    ['Each Member filters its routes.', 'committing 3 duty'],
    ['The riparians work together.', 'committing 3 duty'],
    ['Members do not attack.', 'committing 3 prohibition'],
    ['Supply corrections free of charge.', 'committing 4 duty'],
    ['Anti-spoofing – Enable source validation.', 'committing 4 duty'],
    ['Encrypt what users may send.', 'committing 4 duty'],
    ['To that end, the Parties shall act.', 'binding 5 duty'],
    ['Use of force must be avoided.', 'binding 5 prohibition'],
    ['The report is public.', 'none 0 duty'],
  ])('%s %s', (sentence, expected) => {
    expect(brief(read(sentence))).toBe(expected)
  })

  it('in a heading only name what follows, while its modals bind', () => {
    expect(brief(readDeontic(provisionWith('# T\n\n## Leave teams alone\n\nx', 'Leave')))).toBe('none 0 duty')
    expect(brief(readDeontic(provisionWith('# T\n\n## We will protect users\n\nx', 'We will')))).toBe(
      'committing 4 duty',
    )
  })
})

describe('prohibition', () => {
  it.each([
    'Parties shall not attack hospitals.',
    'Parties shall not knowingly attack hospitals.',
    'Parties shall, at no time, attack hospitals.',
    'No State shall attack hospitals.',
    'No State may attack hospitals.',
    'Neither Party may use force.',
    'Members may not hack back.',
    'Members cannot hand on such tools.',
    'Under no circumstances shall a Party attack.',
    'At no time will members attack.',
    'Nobody must attack hospitals.',
    'States must never let their territory be used.',
    'We shall neither sell nor buy exploits.',
    'Parties shall refrain from attacks.',
    'Members will renounce hacking back.',
    'Calls upon all States not to attack hospitals.',
    'Urges governments to refrain from attacks.',
    'Members agree not to attack.',
    'Operations against hospitals are prohibited.',
    'Attacks on hospitals are not permitted.',
    'No Party shall allow its territory to be used.',
    'Nothing in this article permits intrusion.',
    'This Charter does not authorise any intrusion.',
  ])('%s', (sentence) => {
    expect(read(sentence).polarity).toBe('prohibition')
    expect(read(sentence).strength).toBeGreaterThanOrEqual(4)
  })

  it('of the weaker kind keeps its rung', () => {
    expect(brief(read('States should not attack hospitals.'))).toBe('recommending 3 prohibition')
    expect(brief(read('Members oppose the use of botnets.'))).toBe('committing 3 prohibition')
  })
})

describe('duty in spite of a negative', () => {
  it.each([
    'Parties shall not fail to help.',
    'Members will not refrain from sharing.',
    'We will not only report but also repair flaws.',
    'Parties shall, no later than 2030, adopt laws.',
    'Without delay the Parties shall respond.',
    'Members shall prevent attacks.',
    'Members shall be no less careful abroad.',
    'No one is exempt from this duty.',
    'A Party not bound by Title II shall inform the others.',
    'Members shall help, whether or not they are asked.',
  ])('%s', (sentence) => {
    expect(read(sentence).polarity).toBe('duty')
  })
})

describe('permission', () => {
  it.each([
    'Hospitals may be attacked in wartime.',
    'A State is entitled to enter foreign systems.',
    'A Party reserves the right to attack.',
    'Members are free to hack back.',
    'Members shall be entitled to hack back.',
    'Nothing in this Charter prevents a member from striking back.',
    'Decides that nothing in this text prevents a State from striking back.',
    'This Charter does not prohibit companies from entering other systems.',
    'A State may exercise self-defence.',
    'Should members so wish, they may share.',
  ])('%s', (sentence) => {
    expect(brief(read(sentence))).toMatch(/ 1 permission$/)
  })
})

describe('exemption', () => {
  it.each([
    'A Party need not examine evidence before responding.',
    'Members are not required to report.',
    'No Party is obliged to respond.',
    'Members are under no obligation to help.',
    'The Parties are exempt from the duty to report.',
    'Parties may refuse to answer requests.',
    'Parties may refrain from answering.',
  ])('%s', (sentence) => {
    expect(brief(read(sentence))).toMatch(/ 1 exemption$/)
  })
})

describe('scope', () => {
  it('keeps to the main clause', () => {
    expect(brief(read('A Party that may be affected shall inform others.'))).toBe('binding 5 duty')
    expect(brief(read('If a member cannot patch, it shall say so.'))).toBe('binding 5 duty')
    expect(brief(read('Before attributing an incident a Party shall weigh the facts.'))).toBe('binding 5 duty')
    expect(brief(read('The Council will decide whether members should act.'))).toBe('committing 4 duty')
    expect(brief(read('Recognising that States may differ, each Party should act.'))).toBe('recommending 3 duty')
    expect(brief(read('If a Party is attacked, it may ask for help.'))).toBe('permissive 1 permission')
  })

  it('of a negation ends at a semicolon and at "but"', () => {
    expect(read('No Party is alone; each shall help.').polarity).toBe('duty')
    expect(read('Not one is alone, but each shall help.').polarity).toBe('duty')
    expect(read('Parties shall not attack or target hospitals, but may repair them.').polarity).toBe('prohibition')
  })
})

describe('a lead-in', () => {
  it.each([
    ['The Parties shall: | protect hospitals;', 'binding 5 duty'],
    ['The Parties shall not: | attack hospitals;', 'binding 5 prohibition'],
    ['The Parties shall not: | fail to help;', 'binding 5 duty'],
    ['The Parties shall: | refrain from attacks;', 'binding 5 prohibition'],
    ['The Parties shall: | not attack;', 'binding 5 prohibition'],
    ['The Parties shall endeavour to: | protect hospitals', 'binding 2 duty'],
    ['Companies will | Patch flaws that may harm users.', 'committing 4 duty'],
    ['We will: | encourage members to report', 'committing 2 duty'],
    ['We will: | explore ways to share', 'committing 1 duty'],
    ['Parties may: | attack hospitals', 'permissive 1 permission'],
    ['Parties may: | refrain from answering', 'permissive 1 exemption'],
    ['The Parties commit to: | sharing data', 'committing 4 duty'],
    ['States should never: | attack hospitals', 'recommending 3 prohibition'],
    ['The Assembly: | calls upon States to act', 'committing 4 duty'],
    ['Our commitments | A safe network for all', 'committing 4 duty'],
    ['Our commitments | Sharing data', 'committing 4 duty'],
    ['Hospitals | Sharing data', 'committing 4 duty'],
  ])('%s: %s', (sentence, expected) => {
    expect(brief(read(sentence))).toBe(expected)
  })

  it.each([
    ['The Parties shall: | States may attack hospitals.', 'permissive 1 permission'],
    ['Members will: | The Council should meet.', 'recommending 3 duty'],
    ['Members may: | must not attack', 'binding 5 prohibition'],
  ])('is overridden by the head of an item of its own: %s', (sentence, expected) => {
    expect(brief(read(sentence))).toBe(expected)
  })

  it('passes on its hedges and marks what is inherited', () => {
    const reading = read('The Parties shall, where appropriate: | protect hospitals as far as possible')
    expect(reading.head).toMatchObject({text: 'shall', inherited: true})
    expect(reading.hedges.map(({text, inherited}) => [text, inherited])).toEqual([
      ['where appropriate', true],
      ['as far as possible', false],
    ])
  })

  it('holds for later sentences of an item only where they have no subject of their own', () => {
    const provision = provisionWith(
      'Governments will:\n\n- Prevent attacks. Punish those who launch them. The register is public.',
      'Prevent',
    )
    expect(readSentences(provision).map(brief)).toEqual(['committing 4 duty', 'committing 4 duty', 'none 0 duty'])
  })
})

describe('hedges and escapes', () => {
  const hedges = (sentence: string) => read(sentence).hedges.map(({text}) => text)
  const escapes = (sentence: string) => read(sentence).escapes.map(({text}) => text)

  it.each([
    ['Members shall, where appropriate, share data.', ['where appropriate']],
    [
      'Members shall share data as far as possible and within available resources.',
      ['as far as possible', 'within available resources'],
    ],
    ['Members shall share data on a voluntary basis.', ['on a voluntary basis']],
    ['Members shall share data if they so wish.', ['if they so wish']],
    ['Members shall share data as they deem fit.', ['as they deem fit']],
    ['Members shall share data, resources permitting.', ['resources permitting']],
    ['Members shall take all reasonable steps.', []],
    ['Members shall, inter alia, share data.', []],
    ['Members shall apply it mutatis mutandis.', []],
  ])('%s', (sentence, expected) => {
    expect(hedges(sentence)).toEqual(expected)
  })

  it.each([
    ['Subject to national law, members shall share data.', ['Subject to national law']],
    [
      'Members shall share data in accordance with their domestic legislation.',
      ['in accordance with their domestic legislation'],
    ],
    ['Members shall share data at their sole discretion.', ['sole discretion']],
    [
      'Members shall share data unless national security requires otherwise.',
      ['unless national security requires otherwise'],
    ],
    ['Members shall help, save where its essential interests require.', ['save where its essential interests']],
    ['Without prejudice to its interests, a member shall share data.', ['Without prejudice to']],
    ['Notwithstanding Article 3, members shall share data.', ['Notwithstanding']],
    ['Members shall act consistent with international law.', []],
    ['Members shall act in accordance with international law.', []],
    ['Subject to international law, members shall act.', []],
  ])('%s', (sentence, expected) => {
    expect(escapes(sentence)).toEqual(expected)
  })
})

describe('a whole provision', () => {
  it('is as strong as its strongest sentence', () => {
    const provision = provisionWith('Attacks rise. Members may help. Members shall, where possible, patch.', 'Attacks')
    const reading = readDeontic(provision)
    expect(brief(reading)).toBe('binding 5 duty')
    const {start, end} = reading.head?.span ?? {start: 0, end: 0}
    expect(provision.readable.text.slice(start, end)).toBe('shall')
    expect(reading.hedges.map(({span}) => provision.readable.text.slice(span.start, span.end))).toEqual([
      'where possible',
    ])
  })

  it('of a struck-out word does not know it', () => {
    expect(brief(readDeontic(provisionWith('Members ~~may~~ shall patch.', 'patch')))).toBe('binding 5 duty')
  })
})

describe('hostile sentences', () => {
  it.each([
    ['heads', 'shall and may '.repeat(100_000)],
    ['clauses within clauses', 'we agree that '.repeat(50_000)],
    ['chained heads', 'may '.repeat(100_000)],
    ['negations', 'not never '.repeat(100_000)],
  ])('of endless %s are read', (_, sentence) => {
    expect(() => readSentence(sentence, sentence.slice(0, 1000), 'operative')).not.toThrow()
  })
})
