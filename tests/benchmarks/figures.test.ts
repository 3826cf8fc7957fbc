import {describe, expect, it} from 'vitest'
import {reasonFigures, reliability, setFigures} from '../../benchmarks/accuracy/figures.ts'
import {type LabelledText, partsOf, shareOf} from '../../benchmarks/accuracy/labelled-texts.ts'
import type {JudgedDocument, ReadVerdict} from '../../benchmarks/accuracy/read-draft.ts'
import {fitLogistic, logistic} from '../../scripts/fit-logistic.ts'

const norms = ['gge-a', 'gge-b']

const verdict = (status: ReadVerdict['status'], confidence = 1, reasons: ReadVerdict['reasons'] = []): ReadVerdict => ({
  status,
  lines: [1],
  reasons,
  confidence,
})

function judged(gold: Record<string, ReadVerdict>, found: Record<string, ReadVerdict>, name = 'x.md'): JudgedDocument {
  return {name, set: 'drafts', gold: new Map(Object.entries(gold)), found: new Map(Object.entries(found))}
}

describe('figures of judged documents', () => {
  it('full agreement is 1 on every figure, and so are the ends of its intervals', () => {
    const documents = ['a', 'b', 'c'].map((name) =>
      judged({'gge-a': verdict('covered')}, {'gge-a': verdict('covered')}, name),
    )
    const {figures, intervals} = setFigures(documents, norms, 50)
    expect(figures).toMatchObject({presence: 1, kappa: 1, evidence: 1})
    expect(intervals.kappa).toEqual([1, 1])
  })

  it('an interval lies around its figure and is the same on every run', () => {
    const documents = Array.from({length: 20}, (_, at) =>
      judged({'gge-a': verdict('covered')}, at % 4 === 0 ? {} : {'gge-a': verdict('covered')}, `${at}`),
    )
    const {figures, intervals} = setFigures(documents, norms, 200)
    expect(intervals.presence[0]).toBeLessThan(figures.presence)
    expect(intervals.presence[1]).toBeGreaterThan(figures.presence)
    expect(setFigures(documents, norms, 200).intervals).toEqual(intervals)
  })

  it('a weak verdict counts for its reason only where the engine gives the same', () => {
    const gold = {'gge-a': verdict('weak', 1, ['recital']), 'gge-b': verdict('weak', 1, ['recital'])}
    const found = {'gge-a': verdict('weak', 1, ['recital']), 'gge-b': verdict('weak', 1, ['hedged'])}
    expect(reasonFigures([judged(gold, found)])[0]).toEqual({reason: 'recital', gold: 2, weak: 1, named: 0.5})
  })

  it('verdicts are told apart by how sure the engine is of them', () => {
    const found = {'gge-a': verdict('covered', 0.95), 'gge-b': verdict('covered', 0.55)}
    const bins = reliability([judged({'gge-a': verdict('covered')}, found)])
    expect(bins[9]).toMatchObject({verdicts: 1, right: 1})
    expect(bins[5]).toMatchObject({verdicts: 1, right: 0})
  })
})

describe('parts of labelled texts', () => {
  const texts = Array.from({length: 30}, (_, at): LabelledText => {
    return {name: `${at}`, set: at < 12 ? 'drafts' : 'bank', text: '', labels: new Map(), examples: []}
  })

  it('each part has an even share of each set', () => {
    const parts = partsOf(texts, 3)
    const sizes = (set: string) =>
      [0, 1, 2].map((part) => texts.filter((text) => text.set === set && parts.get(text) === part).length)
    expect(sizes('drafts')).toEqual([4, 4, 4])
    expect(sizes('bank')).toEqual([6, 6, 6])
  })

  it('a smaller share lies within a larger one', () => {
    const large = new Set(shareOf(texts, 0.5))
    expect(shareOf(texts, 0.25).every((text) => large.has(text))).toBe(true)
  })
})

describe('fitting a curve', () => {
  it('finds the curve that outcomes were drawn from', () => {
    const outcomes = [-2, -1, 0, 1, 2].flatMap((input) => {
      const share = logistic({slope: 2, offset: 0.5}, input)
      return [
        {input, holds: true, weight: share},
        {input, holds: false, weight: 1 - share},
      ]
    })
    const curve = fitLogistic(outcomes.map((outcome) => ({...outcome, weight: outcome.weight * 1000})))
    expect(curve.slope).toBeCloseTo(2, 2)
    expect(curve.offset).toBeCloseTo(0.5, 2)
  })
})
