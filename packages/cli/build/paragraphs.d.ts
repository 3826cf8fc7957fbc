import type {Styler} from '@normlint/core'
/** A heading with texts below it; several texts become a list. */
export interface Section {
  readonly heading: string
  readonly texts: readonly string[]
}
/** A page of sections for the terminal; sections without text are left out. */
export declare function paragraphs(sections: readonly Section[], style: Styler, width: number): string
//# sourceMappingURL=paragraphs.d.ts.map
