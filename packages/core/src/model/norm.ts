/** Identifier of a norm, `gge-a` … or that of a user's pack. */
export type NormId = string

/** Kinds of documents, each expected to speak to other norms. */
export type Profile = 'state-agreement' | 'resolution' | 'multistakeholder' | 'industry' | 'technical-community'

/** One part of what a norm asks. */
export interface NormElement {
  /** Full identifier, `gge-k.no-harm`. */
  readonly id: string
  /** Core elements decide the status; supporting ones are advice. */
  readonly core: boolean
  readonly asks: string
  readonly advice: string
  /** Alternatives; each is a list of concept ids that all occur in one provision. */
  readonly seenBy: readonly (readonly string[])[]
}

/** Register of a draft, which decides the wording of model clauses and advice. */
export type ModelRegister = 'treaty' | 'resolution' | 'pledge'

/** One entry of the catalogue: data, no code. */
export interface Norm {
  readonly id: NormId
  readonly pack: string
  readonly title: string
  readonly instrument: string
  readonly paragraph: string
  readonly url?: string
  readonly also: readonly string[]
  readonly restatement: string
  readonly addressees: readonly string[]
  readonly expectedIn: readonly Profile[]
  readonly kind: 'restraint' | 'duty'
  readonly softeners: readonly string[]
  /** How many core elements make the norm covered. */
  readonly needs: number
  readonly elements: readonly NormElement[]
  readonly guidance: readonly string[]
  readonly modelClauses: Readonly<Record<ModelRegister, string>>
}
