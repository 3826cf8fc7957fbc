import {describe, expect, it} from 'vitest'
import {parseMarkdown} from '../../../packages/core/src/document/parse-markdown.ts'
import {readFacts} from '../../../packages/core/src/document/read-facts.ts'
import {readSourceText} from '../../../packages/core/src/document/source-text.ts'
import type {DocumentFacts} from '../../../packages/core/src/model/analysis.ts'

function facts(markdown: string): DocumentFacts {
  return readFacts(parseMarkdown(markdown), readSourceText(markdown))
}

function titled(markdown: string): string {
  const {titleSpan} = facts(markdown)
  return markdown.slice(titleSpan.start, titleSpan.end)
}

describe('the title', () => {
  it('is the first heading', () => {
    expect(facts('Draft 3\n\n# The *Lake* Charter\n\nText').title).toBe('The Lake Charter')
    expect(titled('Draft 3\n\n# The *Lake* Charter\n\nText')).toBe('The *Lake* Charter')
  })

  it('is that of the front matter where there is no heading, and placed on the first line of text', () => {
    const markdown = '---\ntitle: Lake Charter\n---\n\nWe will share.\nAlways.\n'
    expect(facts(markdown).title).toBe('Lake Charter')
    expect(titled(markdown)).toBe('We will share.')
  })

  it('has a place in an empty draft, after a byte-order mark, and beneath a comment', () => {
    expect(facts('').titleSpan).toEqual({start: 0, end: 0})
    expect(titled('\uFEFF# Charter\n')).toBe('Charter')
    expect(titled('<!-- x -->\n\nWe will share.')).toBe('We will share.')
  })
})

describe('front matter', () => {
  it('is read as YAML', () => {
    expect(facts('---\nnormlint:\n  profile: industry\n---\n').frontMatter).toEqual({normlint: {profile: 'industry'}})
  })

  it('that is broken, no mapping or TOML is empty', () => {
    expect(facts('---\na: [\n---\n\nText').frontMatter).toEqual({})
    expect(facts('---\n- a\n---\n').frontMatter).toEqual({})
    expect(facts('+++\na = 1\n+++\n').frontMatter).toEqual({})
  })
})

describe('the language', () => {
  it.each([
    ['en', 'The Parties shall cooperate in order to increase the security of their networks.'],
    ['fr', 'Les Parties coopèrent afin de renforcer la sécurité de leurs réseaux et des systèmes.'],
    ['es', 'Las Partes cooperarán para reforzar la seguridad de los sistemas y de las redes del país.'],
    ['de', 'Die Vertragsparteien arbeiten zusammen, um die Sicherheit der Netze und Systeme zu stärken.'],
    ['ru', 'Государства сотрудничают в целях укрепления безопасности.'],
    ['zh', '各国应合作维护网络安全。'],
    ['ar', 'تتعاون الدول من أجل تعزيز أمن الشبكات'],
  ])('%s is told by its commonest words or its script', (language, text) => {
    expect(facts(text).language).toBe(language)
    expect(facts(text).assessed).toBe(language === 'en')
  })

  it('of a text too short to tell is open, and the text is assessed', () => {
    expect(facts('MANRS')).toMatchObject({language: 'und', assessed: true})
  })
})

describe('the register', () => {
  it.each([
    ['treaty', '# Treaty\n\nThe Parties shall cooperate.'],
    [
      'treaty',
      '## Article 1\n\nEach Party shall act.\n\n## Article 2\n\nA Party shall help.\n\n## Article 3\n\nNo Party shall attack.',
    ],
    ['memorandum', '# Memorandum of Understanding\n\nThe Participants will cooperate.'],
    ['resolution', 'The General Assembly,\n\nRecalling its work,\n\n1. Calls upon States to cooperate.'],
    ['pledge', '# Our pledge\n\nWe will cooperate.'],
    ['rfc2119', '# Code\n\nMembers MUST filter. Members MUST NOT attack. Members SHOULD report.'],
  ])('%s is told by title and wording', (register, text) => {
    expect(facts(text).register).toBe(register)
  })
})

describe('whether a text is a draft', () => {
  it.each([
    ['a charter', '# Charter of Trust\n\nText.', true],
    ['an untitled clause', 'Parties shall refrain from attacks.', true],
    ['a readme', '# README\n\nYou must install Node.', false],
    [
      'a project’s documentation',
      '# Frobnicator\n\n## Installation\n\nnpm i\n\n## Usage\n\nRun it. You should see this.\n\n## License\n\nMIT',
      false,
    ],
    ['a changelog', '# Changelog\n\n- added a thing', false],
    ['minutes', '# Minutes of the working group\n\nWe should meet again.', false],
    ['a shopping list', '# Saturday\n\n- milk\n- bread', false],
    ['what its front matter says it is', '---\nnormlint: true\n---\n\n# README\n', true],
    ['what its front matter says it is not', '---\nnormlint: false\n---\n\n# Treaty\n', false],
    ['what has settings for normlint', '---\nnormlint:\n  profile: industry\n---\n\n# Notes\n', true],
  ])('%s', (_, markdown, expected) => {
    const {isDraft, isDraftReason} = facts(markdown)
    expect(isDraft).toBe(expected)
    expect(isDraftReason).not.toBe('')
  })
})

describe('the profile', () => {
  it.each([
    [
      'state-agreement',
      'The Contracting Parties have agreed. Each Party shall cooperate with the other Parties. No State shall attack.',
    ],
    [
      'resolution',
      'The General Assembly,\n\nRecalling its resolution,\n\n1. Calls upon Member States to act;\n\n2. Requests the Secretary-General to report.',
    ],
    [
      'multistakeholder',
      'We, the undersigned governments, companies and civil society, open to all signatories, will cooperate with all stakeholders.',
    ],
    ['industry', 'Our companies will protect our customers and our products. Each vendor will patch.'],
    [
      'technical-community',
      'Network operators filter prefixes at the internet exchange. Incident response teams coordinate routing.',
    ],
  ])('%s is told by who speaks', (profile, text) => {
    expect(facts(text).profile).toBe(profile)
    expect(facts(text).profileReason).toMatch(/^read as .*“.+”/)
  })

  it('of a text without signs is multistakeholder, and says so', () => {
    expect(facts('It rains.')).toMatchObject({profile: 'multistakeholder'})
    expect(facts('It rains.').profileReason).toContain('nothing says')
  })
})
