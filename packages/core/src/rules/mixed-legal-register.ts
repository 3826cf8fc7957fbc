import {readRegister} from '../drafting/legal-register.ts'
import {defineRule} from './define-rule.ts'

const CHARTER = `# Harbour Charter for Dependable Networks

This Charter is voluntary and creates no legal duties.

`
const TREATY = '# Treaty on Dependable Networks\n\n'
const RESOLUTION =
  '# Resolution on Dependable Networks\n\n*The Assembly*,\n\n1. *Calls upon* Member States to test their systems;\n\n2. *Urges* Member States to train their staff;\n\n'
const WHY = {
  memorandum: 'this text says that it does not bind in law',
  treaty: 'this text binds in law',
  resolution: 'a resolution calls upon its addressees',
} as const

/** One message for each word that belongs to the register of another kind of text, on its first use. */
export const mixedLegalRegister = defineRule({
  id: 'mixed-legal-register',
  summary: 'Words of a treaty in a text that does not bind, or the reverse',
  why: 'Courts and treaty offices read “shall”, “Parties” and “enter into force” as signs of a treaty, whatever the text says of itself.',
  whatToDo:
    'Use the words of one register: shall, Parties, Article, enter into force; or will, Participants, Paragraph, come into effect.',
  source: 'Practice of treaty offices for treaties and memorandums of understanding; RFC 2119 for capitals',
  severity: 'warning',
  options: {
    allow: {
      type: 'array',
      items: {type: 'string'},
      description: 'Words that are not reported, such as “Parties”.',
      default: [] as readonly string[],
    },
  },
  examples: {
    bad: [
      {
        says: 'A voluntary text that says “shall”.',
        draft: `${CHARTER}1. Each member shall test its systems.\n\n2. Each member shall train its staff.\n`,
        marks: ['shall'],
      },
      {
        says: 'A voluntary text that enters into force.',
        draft: `${CHARTER}1. Each member will test its systems.\n\n2. This Charter enters into force in March.\n`,
        marks: ['enters into force'],
      },
      {
        says: 'A treaty that says “will”.',
        draft: `${TREATY}1. Each Party will test its systems.\n\n2. Each Party shall train its staff.\n`,
        marks: ['will'],
      },
      {
        says: 'A treaty with participants.',
        draft: `${TREATY}1. Each Participant shall test its systems.\n\n2. Each Participant shall train its staff.\n`,
        marks: ['Participant'],
      },
      {
        says: 'A resolution that speaks like a treaty.',
        draft: `${RESOLUTION}3. Member States shall report each year.\n`,
        marks: ['shall'],
      },
    ],
    good: [
      {draft: `${RESOLUTION}3. *Requests* Member States to report each year.\n`},
      {draft: `${CHARTER}1. Each member will test its systems.\n\n2. This Charter comes into effect in March.\n`},
      {draft: `${TREATY}1. Each Party shall test its systems.\n\n2. This Treaty enters into force in March.\n`},
      {
        options: {allow: ['shall']},
        draft: `${CHARTER}1. Each member shall test its systems.\n\n2. Each member shall train its staff.\n`,
      },
      {
        says: 'Where nothing is said of its force, no register is the right one.',
        draft:
          '# Accord on Dependable Networks\n\n1. Each Party shall test its systems.\n\n2. Each Party will train its staff.\n',
      },
    ],
  },
  *check(analysis, {options}) {
    const {expected, strange} = readRegister(analysis)
    if (expected === undefined) return
    const allowed = options.allow.map((word) => word.toLowerCase())
    for (const {word, instead, count, spans, isSafe} of strange) {
      const [first, ...others] = spans
      if (first === undefined || allowed.includes(word.toLowerCase())) continue
      const text = analysis.source.text.slice(first.start, first.end)
      const times = count === 1 ? '' : ` (${count} times)`
      yield {
        text: `“${word}”${times} does not go with the rest: ${WHY[expected]}`,
        note: `Readers, and courts, take the word as a sign of the other kind. Write “${instead}”, or change what the text says of its force.`,
        span: first,
        related: others.slice(0, 8).map((span) => ({span, message: `“${word}” again`})),
        expected: [instead],
        ...(isSafe && /^\w+$/.test(text)
          ? {suggestions: [{title: `Write “${instead}”`, span: first, text: instead}]}
          : {}),
      }
    }
  },
})
