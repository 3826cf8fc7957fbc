/** A line on standard error that says how far a long run has come; silent where nobody watches. */
export interface Progress {
  step(path: string): void
  stop(): void
}

/** Runs shorter than this, in milliseconds, show nothing. */
const PATIENCE = 500

/** Starts counting towards a number of files. */
export function startProgress(total: number): Progress {
  const watched = process.stderr.isTTY && total > 1
  if (!watched) return {step: () => {}, stop: () => {}}
  const begun = Date.now()
  let done = 0
  let shown = 0
  return {
    step: (path) => {
      done++
      const now = Date.now()
      if (now - begun < PATIENCE || now - shown < 80) return
      shown = now
      const line = `${done}/${total}  ${path}`.slice(0, (process.stderr.columns ?? 80) - 1)
      process.stderr.write(`\r${line}\u001B[K`)
    },
    stop: () => {
      if (shown > 0) process.stderr.write('\r\u001B[K')
    },
  }
}
