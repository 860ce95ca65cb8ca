import type { Qualifier, Range, Unit } from '../model/schema'

/** How articles of one language write numbers, units, hedges and dates. */
export interface Language {
  /** Every number in a text, in its order. Numbers in names (GPT-5.2) and places in a row (the second) are none. */
  numeralsIn: (text: string) => Numeral[]
  /** The common units; the first that fits counts. */
  units: UnitWords[]
  /** What says “more than that” right behind a number, before its unit: 多 in 十多年. */
  moreBeforeUnit?: RegExp
  /** Hedges in front of a number, at the end of what stands before it in its clause. */
  hedgesBefore: [Qualifier, RegExp][]
  /** Hedges behind a number and its unit, at the beginning of what follows. */
  hedgesAfter: [Qualifier, RegExp][]
  /** What a hedge doesn't reach across. */
  clauseEnd: RegExp
  /**
   * Every date in a text, in its order, with no more than stands there: "1 December" has no year.
   *
   * @param toldOn the day of the conversation, `2025-12-18`: what "this year" is counted from
   */
  datesIn: (text: string, toldOn: string) => WrittenDate[]
}

/** How an article writes a unit: `after` the number, and for some only if something stands `before` it in its clause. */
export interface UnitWords { unit: Unit, after: RegExp, before?: RegExp | undefined }

/** A number that stands in a text, in digits or in words. */
export interface Numeral {
  /** The number, or the bounds of a span ("six to eight", "144-151"); null where the text only hints at it ("a few"). */
  value: number | Range | null
  /** What stands for the number where the text only hints at it: "billions of". */
  hint?: Qualifier | undefined
  /** Whether it is somewhat more, as its own words say: "100多萬". */
  isOver?: true
  /** Where it starts in the text. */
  start: number
  /** Where the text goes on after it. */
  end: number
}

/** A date as far as a text gives it. */
export interface WrittenDate {
  year?: number | undefined
  month?: number | undefined
  day?: number | undefined
  part?: 'early' | 'mid' | 'late' | undefined
  about?: true | undefined
  /** "A week ago": counted back from when it was told. */
  weeksBefore?: number
  yearsBefore?: number
  /** The article's characters. */
  written: string
  /** Where it starts in the text. */
  start: number
}
