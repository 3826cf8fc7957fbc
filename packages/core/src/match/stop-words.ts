/** Words too common to tell one norm from another. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the of to in on for and or by with from at as is are be been being was were it its their they them this that
  these those which who whom whose such any all each every other another one same into than so if when where while
  there here also only more most much many some own between among through under over out up down after before about
  against during within upon per via not no nor never shall will must should may can could would might has have had do
  does done i we our us you your he she his her`.split(/\s+/),
)
