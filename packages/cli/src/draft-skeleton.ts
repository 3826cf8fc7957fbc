import {builtInNorms, type Norm, type Profile} from '@normlint/core'

/** The kinds of drafts that can be begun. */
export type SkeletonKind = 'treaty' | 'resolution' | 'pledge'

/** The beginning of a draft: a frame in the register of its kind, with a model clause for every norm expected of it. */
export function draftSkeleton(kind: SkeletonKind): string {
  return FRAMES[kind](builtInNorms.filter(({expectedIn}) => expectedIn.includes(PROFILES[kind])))
}

const PROFILES: Readonly<Record<SkeletonKind, Profile>> = {
  treaty: 'state-agreement',
  resolution: 'resolution',
  pledge: 'multistakeholder',
}

const FRAMES: Readonly<Record<SkeletonKind, (norms: readonly Norm[]) => string>> = {
  treaty: (norms) => {
    const articles = norms.map((norm, index) => `## Article ${index + 2}: ${norm.title}\n\n${norm.modelClauses.treaty}`)
    const next = norms.length + 2
    return `${frontMatter('state-agreement')}
# Accord on the Responsible Use of Information and Communications Technologies

The Parties to this Accord,

Recalling the Charter of the United Nations,

Mindful that all countries depend on sound information and communications technologies,

Have agreed as follows:

## Article 1: Use of terms

For the purposes of this Accord, “ICTs” means information and communications technologies.

${articles.join('\n\n')}

## Article ${next}: Secretariat and review

1. The Parties shall designate a Secretariat, which shall publish a report on the carrying out of this Accord every year.

2. The Parties shall review this Accord every two years.

## Article ${next + 1}: Final provisions

1. This Accord shall enter into force on the thirtieth day after the fifth instrument of ratification is deposited with the Secretariat.

2. A Party may withdraw from this Accord by giving the Secretariat notice of one year.
`
  },
  resolution: (norms) => {
    const paragraphs = norms.map((norm, index) => `${index + 1}. ${closed(norm.modelClauses.resolution)}`)
    return `${frontMatter('resolution')}
# Responsible conduct in the use of information and communications technologies

The General Assembly,

Recalling its resolution 70/237 of 23 December 2015,

Noting that all countries depend on sound information and communications technologies,

${paragraphs.join('\n\n')}

${paragraphs.length + 1}. Requests the Secretary-General to report on the carrying out of the present resolution at its next session;

${paragraphs.length + 2}. Decides to review the present resolution at its session after next.
`
  },
  pledge: (norms) => {
    const clauses = norms.map((norm, index) => `${index + 1}. **${norm.title}.** ${norm.modelClauses.pledge}`)
    return `${frontMatter('multistakeholder')}
# Pledge for a Trustworthy Digital World

We, the governments, companies and civil society organisations that sign this pledge, are convinced that no one of us can keep the digital world safe alone.

## Our commitments

${clauses.join('\n\n')}

## How we keep it

This pledge is voluntary and creates no duties in law.

The Secretariat maintains this text, publishes a report on what each signatory has done every year, and convenes a review every two years.
`
  },
}

function frontMatter(profile: Profile): string {
  return `---\nnormlint:\n  profile: ${profile}\n---\n`
}

/** A resolution is one sentence: its paragraphs end in a semicolon. */
function closed(clause: string): string {
  return `${clause.replace(/[.;]\s*$/, '')};`
}
