import type {Polarity} from '../model/deontic.ts'

/**
 * The polarity of an act that a negation or a verb of not doing turns round: a duty not to do is a prohibition, and a
 * permission not to do an exemption.
 */
export function turnAct(polarity: Polarity): Polarity {
  switch (polarity) {
    case 'duty':
      return 'prohibition'
    case 'prohibition':
      return 'duty'
    case 'permission':
      return 'exemption'
    case 'exemption':
      return 'permission'
  }
}

/** The polarity of a head that is denied: what is not permitted is forbidden, and who is not exempt is bound. */
export function denyHead(polarity: Polarity): Polarity {
  switch (polarity) {
    case 'duty':
    case 'permission':
      return 'prohibition'
    case 'prohibition':
    case 'exemption':
      return 'duty'
  }
}
