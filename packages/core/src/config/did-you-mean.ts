import {closestMatch} from 'leven'

/**
 * The candidate that a mistyped word was most likely meant to be, or undefined when none is near: at most a third of
 * the word's letters are changed, missing or too many, at least one and at most three.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const maxDistance = Math.max(1, Math.min(3, Math.floor(word.length / 3)))
  return closestMatch(word, [...candidates], {maxDistance})
}
