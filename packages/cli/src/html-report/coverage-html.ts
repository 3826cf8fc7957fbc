import {type AnalysedFile, type CoverageOptions, summarise} from '@normlint/core'
import {h} from 'hastscript'
import {initiative} from './initiative.ts'
import {draftsMatrix, overview} from './overview.ts'
import {page} from './page.ts'

/** The coverage of drafts as one HTML file with its charts, which needs no script, no network and no other file. */
export function coverageHtml(files: readonly AnalysedFile[], {sort}: CoverageOptions = {}): string {
  const summaries = files.map(summarise)
  const norms = summaries[0]?.analysis.norms ?? []
  const titles = summaries.map(({analysis, path}) => analysis.facts.title || path)
  const title = titles.length === 1 ? `Coverage of norms: ${titles[0]}` : `Coverage of norms in ${titles.length} drafts`
  const links = titles.map((name, index) => h('li', [h('a', {href: `#draft-${index + 1}`}, name)]))
  return page(title, [
    h('header', [
      h('h1', title),
      h(
        'p',
        'What each draft says of the eleven UN GGE norms of responsible state behaviour and of the additional norms of other agreements. “No text found” is no proof of absence: the verdicts are a program’s, and a person should read what is marked for review.',
      ),
      h('nav', {ariaLabel: 'Contents'}, [
        h('ul', [
          h('li', [h('a', {href: '#overview'}, 'Among the agreements that exist')]),
          ...(files.length > 1 ? [h('li', [h('a', {href: '#drafts'}, 'The drafts side by side')])] : []),
          ...links,
        ]),
      ]),
    ]),
    h('main', [
      overview(norms, summaries),
      ...(files.length > 1 ? [draftsMatrix(summaries, sort)] : []),
      ...summaries.map(initiative),
    ]),
    h('footer', [h('p', `Written by normlint ${NORMLINT_VERSION}.`)]),
  ])
}
