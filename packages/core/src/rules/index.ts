import type {Rule} from './define-rule.ts'
import {normContradicted} from './norm-contradicted.ts'
import {normMissing} from './norm-missing.ts'
import {normReview} from './norm-review.ts'
import {normWeak} from './norm-weak.ts'
import {normsNotMentioned} from './norms-not-mentioned.ts'
import {notAssessed} from './not-assessed.ts'
import {
  frontMatterInvalid,
  suppressionUnknownId,
  suppressionUnused,
  suppressionWithoutReason,
} from './suppression-rules.ts'

/** Every rule, in the order of lists and documentation. */
export const rules: readonly Rule[] = [
  normContradicted,
  normMissing,
  normWeak,
  normsNotMentioned,
  normReview,
  notAssessed,
  frontMatterInvalid,
  suppressionUnused,
  suppressionWithoutReason,
  suppressionUnknownId,
]
