import type { Quantity } from '../../model/pick'
import type { Unit } from '../../model/schema'
import { languages } from '../languages'
import { quantitiesIn } from '../quantities'

/** A number in a question. */
export interface Amount {
  /** Itself, or the bounds of a span. */
  values: number[]
  /** What it counts, if the question says so. */
  unit?: Unit | undefined
  /** Whether digits are all there is: 1400 may be billions. */
  isBare: boolean
}

const scales = ['thousand', 'million', 'billion', 'trillion']
const short: Record<string, string> = Object.fromEntries(['k', 'm mn mio', 'b bn', 't tn trn'].flatMap((all, i) => all.split(' ').map(word => [word, scales[i]!])))
const simplified: Record<string, string> = { 万: '萬', 亿: '億', 两: '兩', 几: '幾', 么: '麼', 时: '時', 吗: '嗎' }

const SHORTENED = /(\d)[ -]?([a-z]+)(?![a-z])/g
const DIGITS_OR_SCALE = /[\d百千萬億兆]|hundred|thousand|[mbtr]+illion/
const BARE = /^\d+(?:,\d{3})*(?:\.\d+)?$/
const DIGIT = /^\d$/
const YEAR = /^(?:19|20)\d\d$/

/** A question as articles write: "$1.4tn" and, not yet typed to its end, "$1.4 tril" as "$1.4 trillion", 万 as 萬. */
export function writtenOut(question: string): string {
  return question.normalize('NFKC').toLowerCase().replace(SHORTENED, (all, digit, word) => {
    const scale = short[word] ?? (word.length > 2 ? scales.find(scale => scale.startsWith(word)) : undefined)
    return scale ? `${digit} ${scale}` : all
  }).replace(/\p{Script=Han}/gu, character => simplified[character] ?? character)
}

/**
 * Every number of a question, in digits or in words, in all languages that articles are read in.
 *
 * @param question written out
 */
export function amountsIn(question: string): Amount[] {
  const longest = new Map<number, Amount & { end: number }>()
  for (const language of Object.values(languages)) {
    const units = new Map(quantitiesIn(question, [], language).map(({ start, unit }) => [start, unit]))
    for (const { value, start, end } of language.numeralsIn(question)) {
      const written = question.slice(start, end)
      const unit = units.get(start)
      // “Which one”, 一起 and “model 3” count nothing.
      const isWord = !DIGITS_OR_SCALE.test(written) || (DIGIT.test(written) && written !== question.trim())
      if (value === null || (!unit && isWord))
        continue
      const known = longest.get(start)
      if (!known || end > known.end || (end === known.end && !known.unit))
        longest.set(start, { values: typeof value === 'number' ? [value] : [value.min, value.max], unit, isBare: BARE.test(written), end })
    }
  }
  return [...longest.values()].map(({ end: _, ...amount }) => amount)
}

/** How far a number may lie from the one that is asked for, as a share of it. */
const NEAR = 0.1
/** What a number is worth that differs in its unit, or by thousands that weren’t said. */
const [OTHER_UNIT, OTHER_SCALE] = [0.2, 0.7]

const isClose = (a: number, b: number) => Math.abs(a - b) < Math.abs(b) * 1e-9

/** Who uses something is counted as users or as people. */
const isSame = (a: Unit, b: Unit) => a === b || [a, b].every(unit => unit === 'users' || unit === 'people')

/** How well a figure fits a number in a question: 1 is exactly, 0 not at all. */
export function nearness({ values, unit, isBare }: Amount, { value, unit: own }: Pick<Quantity, 'value' | 'unit'>): number {
  if (value === null)
    return 0
  const bounds = typeof value === 'number' ? [value] : [value.min, value.max]
  const fit = Math.max(...values.flatMap(asked => bounds.map(bound => fitOf(asked, bound, isBare && !unit))))
  return fit * (unit && !isSame(unit, own) ? OTHER_UNIT : 1)
}

function fitOf(asked: number, value: number, mayHaveScale: boolean): number {
  if (asked === value)
    return 1
  if (mayHaveScale && [1e3, 1e6, 1e9, 1e12].some(scale => isClose(asked * scale, value)))
    return OTHER_SCALE
  const distance = Math.abs(value - asked) / Math.abs(asked)
  return distance > NEAR || YEAR.test(String(asked)) ? 0 : 0.5 - distance
}
