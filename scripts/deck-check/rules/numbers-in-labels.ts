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
export const numbersInLabels: Rule = (deck) => {
  if (deck.evidence.idsInBrokenFiles.size)
    return []
  const all = [...deck.evidence.byId.values()]
  const bases = new Map([...new Set(all.map(({ file }) => file))].map(file => [file, basisOf(file, deck)]))
  return all.flatMap((placed) => {
    const { entry, file } = placed
    const [field, text] = isQuotation(entry) ? ['occasion', entry.occasion] as const : ['label', entry.label] as const
    return inText(placed, field, text, bases.get(file)!, deck)
  })
}

/** @param own what its theme may draw on */
function inText({ entry, file, line }: Placed, field: string, text: Localized, own: Placed[], deck: Deck): Problem[] {
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
