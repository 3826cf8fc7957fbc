/**
 * Where scores become verdicts. Chosen once on drafts and clauses that the scored model had not seen (cross-validated);
 * `npm run bench:accuracy` shows what they reach.
 */
export const thresholds = {
  /** Margin above which a clause that stands alone speaks to a norm. */
  presence: -0.18,
  /**
   * What is added in a long draft. Most provisions of a draft speak to no norm, while a clause that is read alone was
   * written for one: the more provisions, the more must speak for a norm.
   */
  presenceInDraft: 0.18,
  /** Number of provisions from which a draft counts as long. */
  longDraft: 12,
  /** What is taken off, per unit of margin, when another norm claims the same words more strongly. */
  competition: 0.2,
  /** Share of the stance margins in the margin of presence: a clause that takes no stance on a norm is off its topic. */
  stanceShare: 0.12,
  /** What a margin gains with the logarithm of the text's length over the length in characters of a usual clause. */
  lengthGain: 0.2,
  typicalLength: 200,
  /** What it loses for each other norm whose margin is above `crowded`. */
  crowding: 0.06,
  crowded: -0.1,
  /** Below this margin the stance is not looked at. */
  hopeless: -0.35,
  /** Share of the best single sentence in the margin of a text of several, and in that of a long one. */
  sentenceShare: 0.4,
  longSentenceShare: 0.7,
  /** Characters from which a text of several sentences counts as long. */
  longText: 480,
  /** Margins asked outside operative text, where a passing mention is no recital of the norm. */
  presenceByKind: {preamble: -0.05, definitions: 0.9, background: 0.35, annex: 0.1} as Readonly<Record<string, number>>,
  /** How much contradicted must lead, and weak may trail, covered. */
  contradictionLead: 0.1,
  contradictionLeadInDraft: 0.3,
  /** What contradicted must lead by in addition where no word of the clause allows, frees, undoes or harms. */
  withoutMechanism: 0.8,
  /** How much more clearly a clause of a draft must speak to a norm to contradict it. */
  contradictionExtra: 0.4,
  weakHandicap: 0,
  /**
   * What covered gains with the margin of presence above `half`: a clause that speaks to a norm with all its words says
   * the whole of it, one that barely does says a part.
   */
  presenceInStance: 0.3,
  half: 0.3,
  /** What weak gains for each way out that a clause leaves. */
  escapeInStance: 0.2,
  /** What covered gains where the soft word of a clause is built into the norm. */
  builtInSoftness: 0.5,
  /** What covered gains where all parts that the norm needs are seen in a clause that binds in full. */
  wholeness: 0.5,
  /** Margin from which a clause that names the instrument also says what the norm asks. */
  restated: 0.5,
  /** How much covered may trail when several clauses that hold parts of the norm are read together. */
  pooledHandicap: 0.1,
}

/** How far a draft of so many provisions is from a single clause (0) to a long draft (1). */
export function draftLength(provisions: number): number {
  return Math.min(1, Math.log(Math.max(1, provisions)) / Math.log(thresholds.longDraft))
}
