import type {Root} from 'mdast'
import type {DocumentFacts} from '../model/analysis.ts'
import type {Profile} from '../model/norm.ts'
import type {Provision} from '../model/provision.ts'
import type {SourceText} from '../model/source-text.ts'

/** What the draft says of itself. */
export function readFacts(_tree: Root, _source: SourceText, provisions: readonly Provision[], profile: Profile | 'auto'): DocumentFacts {
  const heading = provisions.find((provision) => provision.form === 'heading') ?? provisions[0]
  return {
    title: heading?.readable.text ?? '',
    titleSpan: heading?.span ?? {start: 0, end: 0},
    language: 'en',
    assessed: true,
    profile: profile === 'auto' ? 'state-agreement' : profile,
    profileReason: profile === 'auto' ? 'assumed' : 'configured',
    register: 'treaty',
    frontMatter: {},
    isDraft: true,
    isDraftReason: 'assumed',
  }
}
