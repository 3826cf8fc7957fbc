/** An error that the user can mend; it is said in one line and ends the program with status 2. */
export interface UsageError extends Error {
  readonly isUsageError: true
}

/** Makes an error for the user. `message` says what is wrong, where, and what was expected. */
export function usageError(message: string): UsageError {
  return Object.assign(new Error(message), {isUsageError: true as const})
}

/** Whether an error was made by {@link usageError}. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && (error as Partial<UsageError>).isUsageError === true
}
