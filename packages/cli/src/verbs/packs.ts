import {usageError} from '../usage-error.ts'

/** Options of `packs build`. */
export interface BuildOptions {
  /** Where the built pack goes; beside the pack by default. */
  readonly output?: string
}

/** Validates a pack, trains its weights from its examples, prints its cross-validated accuracy and writes the result. */
export async function buildPack(pack: string, _options: BuildOptions): Promise<number> {
  throw usageError(`${pack}: packs cannot be built yet`)
}

/** Runs the examples of a pack. Status 1 when one is not judged as its author says. */
export async function testPack(pack: string): Promise<number> {
  throw usageError(`${pack}: packs cannot be tested yet`)
}
