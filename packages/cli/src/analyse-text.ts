import {type Analysis, analyse, type Profile} from '@normlint/core'
import {packsAt} from './load-packs.ts'

/** A draft's text with what it is to be read with: plain data, so that it can go to another thread. */
export interface TextToAnalyse {
  readonly text: string
  readonly profile: Profile | 'auto'
  /** Full paths of the packs to read with, which loaded without a fault. */
  readonly packs?: readonly string[]
}

/** Analyses a draft in this thread. */
export function analyseText({text, profile, packs = []}: TextToAnalyse): Analysis {
  return analyse(text, {profile, packs: packsAt(packs).packs})
}
