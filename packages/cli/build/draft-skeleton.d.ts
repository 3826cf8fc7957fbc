/** The kinds of drafts that can be begun. */
export type SkeletonKind = 'treaty' | 'resolution' | 'pledge'
/** The beginning of a draft: a frame in the register of its kind, with a model clause for every norm expected of it. */
export declare function draftSkeleton(kind: SkeletonKind): string
//# sourceMappingURL=draft-skeleton.d.ts.map
