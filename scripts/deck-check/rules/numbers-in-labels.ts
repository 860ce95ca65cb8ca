import type { Localized } from '../../../data/schema'
import type { Deck, Rule } from '../deck'
import type { Placed } from '../evidence'
import type { Problem } from '../problem'
import { isQuantity, isQuotation } from '../../../data/pick'
import { numeralsIn } from '../../evidence/numerals'
import { figureFaults } from '../figure-faults'
import { withoutNotFigures } from '../not-figures'
import { basisOf } from '../page-evidence'

/** A number in what the data calls an entry, or says of where it was said, is one of its theme's: charts print it. */
export const numbersInLabels: Rule = deck => deck.evidence.idsInBrokenFiles.size
  ? []
  : [...deck.evidence.byId.values()].flatMap((placed) => {
      const { entry } = placed
      return isQuotation(entry) ? inText(placed, 'occasion', entry.occasion, deck) : inText(placed, 'label', entry.label, deck)
    })

function inText(placed: Placed, field: string, text: Localized, deck: Deck): Problem[] {
  const { entry, file, line } = placed
  const own = basisOf(file, deck)
  const chinese = withoutNotFigures(text['zh-Hant'], 'charts').replaceAll(' ', '')
  const strange = numeralsIn(chinese).filter(({ value, start }) => /\d/.test(chinese[start]!) && !numbersOf(own).includes(Number(value)))
  return [
    ...figureFaults({ text: withoutNotFigures(text.en, 'charts'), line: line ?? 1 }, own, deck).map(({ text, fault }) => ({ text, fault })),
    ...strange.map(({ start, end }) => ({ text: chinese.slice(start, end), fault: 'and its theme has no such number: correct it' })),
  ].map(({ text, fault }) => ({ file, line, message: `"${entry.id}" ${field} says “${text}”, ${fault}` }))
}

/** Values and bounds, and the years, months and days of dates. */
function numbersOf(entries: Placed[]): number[] {
  return entries.flatMap(({ entry }) => [
    ...isQuantity(entry) && entry.value !== null ? [entry.value].flatMap(value => typeof value === 'number' ? value : [value.min, value.max]) : [],
    ...!isQuotation(entry) && 'date' in entry && entry.date && 'iso' in entry.date ? entry.date.iso.split('-').map(Number) : [],
  ])
}
