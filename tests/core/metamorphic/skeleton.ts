import type {ModelRegister} from '../../../packages/core/src/model/norm.ts'

/** The parts of a draft that says nothing but what it is given to say. */
export interface Parts {
  /** Blocks among the recitals. */
  readonly recitals?: readonly string[]
  /** Blocks among the undertakings. */
  readonly undertakings: readonly string[]
}

interface Frame {
  readonly title: string
  readonly opening: string
  readonly recital: string
  readonly pivot: string
  readonly closing: string
}

const frames: Readonly<Record<ModelRegister, Frame>> = {
  treaty: {
    title: 'Agreement of Harrow Sound',
    opening: 'The Parties to this Agreement,',
    recital: 'Recalling the meeting held at Harrow Sound in the spring,',
    pivot: 'Have agreed as follows:',
    closing: 'This Agreement shall enter into force on the date of the last signature.',
  },
  resolution: {
    title: 'Resolution of the Assembly of Harrow Sound',
    opening: 'The Assembly,',
    recital: 'Recalling its session held at Harrow Sound in the spring,',
    pivot: 'Resolves as follows:',
    closing: 'Decides to remain seized of the matter.',
  },
  pledge: {
    title: 'Pledge of Harrow Sound',
    opening: 'We, the signatories,',
    recital: 'Mindful of our meeting at Harrow Sound in the spring,',
    pivot: 'Pledge as follows:',
    closing: 'We will sign this pledge in two copies.',
  },
}

/** A draft with the given blocks in it. */
export function skeleton(register: ModelRegister, {recitals = [], undertakings}: Parts): string {
  const {title, opening, recital, pivot, closing} = frames[register]
  const blocks = [
    `# ${title}`,
    opening,
    recital,
    ...recitals,
    pivot,
    '## 1. Undertakings',
    ...undertakings,
    '## 2. Final provisions',
    closing,
  ]
  return `${blocks.join('\n\n')}\n`
}
