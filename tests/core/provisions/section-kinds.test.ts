import {describe, expect, it} from 'vitest'
import type {SectionKind} from '../../../packages/core/src/model/provision.ts'
import {provisionsOf, provisionWith} from './read.ts'

const kindOf = (markdown: string, words: string): SectionKind => provisionWith(markdown, words).kind

describe('headings tell the section', () => {
  it.each<[string, SectionKind]>([
    ['Preamble', 'preamble'],
    ['1. Recitals', 'preamble'],
    ['Considerations', 'preamble'],
    ['Definitions', 'definitions'],
    ['Article 2: Use of terms', 'definitions'],
    ['Terms', 'definitions'],
    ['Glossary', 'definitions'],
    ['Background', 'background'],
    ['I. Introduction', 'background'],
    ['Why this charter', 'background'],
    ['How we got here', 'background'],
    ['Explanatory note', 'background'],
    ['Commentary on Article 3', 'background'],
    ['Minutes', 'background'],
    ['Frequently asked questions', 'background'],
    ['Scenario', 'background'],
    ['The threat landscape', 'background'],
    ['Annex A', 'annex'],
    ['Appendix', 'annex'],
    ['Schedule 2. Figures', 'annex'],
    ['Proposals not adopted', 'quotation'],
    ['Options considered', 'quotation'],
    ['Entry into force', 'boilerplate'],
    ['Signatures', 'boilerplate'],
    ['Final provisions', 'boilerplate'],
    ['References', 'boilerplate'],
    ['Commitments', 'operative'],
    ['Article 4', 'operative'],
    ['Article 8. Origin of operations', 'operative'],
    ['Electronic signatures', 'operative'],
    ['Context of an incident', 'operative'],
    ['In the longer terms of trade', 'operative'],
  ])('“%s”: %s', (heading, kind) => {
    expect(kindOf(`# Charter\n\n## ${heading}\n\nMembers publish advisories.`, 'advisories')).toBe(kind)
  })

  it('and the kind holds for headings below', () => {
    expect(kindOf('# T\n\n## Annex\n\n### Commitments\n\nWe will act.', 'We will')).toBe('annex')
    expect(kindOf('# T\n\n## Explanatory notes\n\n### Article 1\n\nWe shall act.', 'We shall')).toBe('background')
  })

  it('but ends at the next heading of its rank', () => {
    expect(kindOf('# T\n\n## Background\n\nText.\n\n## Duties\n\nWe shall act.', 'We shall')).toBe('operative')
  })

  it('and a title or subtitle opens no section', () => {
    expect(kindOf('# Explanatory Code\n\nWe will act.', 'We will')).toBe('operative')
    expect(
      kindOf('# Union\n\n## Compact with an annex and pledges of members\n\n### Rule 1\n\nMembers shall act.', 'shall'),
    ).toBe('operative')
  })

  it('and a bold line may be a heading, but not the caption of a table', () => {
    expect(kindOf('**Background**\n\nAttacks rose.\n\n**Commitments**\n\nWe will act.', 'Attacks')).toBe('background')
    expect(kindOf('**Background**\n\nAttacks rose.\n\n**Commitments**\n\nWe will act.', 'We will')).toBe('operative')
    expect(provisionsOf('**Table 1. Background**\n\nWe act.').map(({form}) => form)).toEqual(['paragraph', 'paragraph'])
  })
})

describe('recitals need no heading', () => {
  const resolution = `The General Assembly,

_Recalling_ its resolution 70/237,

*Deeply concerned* that hospitals are attacked, and determined to spare them,

1. _Calls upon_ States not to attack hospitals;

2. _Notes_ the report.`

  it('where a paragraph opens as one does', () => {
    expect(kindOf(resolution, 'Recalling')).toBe('preamble')
    expect(kindOf(resolution, 'Deeply concerned')).toBe('preamble')
    expect(kindOf(resolution, 'Calls upon')).toBe('operative')
    expect(kindOf(resolution, 'Notes')).toBe('operative')
  })

  it('where a stem recalls', () => {
    expect(
      kindOf('Recalling:\n\n- the duty of States to spare hospitals;\n- the Charter,\n\nWe will act.', 'spare'),
    ).toBe('preamble')
  })

  it.each([
    'The Parties to this Treaty,\n\nSharing a river,\n\nThe sick ought to be spared,\n\nHave agreed as follows:\n\nThe Parties shall act.',
    'We, the members,\n\nMindful of attacks,\n\nThe sick ought to be spared,\n\nHereby:\n\n- The Parties shall act.',
    '## Preamble\n\nRecognizing risks,\n\nThe sick ought to be spared.\n\nDO HEREBY AGREE AS FOLLOWS:\n\nThe Parties shall act.',
  ])('and all before the pivot is preamble, what follows operative (%#)', (markdown) => {
    expect(kindOf(markdown, 'ought to')).toBe('preamble')
    expect(kindOf(markdown, 'shall act')).toBe('operative')
  })

  it.each([
    'Recognizing the risk, the Parties shall protect hospitals.',
    'Recognising that laws differ, each Party should encourage exchange.',
    '- Sharing threat data with peers.',
    'Supporting victims is what members shall do.',
    'Taking part in an attack is forbidden.',
    'In case of incidents, States should consider all information;',
  ])('but “%s” binds', (markdown) => {
    expect(provisionsOf(markdown)[0]?.kind).toBe('operative')
  })
})

describe('words of others', () => {
  it('in a block quote are quotations', () => {
    expect(kindOf('The guild says:\n\n> Members shall not attack.\n\nWe agree.', 'Members shall')).toBe('quotation')
  })

  it('are the draft’s own where the lead-in adopts them', () => {
    expect(kindOf('We adopt the following:\n\n> Members shall not attack.', 'Members shall')).toBe('operative')
    expect(kindOf('The Parties undertake the following:\n\n> Hospitals are spared.', 'Hospitals')).toBe('operative')
  })

  it('stay quotations where it says that they are not adopted', () => {
    expect(kindOf('We quote and do not adopt the following:\n\n> Members shall attack.', 'Members')).toBe('quotation')
    expect(
      kindOf(
        'We adopt the report, of which this is no part and which we reject:\n\n> Members shall attack.',
        'Members',
      ),
    ).toBe('quotation')
  })

  it.each([
    'Some propose that companies may hack back.',
    'Several delegations suggested that States should disclose flaws.',
    'It was proposed that operators shall filter.',
  ])('reported in a sentence are quotations: “%s”', (sentence) => {
    expect(kindOf(`# Charter\n\n${sentence}`, sentence.slice(0, 20))).toBe('quotation')
  })

  it('in quotation marks throughout are quotations', () => {
    expect(kindOf('“Operators shall disclose all flaws to the ministry.”', 'Operators')).toBe('quotation')
    expect(kindOf('We adopt:\n\n- “Operators shall disclose all flaws to users.”', 'Operators')).toBe('operative')
  })

  it('listed below a stem that rejects them are quotations', () => {
    expect(kindOf('The following proposals were rejected:\n\n- Members may strike back.', 'strike back')).toBe(
      'quotation',
    )
  })
})

describe('definitions', () => {
  it.each([
    '“Incident” means an event that harms systems.',
    '*Critical infrastructure* refers to systems that people need.',
    'For the purposes of this Charter, “team” means a CERT.',
    'In this Charter, the term "team" includes contractors and means CERTs.',
  ])('are told by their words: “%s”', (sentence) => {
    expect(provisionsOf(sentence)[0]?.kind).toBe('definitions')
  })

  it('hold for the items of a stem', () => {
    expect(kindOf('For the purposes of this Treaty:\n\n(a) "team" is a CERT;\n\n(b) "day" is any day.', '"day"')).toBe(
      'definitions',
    )
  })

  it.each([
    'Parties shall settle disputes by peaceful means.',
    'Members will use all means to protect patients.',
    'No Party shall use digital means to intervene.',
    'Members shall publish what “incident” means.',
  ])('are no duties: “%s”', (sentence) => {
    expect(provisionsOf(sentence)[0]?.kind).toBe('operative')
  })
})

describe('annexes', () => {
  it('bind where the text makes them an integral part', () => {
    expect(
      kindOf(
        '# T\n\n## 1\n\nThe Annexes form an integral part of this Treaty.\n\n## Annex A\n\nParties shall act.',
        'shall',
      ),
    ).toBe('operative')
  })

  it('and only those that it names', () => {
    const markdown =
      '# T\n\n## 1\n\nAnnexes A and C are an integral part of it.\n\n## Annex A\n\nParties shall a.\n\n## Annex B\n\nParties shall b.\n\n## Annex C\n\nParties shall c.'
    expect(['shall a', 'shall b', 'shall c'].map((words) => kindOf(markdown, words))).toEqual([
      'operative',
      'annex',
      'operative',
    ])
  })

  it('do not bind where it says that they do not', () => {
    expect(
      kindOf(
        '# T\n\n## 1\n\nThe Annex is not an integral part of this Code.\n\n## Annex\n\nMembers shall act.',
        'shall',
      ),
    ).toBe('annex')
  })
})

describe('comments', () => {
  it.each([
    '**Commentary.** (1) Some would go further.',
    'Note: this is soft.',
    'Drafters’ note – to be checked.',
    'Rationale: attacks rise.',
  ])('in the midst of articles are background: “%s”', (comment) => {
    expect(provisionsOf(`## Article 1\n\nParties shall act.\n\n${comment}`).at(-1)?.kind).toBe('background')
  })

  it('and footnotes are background', () => {
    expect(kindOf('Parties shall act.[^1]\n\n[^1]: They should act soon.', 'soon')).toBe('background')
    expect(provisionWith('Parties shall act.[^1]\n\n[^1]: They should act soon.', 'soon').form).toBe('footnote')
  })

  it('and a duty to note is none', () => {
    expect(provisionsOf('Notes of incidents shall be shared.')[0]?.kind).toBe('operative')
  })
})
