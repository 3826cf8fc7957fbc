import {actNotNamed} from './act-not-named.ts'
import {addresseeUnfitForNorm} from './addressee-unfit-for-norm.ts'
import {ambiguousIsTo} from './ambiguous-is-to.ts'
import {ambiguousMayNot} from './ambiguous-may-not.ts'
import {basisNotStated} from './basis-not-stated.ts'
import {clauseWithoutAddressee} from './clause-without-addressee.ts'
import type {Rule} from './define-rule.ts'
import {duplicateDefinition} from './duplicate-definition.ts'
import {duplicateNumber} from './duplicate-number.ts'
import {escapeClause} from './escape-clause.ts'
import {legalCharacterNotStated} from './legal-character-not-stated.ts'
import {mixedAddressees} from './mixed-addressees.ts'
import {mixedLegalRegister} from './mixed-legal-register.ts'
import {noCapacitySupport} from './no-capacity-support.ts'
import {noConformanceMeasure} from './no-conformance-measure.ts'
import {noConsequenceOfBreach} from './no-consequence-of-breach.ts'
import {noEntryAndExit} from './no-entry-and-exit.ts'
import {noGrafting} from './no-grafting.ts'
import {noIncentive} from './no-incentive.ts'
import {noInclusiveParticipation} from './no-inclusive-participation.ts'
import {noMaintainingBody} from './no-maintaining-body.ts'
import {noRedress} from './no-redress.ts'
import {noReporting} from './no-reporting.ts'
import {noReviewCycle} from './no-review-cycle.ts'
import {noSharedExpectation} from './no-shared-expectation.ts'
import {noTimeline} from './no-timeline.ts'
import {noTransparency} from './no-transparency.ts'
import {normContradicted} from './norm-contradicted.ts'
import {normMissing} from './norm-missing.ts'
import {normReview} from './norm-review.ts'
import {normWeak} from './norm-weak.ts'
import {normsNotMentioned} from './norms-not-mentioned.ts'
import {notAssessed} from './not-assessed.ts'
import {numberingGap} from './numbering-gap.ts'
import {openText} from './open-text.ts'
import {overlongClause} from './overlong-clause.ts'
import {softActionUnderStrongVerb} from './soft-action-under-strong-verb.ts'
import {strayRequirementWord} from './stray-requirement-word.ts'
import {
  frontMatterInvalid,
  suppressionUnknownId,
  suppressionUnused,
  suppressionWithoutReason,
} from './suppression-rules.ts'
import {undefinedCapitalisedTerm} from './undefined-capitalised-term.ts'
import {undefinedTerm} from './undefined-term.ts'
import {unresolvedCrossReference} from './unresolved-cross-reference.ts'
import {unusedDefinition} from './unused-definition.ts'
import {vagueQualifier} from './vague-qualifier.ts'
import {variantTerm} from './variant-term.ts'

/** Every rule, in the order of lists and documentation. */
export const rules: readonly Rule[] = [
  normContradicted,
  normMissing,
  normWeak,
  normsNotMentioned,
  normReview,
  clauseWithoutAddressee,
  mixedAddressees,
  addresseeUnfitForNorm,
  actNotNamed,
  softActionUnderStrongVerb,
  vagueQualifier,
  overlongClause,
  escapeClause,
  ambiguousMayNot,
  ambiguousIsTo,
  basisNotStated,
  legalCharacterNotStated,
  mixedLegalRegister,
  strayRequirementWord,
  noSharedExpectation,
  noConsequenceOfBreach,
  noMaintainingBody,
  noReviewCycle,
  noReporting,
  noConformanceMeasure,
  noTimeline,
  noTransparency,
  noInclusiveParticipation,
  noRedress,
  noIncentive,
  noCapacitySupport,
  noGrafting,
  noEntryAndExit,
  undefinedTerm,
  unusedDefinition,
  duplicateDefinition,
  variantTerm,
  undefinedCapitalisedTerm,
  unresolvedCrossReference,
  numberingGap,
  duplicateNumber,
  openText,
  notAssessed,
  frontMatterInvalid,
  suppressionUnused,
  suppressionWithoutReason,
  suppressionUnknownId,
]
