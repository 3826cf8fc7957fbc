import * as nodeModule from 'node:module'

/** Lets Node keep the compiled program between runs, where it can (Node 22 and later). */
export function enableCompileCache() {
  nodeModule.enableCompileCache?.()
}
