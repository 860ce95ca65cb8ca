import type { Entry, Quantity } from './pick'
import type { Range } from './schema'
import { isDerived } from './pick'

/** How a unit is inked: solid is told as it is, hollow is a plan, hatched is our arithmetic. */
export interface UnitInk {
  fill: 'solid' | 'hollow' | 'hatched'
  /** Whether its edge is dashed: a plan, or arithmetic on plans. */
  isDashed: boolean
}

/** How many units an entry is drawn as. */
export interface UnitCount {
  /** Whole units, and what is left of one. */
  firm: number
  /** Units after those that are not certain: up to the upper end of a range, or the last one of a hedged number. */
  faded: number
}

/** To hundredths: what is drawn, and free of what computers add to fractions. */
export const rounded = (value: number): number => Math.round(value * 100) / 100

/** The manner of an entry's kind; arithmetic has the edge of what it stands on. */
export function inkOfUnits(entry: Quantity, look: (id: string) => Entry): UnitInk {
  if (!isDerived(entry))
    return entry.kind === 'forecast' ? { fill: 'hollow', isDashed: true } : { fill: 'solid', isDashed: false }
  return { fill: 'hatched', isDashed: entry.from.map(look).some(input => 'kind' in input && input.kind === 'forecast') }
}

/**
 * Counts the units of an entry.
 *
 * @param per value of one unit, in the entry's own
 * @param canCut whether the last unit may be a part of one
 * @throws a sentence if the entry can't be counted so
 */
export function countUnits({ id, value, qualifier }: Pick<Quantity, 'id' | 'value' | 'qualifier'>, per: number, canCut = false): UnitCount {
  if (!(per > 0))
    throw new Error(`"${id}" is drawn in units without a size: give the picture the value of one, such as :per="1e9"`)
  if (value === null)
    throw new Error(`"${id}" has no number that units could count: tell it in words`)
  const { min, max }: Range = typeof value === 'number' ? { min: value, max: value } : value
  const [least, most] = [min / per, max / per].map(rounded) as [number, number]
  if (!canCut && ![least, most].every(Number.isInteger))
    throw new Error(`"${id}" is ${most} units of ${per}: take a unit that divides ${max}, or let the last one be cut (cut)`)
  if (least < most)
    return { firm: least, faded: rounded(most - least) }
  // Of one or two units, a faded one would be too much.
  return qualifier && most > 2 && Number.isInteger(most) ? { firm: most - 1, faded: 1 } : { firm: most, faded: 0 }
}

/** A count of which so many of the last are less certain, if a hedge hasn't made more so. */
export function lessCertain({ firm, faded }: UnitCount, last: number): UnitCount {
  const more = Math.max(0, last - faded)
  return { firm: firm - more, faded: faded + more }
}

/** What is left of a count after the places that another one has taken of it. */
export function beyond({ firm, faded }: UnitCount, taken: number): UnitCount {
  return {
    firm: Math.max(0, firm - taken),
    faded: firm + faded - Math.max(firm, taken),
  }
}

/** How many places a count takes. */
export const placesOf = ({ firm, faded }: UnitCount): number => Math.ceil(rounded(firm + faded))
