/** A line on standard error that says how far a long run has come; silent where nobody watches. */
export interface Progress {
  step(path: string): void
  stop(): void
}
/** Starts counting towards a number of files. */
export declare function startProgress(total: number): Progress
//# sourceMappingURL=progress.d.ts.map
