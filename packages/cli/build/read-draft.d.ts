import type {DraftPath} from './find-drafts.ts'
/** A draft's text, or why there is none. */
export type ReadDraft =
  | {
      readonly text: string
    }
  | {
      readonly problem: string
    }
/** Reads a draft as UTF-8; a byte-order mark is kept, as it counts for positions. Never throws. */
export declare function readDraft(draft: DraftPath): Promise<ReadDraft>
//# sourceMappingURL=read-draft.d.ts.map
