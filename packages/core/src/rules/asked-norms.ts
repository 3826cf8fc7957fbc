import type {Settings} from '../config/configuration.ts'
import type {Norm, Profile} from '../model/norm.ts'

/**
 * Whether a draft is asked to speak to a norm: its kind is expected to, or the configuration names the norm with any
 * severity but `off`.
 */
export function isAsked(norm: Norm, profile: Profile, settings: Settings): boolean {
  const configured = settings.norms[norm.id]
  return configured === undefined ? norm.expectedIn.includes(profile) : configured !== 'off'
}
