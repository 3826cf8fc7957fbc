import {rememberTexts} from '../document/remember-texts.ts'
import type {Finding} from '../model/finding.ts'
import type {Provision} from '../model/provision.ts'
import {settingAsideWords} from './references.generated.ts'

const {permissions, verbs, places} = settingAsideWords
const settingAside = new RegExp(
  `\\b(?:${permissions.join('|')})\\b[^.;]{0,60}\\b(?:${verbs.join('|')})\\b[^.;]{0,40}?\\b(?:${places.join('|')})\\s+(\\d[\\d.]*(?:\\([a-z0-9]+\\))*(?:(?:,| and| or| to|;)+\\s*\\d[\\d.]*(?:\\([a-z0-9]+\\))*)*)`,
  'i',
)

/**
 * Provisions that another clause of the draft lets anybody set aside ("may set aside Articles 14.6 and 14.9"), with the
 * index of the clause that does so. What such a provision promises binds no one.
 */
function findSetAside(provisions: readonly Provision[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const provision of provisions) {
    const numbers = numbersSetAside(provision)
    if (numbers.length === 0) continue
    for (const other of provisions) {
      if (other.index !== provision.index && numbers.some((number) => standsUnder(other.path, number))) {
        found.set(other.index, provision.index)
      }
    }
  }
  return found
}

/** The numbers of the places that a clause lets anybody set aside. */
export function numbersSetAside({kind, readable}: Provision): readonly string[] {
  return kind === 'operative' ? numbersIn.get(readable.text, findNumbers) : []
}

const numbersIn = rememberTexts<readonly string[]>()

function findNumbers(text: string): readonly string[] {
  const match = settingAside.exec(text)
  if (match === null) return []
  return (match[1] as string).split(/(?:,| and| or| to|;)+\s*/).map((number) => number.replace(/\.$/, ''))
}

/** "Article 14.6, 1" and "14.6(a)" stand under "14.6", "14.61" does not. */
export function standsUnder(path: string, number: string): boolean {
  const bare = path.replace(/^\p{L}+\s+/u, '')
  return bare === number || (bare.startsWith(number) && /^[,(\s]/.test(bare.slice(number.length)))
}

/**
 * Turns what a clause elsewhere lets anybody set aside into hedged promises. Needs the findings of the whole draft,
 * where `findNorms` looks at one stretch at a time; findings that nothing takes back stay the same objects.
 */
export function takeBack(findings: readonly Finding[], provisions: readonly Provision[]): readonly Finding[] {
  const setAside = findSetAside(provisions)
  if (setAside.size === 0) return findings
  return findings.map(
    (finding): Finding =>
      finding.stance === 'covered' && setAside.has(finding.provision) ? asSetAside(finding) : finding,
  )
}

/** A promise that binds no one. */
export function asSetAside(finding: Finding): Finding {
  return {...finding, stance: 'weak', reasons: ['hedged']}
}
