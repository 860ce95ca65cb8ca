import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateSchema, figureSchema } from '../../kit/model/schema'
import { calendarDate, deckDate, figure, hints } from '../support/arbitraries'

const isFigure = (value: unknown) => figureSchema.safeParse(value).success
const isDate = (value: unknown) => dateSchema.safeParse(value).success

describe('any figure', () => {
  it('that is whole fits the schema, and comes out as it went in', () => {
    fc.assert(fc.property(figure, (whole) => {
      expect(figureSchema.parse(whole)).toEqual(whole)
    }))
  })

  it('that misses a field does not', () => {
    fc.assert(fc.property(figure, fc.constantFrom('id', 'line', 'original', 'kind', 'who', 'label', 'value', 'unit'), (whole, field) => {
      expect(isFigure({ ...whole, [field]: undefined })).toBe(false)
    }))
  })

  it.each<[string, fc.Arbitrary<object>]>([
    ['a value that is no number', fc.oneof(fc.string(), fc.constantFrom(Number.NaN, Infinity, true, [1, 2])).map(value => ({ value }))],
    ['bounds that are equal or in the wrong order', fc.tuple(fc.integer(), fc.nat()).map(([min, less]) => ({ value: { min, max: min - less } }))],
    ['a unit, a hedge or a kind of its own', fc.tuple(fc.constantFrom('unit', 'qualifier', 'kind'), fc.string()).map(([field, word]) => ({ [field]: `${word}!` }))],
    ['the kind of what has no figures in the article', fc.constantFrom('derived', 'illustrative').map(kind => ({ kind }))],
    ['a line that is none', fc.oneof(fc.integer({ max: 0 }), fc.integer().map(n => n + 0.5), fc.string()).map(line => ({ line }))],
    ['an id without its two parts', fc.string().filter(text => !/^[a-z0-9-]+\.[a-z0-9-]+$/.test(text)).map(id => ({ id }))],
    ['no original', fc.constant({ original: '' })],
    ['a label in a language of no edition, or without words', fc.constantFrom({ de: 'a' }, { en: '' }).map(label => ({ label }))],
    ['a number and a hint in its place', fc.tuple(fc.integer(), fc.constantFrom(...hints)).map(([value, qualifier]) => ({ value, qualifier }))],
    ['neither a number nor a hint', fc.constantFrom(undefined, 'about', 'over', 'nearly').map(qualifier => ({ value: null, qualifier }))],
    ['a field nobody knows', fc.string({ minLength: 1 }).map(name => ({ [`${name}?`]: 1 }))],
  ])('with %s does not', (_, change) => {
    fc.assert(fc.property(figure, change, (whole, changed) => {
      expect(isFigure({ ...whole, ...changed })).toBe(false)
    }))
  })
})

describe('any date', () => {
  it('that is in the calendar, or in relation to an event, fits the schema', () => {
    fc.assert(fc.property(deckDate, (date) => {
      expect(dateSchema.parse(date)).toEqual(date)
    }))
  })

  it.each<[string, fc.Arbitrary<unknown>]>([
    ['a month or a day that does not exist', fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.constantFrom('13', '00', '02-30', '04-31', '11-31', '01-00', '12-32')).map(([year, rest]) => ({ iso: `${year}-${rest}` }))],
    ['a 29 February that is none', fc.integer({ min: 1000, max: 9999 }).filter(year => year % 4 !== 0).map(year => ({ iso: `${year}-02-29` }))],
    ['another form', calendarDate.map(({ iso }) => ({ iso: iso.replaceAll('-', '/').replace(/^(\d{4})$/, '$1.') }))],
    ['weeks or years that are not whole', fc.tuple(fc.constantFrom('weeksBefore', 'yearsBefore'), fc.constantFrom(0, -1, 0.5, '1')).map(([field, count]) => ({ [field]: count, of: 'a.b' }))],
    ['two ways at once', calendarDate.map(date => ({ ...date, after: 'a.b' }))],
    ['a day that is early, mid or late', fc.constantFrom('early', 'mid', 'late').map(part => ({ iso: '2025-12-01', part }))],
    ['an "about" that is denied', calendarDate.map(date => ({ ...date, about: false }))],
  ])('with %s does not', (_, dates) => {
    fc.assert(fc.property(dates, (date) => {
      expect(isDate(date)).toBe(false)
    }))
  })
})
