import type { Placed } from '../sources/evidence'
import type { Passage } from '../sources/text'
import type { FigureFault } from './figure-faults'
import { isQuantity, isQuotation } from '../model/pick'
import { numeralsIn } from '../reading/zh-Hant/numerals'

/** Lines of the article and themes are called by their number. */
const references = /第[\d–、至]+行|主題\d+/g

/** Numbers in digits of a Chinese text that none of the given entries has, as a value, a bound or a part of a date. */
export function chineseFigureFaults({ text, line }: Passage, own: Placed[]): FigureFault[] {
  return text.split('\n').flatMap((row, i) => {
    const words = row.replaceAll(' ', '').replace(references, '')
    const strange = numeralsIn(words).filter(({ value, start }) => /\d/.test(words[start]!) && !boundsOf(value).every(bound => numbersOf(own).includes(bound)))
    return strange.map(({ start, end }) => ({ text: words.slice(start, end), line: line + i, fault: 'and the evidence here has no such number: correct it, or add it to the data' }))
  })
}

/** Values and bounds, and the years, months and days of dates. */
function numbersOf(entries: Placed[]): number[] {
  return entries.flatMap(({ entry }) => [
    ...isQuantity(entry) ? boundsOf(entry.value) : [],
    ...!isQuotation(entry) && 'date' in entry && entry.date && 'iso' in entry.date ? entry.date.iso.split('-').map(Number) : [],
  ])
}

function boundsOf(value: number | { min: number, max: number } | null): number[] {
  if (value === null)
    return []
  return typeof value === 'number' ? [value] : [value.min, value.max]
}
