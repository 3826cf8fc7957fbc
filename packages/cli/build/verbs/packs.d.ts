/** Options of `packs build`. */
export interface BuildOptions {
  /** Where the built pack goes; beside the pack by default. */
  readonly output?: string
}
/** Validates a pack, trains its weights from its examples, prints its cross-validated accuracy and writes the result. */
export declare function buildPack(pack: string, _options: BuildOptions): Promise<number>
/** Runs the examples of a pack. Status 1 when one is not judged as its author says. */
export declare function testPack(pack: string): Promise<number>
//# sourceMappingURL=packs.d.ts.map
