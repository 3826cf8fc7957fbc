import type {Status} from '@normlint/core'
import type {Range} from 'vscode-languageserver'

/**
 * What server and client say to each other beyond the Language Server Protocol. A client that knows none of it loses
 * only the norm map; a client that reads files for the server says so by `initializationOptions.files: "client"`.
 */
export const methods = {
  /** Client → server: the norm map of one draft, null when the draft is not open. */
  normMap: 'normlint/normMap',
  /** Server → client: an open draft was checked. Sent only with `initializationOptions.normMap`. */
  checked: 'normlint/checked',
  /** Client → server: why the clause at a place was judged as it was, in Markdown. */
  explain: 'normlint/explain',
  /** Client → server: the edit that puts a norm's model clause where it belongs. */
  insertClause: 'normlint/insertClause',
  /** Client → server: the edit that marks a norm not applicable, with a reason. */
  notApplicable: 'normlint/notApplicable',
  /** Client → server: the edit that suppresses a code at a place, with a reason. */
  suppress: 'normlint/suppress',
  /** Client → server: check all drafts of the workspace, with progress. */
  checkWorkspace: 'normlint/checkWorkspace',
  /** Client → server: the coverage of one draft or of the workspace as a document. */
  export: 'normlint/export',
  /** Client → server: a draft to begin with. */
  template: 'normlint/template',
  /** Client → server: whether a document is to be checked although, or not although, it looks like a draft. */
  activate: 'normlint/activate',
  /** Server → client: the text of a file, null when there is none. */
  readFile: 'normlint/readFile',
  /** Server → client: the Markdown files below a folder. */
  findFiles: 'normlint/findFiles',
  /** Server → client: the names in a folder, null when it is none. */
  listFolder: 'normlint/listFolder',
} as const

/** Commands that the server itself runs, for editors without commands of their own. */
export const serverCommand = {
  /** Shows the coverage of the draft whose URI is the first argument. */
  showCoverage: 'normlint.server.showCoverage',
  /** Checks all drafts of the workspace and says how many messages there are. */
  checkWorkspace: 'normlint.server.checkWorkspace',
  /** Arguments: URI, line and character from zero. Returns why the clause there was judged as it was, in Markdown. */
  explain: 'normlint.server.explain',
  /** Arguments: URI, norm id. Puts the norm's model clause where it belongs. */
  insertClause: 'normlint.server.insertClause',
  /** Arguments: URI, and whether it is to be checked whatever it looks like. */
  activate: 'normlint.server.activate',
} as const

/** What a client may say of itself in `initializationOptions`. All are optional. */
export interface InitializationOptions {
  /** `client`: the server asks the client for files, which may then lie anywhere. Default: its own file system. */
  readonly files?: 'client' | 'server'
  /** The client shows a norm map and wants `normlint/checked`. */
  readonly normMap?: boolean
  /** The client runs the commands `normlint.*` that code lenses and code actions carry. */
  readonly commands?: boolean
  /** Settings for clients that do not answer `workspace/configuration`. */
  readonly settings?: unknown
}

/** Why a document is or is not checked. */
export interface Activation {
  readonly active: boolean
  readonly reason: string
}

/** Parameters of requests that concern one document. */
export interface DocumentParams {
  readonly uri: string
}

export interface PlaceParams extends DocumentParams {
  readonly line: number
  readonly character: number
}

export interface NormParams extends DocumentParams {
  readonly norm: string
}

export interface NotApplicableParams extends NormParams {
  readonly reason: string
}

export interface SuppressParams extends PlaceParams {
  readonly code: string
  readonly reason: string
}

export interface ActivateParams extends DocumentParams {
  /** Null: decide from the text again. */
  readonly active: boolean | null
}

export interface ExportParams {
  /** Absent: all drafts of the workspace. */
  readonly uri?: string
  readonly format: 'markdown' | 'json'
}

export interface TemplateParams {
  readonly kind: 'treaty' | 'resolution' | 'pledge'
}

export interface FindFilesParams {
  readonly folder: string
}

/** How many norms have each status. */
export type StatusCounts = Readonly<Record<Status, number>>

/** A check of an open draft came to its end. */
export interface CheckedParams extends DocumentParams, Activation {
  readonly version: number
  /** Over the norms that the draft's profile expects. */
  readonly counts: StatusCounts
}

/** One clause that speaks to a norm. */
export interface NormMapEvidence {
  readonly range: Range
  readonly quote: string
  /** As lawyers cite it, "5(c)"; may be empty. */
  readonly provision: string
  readonly stance: string
  readonly reasons: readonly string[]
}

export interface NormMapElement {
  readonly id: string
  readonly asks: string
  readonly core: boolean
  readonly met: boolean
}

/** One norm in the norm map. */
export interface NormMapEntry {
  readonly id: string
  readonly title: string
  readonly pack: string
  readonly source: string
  readonly restatement: string
  readonly status: Status
  readonly reasons: readonly string[]
  /** Whether documents of this profile are expected to speak to the norm. */
  readonly expected: boolean
  readonly confidence: number
  readonly needsReview: boolean
  readonly elements: readonly NormMapElement[]
  readonly evidence: readonly NormMapEvidence[]
}

/** Everything the norm map of one draft shows. */
export interface NormMap extends DocumentParams, Activation {
  readonly version: number
  readonly title: string
  readonly profile: string
  readonly profileReason: string
  readonly assessed: boolean
  readonly counts: StatusCounts
  readonly norms: readonly NormMapEntry[]
}
