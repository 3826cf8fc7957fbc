// Written by scripts/generate-configuration.ts; edit the rules or that script instead.

/** Ids of the norms that are built in. */
export const builtInNormIds: readonly string[] = [
  'attribution',
  'awareness-education',
  'capacity-building',
  'confidence-building',
  'cyber-hygiene',
  'cybercrime-law',
  'data-protection',
  'electoral',
  'encryption',
  'gge-a',
  'gge-b',
  'gge-c',
  'gge-d',
  'gge-e',
  'gge-f',
  'gge-g',
  'gge-h',
  'gge-i',
  'gge-j',
  'gge-k',
  'international-law',
  'internet-access',
  'ip-theft',
  'medical',
  'multistakeholder',
  'no-botnets',
  'no-hack-back',
  'no-offensive-help',
  'no-tampering',
  'peaceful-settlement',
  'public-core',
  'routing-security',
  'secure-by-design',
  'sovereignty',
  'standards',
  'vuln-equities',
]

/** Ids of the rules. */
export const ruleIds: readonly string[] = [
  'norm-contradicted',
  'norm-missing',
  'norm-weak',
  'norms-not-mentioned',
  'norm-review',
  'not-assessed',
  'front-matter-invalid',
  'suppression-unused',
  'suppression-without-reason',
  'suppression-unknown-id',
]

/** Options by rule id, for rules that have some. */
export const ruleOptions: Readonly<Record<string, readonly string[]>> = {}

/** Keys at the root of a configuration. */
export const configurationKeys: readonly string[] = [
  '$schema',
  'extends',
  'packs',
  'ignore',
  'failOn',
  'maxWarnings',
  'profile',
  'norms',
  'rules',
  'overrides',
]

/** Keys of an override. */
export const overrideKeys: readonly string[] = [
  'files',
  'profile',
  'norms',
  'rules',
]

/** Keys under `normlint` in the front matter. */
export const frontMatterKeys: readonly string[] = [
  'not-applicable',
  'profile',
  'norms',
  'rules',
]
