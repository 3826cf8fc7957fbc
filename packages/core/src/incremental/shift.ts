import {moveSpan} from '../document/source-text.ts'
import type {Finding} from '../model/finding.ts'
import type {Provision, ReadableText} from '../model/provision.ts'

/** How far provisions are moved: in units of the source, and in the order of provisions. */
export interface Move {
  readonly offset: number
  readonly index: number
}

/** A provision at its new place. `stem` gives the new index of a stem. */
export function moveProvision(provision: Provision, {offset, index}: Move, stem: (index: number) => number): Provision {
  const {readable, leadIn, parent} = provision
  return {
    ...provision,
    index: provision.index + index,
    readable: offset === 0 ? readable : moveReadable(readable, offset),
    span: moveSpan(provision.span, offset),
    ...(leadIn && {leadIn: {text: leadIn.text, from: leadIn.from.map(stem)}}),
    ...(parent !== undefined && {parent: parent + index}),
  }
}

export function moveFinding(finding: Finding, {offset, index}: Move): Finding {
  return {
    ...finding,
    provision: finding.provision + index,
    provisions: finding.provisions.map((provision) => provision + index),
    span: moveSpan(finding.span, offset),
    words: finding.words.map((span) => moveSpan(span, offset)),
  }
}

function moveReadable(readable: ReadableText, by: number): ReadableText {
  const {ends, offsets} = readable
  const moved = ends && new Map([...ends].map(([at, place]) => [at, place + by] as const))
  return {...readable, offsets: moveOffsets(offsets, by), ...(moved && {ends: moved})}
}

function moveOffsets(offsets: ArrayLike<number>, by: number): ArrayLike<number> {
  const moved = offsets instanceof Uint32Array ? new Uint32Array(offsets.length) : new Array<number>(offsets.length)
  for (let at = 0; at < offsets.length; at++) moved[at] = (offsets[at] ?? 0) + by
  return moved
}
