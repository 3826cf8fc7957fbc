/**
 * Where scores become verdicts. Chosen once on drafts and clauses that the scored model had not seen (cross-validated);
 * `npm run bench:accuracy` shows what they reach.
 */
export const thresholds = {
  /** Margin above which a clause speaks to a norm. */
  presence: -0.27,
  /** What is taken off, per unit of margin, when another norm claims the same words more strongly. */
  competition: 0.15,
  /** Share of the best single sentence in the margin of a text of several. */
  sentenceShare: 0.4,
  /** Margins asked outside operative text, where a passing mention is no recital of the norm. */
  presenceByKind: {preamble: -0.2, definitions: 0.5, background: 0.3, annex: 0} as Readonly<Record<string, number>>,
  /** How much contradicted must lead, and weak may trail, covered. */
  contradictionLead: 0.1,
  weakHandicap: 0.15,
  /** Margin from which a clause that names the instrument also says what the norm asks. */
  restated: 0.15,
}
