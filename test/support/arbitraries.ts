import type { DeckDate, Figure, Localized, Qualifier, Range } from '../../kit/model/schema'
import fc from 'fast-check'
import * as units from '../../data/units'
import { commonUnits, qualifierSchema } from '../../kit/model/schema'

/** Qualifiers that stand in the place of a number. */
export const hints: Qualifier[] = ['a few', 'billions of', 'trillions of']
/** Qualifiers that stand beside one. */
export const hedges = qualifierSchema.options.filter(qualifier => !hints.includes(qualifier))

/** Numbers as an article prints them: up to six digits, of any size from a hundredth to a thousand trillions. */
export const printedNumber: fc.Arbitrary<number> = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: -2, max: 9 }))
  .map(([digits, exponent]) => Number(`${digits}e${exponent}`))

/** Bounds less than tenfold apart: "5億至10億", never "5至10億", which would be read as both in 億. */
export const printedRange: fc.Arbitrary<Range> = fc
  .tuple(fc.integer({ min: 100, max: 999 }), fc.integer({ min: 1, max: 899 }), fc.integer({ min: -2, max: 10 }))
  .map(([lower, more, exponent]) => ({ min: Number(`${lower}e${exponent}`), max: Number(`${lower + more}e${exponent}`) }))

const word = fc.stringMatching(/^[a-z0-9-]{1,8}$/)
export const id: fc.Arbitrary<string> = fc.tuple(word, word).map(parts => parts.join('.'))
const text = fc.string({ minLength: 1, maxLength: 12 })
const localized: fc.Arbitrary<Localized> = fc.record({ 'en': text, 'zh-Hant': text })

/** Dates with a part or "about" as often as without. */
export const calendarDate: fc.Arbitrary<Extract<DeckDate, { iso: string }>> = fc
  .tuple(
    fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10),
    fc.constantFrom(undefined, 'early' as const, 'mid' as const, 'late' as const),
    fc.constantFrom(undefined, true as const),
  )
  .map(([date, length, part, about]) => ({
    iso: date.toISOString().slice(0, length),
    ...part && length < 10 && { part },
    ...about && { about },
  }))

export const deckDate: fc.Arbitrary<DeckDate> = fc.oneof(
  calendarDate,
  fc.record({ weeksBefore: fc.integer({ min: 1, max: 99 }), of: id }),
  fc.record({ yearsBefore: fc.integer({ min: 1, max: 99 }), of: id }),
  fc.record({ after: id }),
)

const amount = fc.oneof(
  fc.record({
    value: fc.oneof(printedNumber, fc.constantFrom(0, 1, 2, 3), printedRange),
    qualifier: fc.constantFrom(undefined, ...hedges),
  }),
  fc.record({ value: fc.constant(null), qualifier: fc.constantFrom(...hints) }),
)

/** Any figure that the data may hold. */
export const figure: fc.Arbitrary<Figure> = fc
  .tuple(
    fc.record({
      id,
      line: fc.integer({ min: 1, max: 200 }),
      original: text,
      kind: fc.constantFrom('said' as const, 'reported' as const, 'forecast' as const),
      who: localized,
      label: localized,
      unit: fc.constantFrom(...commonUnits, ...Object.values(units)),
    }),
    amount,
    fc.option(deckDate, { nil: undefined }),
  )
  .map(([rest, { value, qualifier }, date]) => ({ ...rest, value, ...qualifier && { qualifier }, ...date && { date } }))
