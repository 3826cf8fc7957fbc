import {type Analysis, analyse, type Profile} from '@normlint/core'

/** A draft's text with what it is to be read with: plain data, so that it can go to another thread. */
export interface TextToAnalyse {
  readonly text: string
  readonly profile: Profile | 'auto'
}

/** Analyses a draft in this thread. */
export function analyseText({text, profile}: TextToAnalyse): Analysis {
  return analyse(text, {profile})
}
