import { describe, expect, it } from 'vitest'
import { pick } from '../../data'
import source from '../../data/source'
import { derived, themes } from '../../data/whole'
import { indexById, picker } from '../../kit/model/pick'
import { derivedSchema, figureSchema, sourceSchema, themeSchema } from '../../kit/model/schema'

const figure = themes.flatMap(theme => theme.figures).find(f => typeof f.value === 'number')!
const messages = (value: unknown) => figureSchema.safeParse(value).error?.issues.map(issue => issue.message) ?? []

describe('the data', () => {
  it('holds themes, derived figures and a source that fit their schema', () => {
    for (const theme of themes)
      expect(themeSchema.safeParse(theme).error, theme.slug).toBeUndefined()
    for (const entry of derived)
      expect(derivedSchema.safeParse(entry).error, entry.id).toBeUndefined()
    expect(sourceSchema.safeParse(source).error).toBeUndefined()
  })

  it('has each theme once, in the order of the article', () => {
    const numbers = themes.map(theme => theme.number)
    expect(numbers.length).toBeGreaterThan(0)
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
    for (const theme of themes)
      expect(theme.lines[0]).toBeLessThanOrEqual(theme.lines[1])
  })

  it('keeps the words "about" and "over" of the original as qualifiers', () => {
    const hedges: [RegExp, string][] = [[/約|大約/, 'about'], [/破百萬/, 'over'], [/(?<!做)不到/, 'under'], [/近/, 'nearly']]
    for (const f of themes.flatMap(theme => theme.figures)) {
      for (const [pattern, qualifier] of hedges) {
        if (pattern.test(f.original))
          expect(f.qualifier, `${f.id}: ${f.original}`).toBe(qualifier)
      }
    }
  })
})

describe('a figure', () => {
  it('has a number, not a string, as its value', () => {
    expect(messages({ ...figure, value: '500' })).toEqual(['a value is a number, { min, max } or null: no quotation marks'])
  })

  it('has bounds in order', () => {
    expect(messages({ ...figure, value: { min: 8, max: 6 } })[0]).toMatch(/lower bound/)
  })

  it('has a qualifier if it has no value', () => {
    const { qualifier, ...bare } = figure
    expect(messages({ ...bare, value: null })).toEqual(['a figure without a value needs the qualifier that stands for it'])
  })

  it('has a date that exists', () => {
    expect(messages({ ...figure, date: { iso: '2025-02-30' } })[0]).toMatch(/does not exist in the calendar/)
    expect(messages({ ...figure, date: { iso: '2024-02-29' } })).toEqual([])
  })

  it('has no field that the schema does not know', () => {
    expect(messages({ ...figure, colour: 'red' })[0]).toMatch(/colour/)
  })
})

describe('looking things up', () => {
  it('names an id that is not there', () => {
    expect(() => pick.number('no.such')).toThrow('data/ has no entry "no.such"')
  })

  it('refuses a quotation where a figure is wanted', () => {
    expect(() => pick.number('code-red.not-long')).toThrow('"code-red.not-long" in data/ is not a figure')
  })

  it('refuses two entries of the same id', () => {
    expect(() => indexById([themes[0]!, themes[0]!])).toThrow(/two entries of data\/ have the id/)
  })

  it('gives what is asked for', () => {
    const own = picker(indexById(themes, derived))
    expect(own.number(figure.id)).toBe(figure.value)
    expect(own.date('code-red.memo')).toEqual({ iso: '2025-12-01' })
  })
})
