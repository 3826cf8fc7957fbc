/** An error that the user can mend; it is said in one line and ends the program with status 2. */
export interface UsageError extends Error {
  readonly isUsageError: true
}
/** Makes an error for the user. `message` says what is wrong, where, and what was expected. */
export declare function usageError(message: string): UsageError
/** Whether an error was made by {@link usageError}. */
export declare function isUsageError(error: unknown): error is UsageError
//# sourceMappingURL=usage-error.d.ts.map
