import type { Figure, OwnUnit } from '../../kit/model/schema'
import type { WrittenDate } from '../../kit/reading/language'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as units from '../../data/units'
import { dateWordings, formatDate, formatFigure, formatNumber, wordings } from '../../kit/model/format'
import { languages } from '../../kit/reading/languages'
import { quantitiesIn } from '../../kit/reading/quantities'
import { calendarDate, deckDate, figure, hedges, hints, printedNumber, printedRange } from '../support/arbitraries'

const locales = ['en', 'zh-Hant'] as const
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

describe.each(locales)('in %s, any number', (locale) => {
  it('comes back when it is read', () => {
    fc.assert(fc.property(printedNumber, (value) => {
      expect(languages[locale].numeralsIn(formatNumber(value, locale)).map(numeral => numeral.value)).toEqual([value])
    }))
  })

  it('comes back with its other bound', () => {
    fc.assert(fc.property(printedRange, (range) => {
      expect(languages[locale].numeralsIn(formatFigure(
        { value: range, unit: units.tokens },
        locale,
      )).map(numeral => numeral.value)).toEqual([range])
    }))
  })
})

describe.each(locales)('in %s, any figure', (locale) => {
  it('has words, and its hedge in each of them', () => {
    fc.assert(fc.property(figure, (whole) => {
      const hedged = wordings(whole, locale)
      const plain = wordings({ ...whole, qualifier: undefined }, locale)
      expect(hedged.length).toBeGreaterThan(0)
      for (const words of hedged) {
        expect(words).toBe(words.trim())
        if (whole.qualifier && whole.value !== null)
          expect(plain.some(rest => words.includes(rest) && words.length > rest.length), words).toBe(true)
      }
    }))
  })

  const change: fc.Arbitrary<(f: Figure) => Figure> = fc.oneof(
    figure.map(other => () => other),
    figure.map(({ value, qualifier }) => (f: Figure) => ({ ...f, value, qualifier })),
    figure.map(({ qualifier, value }) => (f: Figure) => (f.value === null) === (value === null) ? { ...f, qualifier } : f),
    figure.map(({ unit }) => (f: Figure) => ({ ...f, unit })),
    fc.constantFrom(10, 1000, 10_000, 1e6).map(times => (f: Figure) => typeof f.value === 'number' ? { ...f, value: f.value * times } : f),
    fc.constant((f: Figure) => typeof f.value === 'number' ? { ...f, value: Number((f.value * 1.0001).toPrecision(9)) } : f),
  )

  it('shares no words with one of another number or hedge', () => {
    fc.assert(fc.property(figure, change, (one, change) => {
      const other = change(one)
      const shared = wordings(one, locale).filter(words => wordings(other, locale).includes(words))
      if (!same([one.value, one.qualifier], [other.value, other.qualifier]))
        expect(shared).toEqual([])
    }))
  })

  it('has words of their own for each hedge', () => {
    fc.assert(fc.property(figure, (whole) => {
      const choices = whole.value === null ? hints : [undefined, ...hedges]
      const all = choices.flatMap(qualifier => wordings({ ...whole, qualifier }, locale))
      expect(all.filter((words, i) => all.indexOf(words) < i)).toEqual([])
    }))
  })

  it('shares the words that charts print with none of another unit', () => {
    fc.assert(fc.property(figure, change, (one, change) => {
      const other = change(one)
      // An IQ is a number without a unit.
      if (one.unit !== other.unit && !(one.unit === units.iqPoints && one.value !== null))
        expect(wordings(other, locale)).not.toContain(formatFigure(one, locale))
    }))
  })
})

describe.each(locales)('in %s, any figure', (locale) => {
  const isOwn = ({ unit }: Pick<Figure, 'unit'>, ...own: OwnUnit[]) => typeof unit !== 'string' && (!own.length || own.includes(unit))
  /** What an article says with words elsewhere in the sentence, 每年…次, IQ…, or in one word, “twice a year”, and a year of the calendar. */
  const isReadable = ({ value, unit }: Figure) => !(unit === 'years' && value !== null)
    && !(unit === 'times a year' && (locale === 'zh-Hant' || value === 1 || value === 2))
    && (locale === 'en' || !isOwn({ unit }, units.codeReds, units.iqPoints))

  it('comes back with unit and hedge when it is read', () => {
    // How an article writes a talk's own units, the talk says: ours is in Chinese.
    fc.assert(fc.property(figure.filter(figure => isReadable(figure) && !(locale === 'en' && isOwn(figure))), ({ value, unit, qualifier }) => {
      const [quantity, ...others] = quantitiesIn(formatFigure({ value, unit, qualifier }, locale), Object.values(units), languages[locale])
      const hedges = qualifier === 'under about' ? ['about', 'under'] : [qualifier].filter(Boolean)
      expect({ ...quantity, others }).toMatchObject({ value, unit, qualifiers: hedges, others: [] })
    }))
  })
})

describe.each(locales)('in %s, any date', (locale) => {
  /** What a wording says, read back without the formatter's help. */
  function read(words: string) {
    const [{ start, written, ...date } = {} as WrittenDate] = languages[locale].datesIn(words, '2025-12-18')
    return date
  }

  // In English, other years look like any number.
  const datedDay = locale === 'en' ? calendarDate.filter(({ iso }) => iso >= '1500' && iso < '2200') : calendarDate

  it('comes back when it is read', () => {
    fc.assert(fc.property(datedDay, (date) => {
      const [year, month, day] = date.iso.split('-').map(Number)
      expect(read(formatDate(date, locale))).toEqual({ year, month, day, part: date.part, about: date.about })
    }))
  })

  it('never says more than it is, nor drops anything but the year', () => {
    fc.assert(fc.property(datedDay, (date) => {
      const [year, month, day] = date.iso.split('-').map(Number)
      for (const words of dateWordings(date, locale).filter(words => words !== 'May'))
        expect(read(words)).toEqual({ year: /\d{4}/.test(words) ? year : undefined, month, day, part: date.part, about: date.about })
    }))
  })

  it('shares no words with one of another day, part or precision', () => {
    fc.assert(fc.property(deckDate, deckDate, (one, other) => {
      const withoutYear = (words: string) => !/\d{4}/.test(words)
      const shared = dateWordings(one, locale).filter(words => dateWordings(other, locale).includes(words) && !withoutYear(words))
      if (!same(one, other))
        expect(shared).toEqual([])
    }))
  })

  it('that is counted back says how far, and one that is only after says nothing', () => {
    fc.assert(fc.property(deckDate, (date) => {
      if ('iso' in date)
        return
      const count = 'weeksBefore' in date ? date.weeksBefore : 'yearsBefore' in date ? date.yearsBefore : undefined
      const numbers = dateWordings(date, locale).map(words => Number(/\d+/.exec(words.replace(/^a /, '1 '))?.[0]) || undefined)
      expect(new Set(numbers)).toEqual(new Set([count]))
    }))
  })
})
