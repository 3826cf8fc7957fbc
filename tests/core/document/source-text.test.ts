import {describe, expect, it} from 'vitest'
import {offsetAt, pointAt, readSourceText} from '../../../packages/core/src/document/source-text.ts'

describe('source text', () => {
  it('counts lines and columns from 1', () => {
    const source = readSourceText('one\ntwo\n')
    expect(pointAt(source, 0)).toEqual({line: 1, column: 1})
    expect(pointAt(source, 5)).toEqual({line: 2, column: 2})
    expect(pointAt(source, 8)).toEqual({line: 3, column: 1})
  })

  it('knows LF, CRLF and CR', () => {
    expect(readSourceText('a\r\nb\rc\nd').lineStarts).toEqual([0, 3, 5, 7])
  })

  it('keeps a byte-order mark and counts it', () => {
    const source = readSourceText('\uFEFFa')
    expect(source.text).toHaveLength(2)
    expect(pointAt(source, 1)).toEqual({line: 1, column: 2})
  })

  it('turns every offset into a point and back', () => {
    const source = readSourceText('a\r\n\r\nbc\rd\n\n')
    for (let offset = 0; offset <= source.text.length; offset++)
      expect(offsetAt(source, pointAt(source, offset))).toBe(offset)
  })

  it('takes places outside the text to its ends', () => {
    const source = readSourceText('ab\nc')
    expect(pointAt(source, 99)).toEqual({line: 2, column: 2})
    expect(pointAt(source, -1)).toEqual({line: 1, column: 1})
    expect(offsetAt(source, {line: 9, column: 1})).toBe(4)
    expect(offsetAt(source, {line: 1, column: 99})).toBe(3)
    expect(offsetAt(source, {line: 0, column: 5})).toBe(0)
  })

  it('gives the empty text one line', () => {
    expect(readSourceText('').lineStarts).toEqual([0])
  })
})
