import type { Kind, Locale } from '../../kit/model/schema'
import type { DrawnChart, DrawnValue } from './read-chart'
import { palette } from '../../kit/components/chart/palette'
import { formatDate, formatNumber, wordings } from '../../kit/model/format'
import { kindOf } from '../../kit/model/kinds'
import { isEvent, isQuantity } from '../../kit/model/pick'
import { WEEKS_IN_A_YEAR } from '../../snippets/code-red'
import { isTime, numbersOf, openingFaults, placesOf, shownBy, valueScale, valuesOf } from './read-chart'

/** Finds what a chart gets wrong at one click, a sentence each. */
export type ChartCheck = (drawn: DrawnChart, lang: Locale) => string[]

/** What a scale or a comparison is counted from, and the calendar: it states nothing of the article. */
function isBase(number: number, { chart, evidence }: DrawnChart): boolean {
  const measuredIn = (unit: string) => evidence.some(entry => isQuantity(entry) && entry.unit === unit)
  return number === valueScale(chart).min
    || (number === 0)
    || (number === 1 && measuredIn('times'))
    || (number === 100 && measuredIn('percent'))
    || (number === WEEKS_IN_A_YEAR && measuredIn('weeks'))
}

/** A product of two figures, inked as our arithmetic. */
function isDerived(number: number, kind: DrawnValue['kind'], { evidence }: DrawnChart): boolean {
  const numbers = evidence.flatMap(numbersOf)
  return kind === 'derived' && numbers.some(a => numbers.some(b => a * b === number))
}

/** A chart of bars or a line whose length or height is a number. */
const hasValues = ({ chart, type, isTagged }: DrawnChart) => !isTagged && type !== 'scatter' && !isTime(valueScale(chart))

const strangeNumbers: ChartCheck = (drawn) => {
  const { chart, evidence } = drawn
  const known = evidence.flatMap(numbersOf)
  if (hasValues(drawn)) {
    return valuesOf(chart)
      .flatMap(({ numbers, kind }) => numbers.filter(number =>
        !known.includes(number) && !isBase(number, drawn) && !isDerived(number, kind, drawn)))
      .map(number => `draws ${number}, and its evidence has no such number`)
  }
  return placesOf(drawn).filter(number => !known.includes(number)).map(number => `has a point at ${number}, and its evidence has no such number`)
}

/** A chart without scale is a timeline with the evidence's dates, or tagged. */
const untagged: ChartCheck = ({ chart, type, isTagged, evidence, labels }, lang) => {
  const hasScale = Object.values(chart.scales).some(({ options }) => options.display)
  if (isTagged)
    return hasScale ? ['is tagged illustrative, and has a scale'] : []
  const dates = evidence.filter(isEvent).map(({ date }) => formatDate(date, lang))
  const isTimeline = labels.some(({ head }) => head !== undefined && dates.includes(head))
  return type !== 'scatter' || hasScale || isTimeline ? [] : ['has no scale, no dates and no tag "illustrative"']
}

const unsaidNumbers: ChartCheck = (drawn, lang) => {
  const said = drawn.labels.map(({ head = '', text = '' }) => `${head} ${text}`)
  const numbers = hasValues(drawn) ? valuesOf(drawn.chart).flatMap(({ numbers }) => numbers) : []
  return numbers
    .filter(number => !isBase(number, drawn) || number === 100)
    .map(number => formatNumber(number, lang))
    .filter(number => !said.some(words => words.includes(number)))
    .map(number => `draws ${number}, and no label says so: ${said.join('; ')}`)
}

/** "Usually" and "perhaps" hedge a sentence, these the number itself. */
const ofTheNumber = ['about', 'over', 'under', 'nearly', 'within', 'under about']

const droppedHedges: ChartCheck = (drawn, lang) => {
  const said = drawn.labels.map(({ head = '', text = '' }) => `${head} ${text}`)
  return (hasValues(drawn) ? valuesOf(drawn.chart) : []).flatMap((value) => {
    const figures = shownBy(value, drawn.evidence).filter(isQuantity)
    const hedged = figures.every(({ qualifier }) => qualifier && ofTheNumber.includes(qualifier))
    const allowed = figures.flatMap(figure => wordings(figure, lang))
    return !hedged || !figures.length || said.some(words => allowed.some(wording => words.toLowerCase().includes(wording)))
      ? []
      : [`draws ${value.numbers}, and no label has its hedge, “${allowed[0]}”: ${said.join('; ')}`]
  })
}

const dishonestScales: ChartCheck = ({ chart, type, subtitle }, lang) => Object.values(chart.scales).flatMap((scale) => {
  const mustSay = (pattern: RegExp, words: string) => pattern.test(subtitle) ? [] : [`says “${subtitle}” above its ${scale.type} scale from ${scale.min}, without “${words}”`]
  if (scale.type !== 'linear' || isTime(scale) || scale.min === 0)
    return []
  if (type === 'bar')
    return [`has bars, and its ${scale.axis} axis starts at ${scale.min}, not at zero`]
  const [cut, words] = lang === 'en' ? [/\bcut\b/, 'cut'] as const : [/截/, '截取'] as const
  return scale.options.display ? mustSay(cut, words) : []
})

const isUnsure = (kind: Kind | undefined) => kind === 'forecast' || kind === 'derived'

const solidPlans: ChartCheck = (drawn, lang) => {
  const { chart, type, evidence, isTagged, labels } = drawn
  if (isTagged)
    return []
  const isOpen = (ink: string) => ['transparent', palette.paper].includes(ink)
  const ofValues = valuesOf(chart).filter(({ numbers }) => !numbers.every(number => isBase(number, drawn))).flatMap((value) => {
    const kinds = shownBy(value, evidence).map(kindOf)
    const mustBeOpen = isUnsure(value.kind) || (kinds.length > 0 && kinds.every(isUnsure))
    return [
      ...value.kind && kinds.length && !kinds.includes(value.kind) ? [`draws ${value.numbers} as ${value.kind}, the data has it as ${kinds.join(' and ')}`] : [],
      ...mustBeOpen && !isOpen(value.ink) ? [`draws ${value.numbers} solid, and it is ${value.kind ?? kinds.join(' and ')}`] : [],
    ]
  })
  if (type !== 'scatter')
    return ofValues
  const plans = evidence.filter(isEvent).filter(({ kind }) => kind === 'forecast').map(({ date }) => formatDate(date, lang))
  return labels.filter(({ head }) => head && plans.includes(head)).flatMap(({ x, head }) => openingFaults(chart, x).map(fault => `has ${fault} at ${head}, and that is a plan`))
}

const silence: ChartCheck = ({ name, table }) => [
  ...name.length > 10 ? [] : [`has the name “${name}”`],
  ...table.rows ? [] : ['has no table'],
]

const untoldFigures: ChartCheck = ({ name, table, isTagged, evidence }, lang) => {
  const words = `${name} ${table.text}`
  return (isTagged ? [] : evidence.filter(isQuantity))
    .filter(({ value, kind }) => value !== null && kind !== 'derived')
    .filter(figure => !wordings({ ...figure, qualifier: undefined }, lang).some(wording => words.includes(wording)))
    .map(({ id }) => `stands on ${id}, and neither its name nor its table says so: ${words}`)
}

/** What every chart keeps to, by what a test calls it. */
export const chartChecks: Record<string, ChartCheck> = {
  'has a name that says its finding, and a table': silence,
  'says every figure it stands on in its name or table': untoldFigures,
  'draws numbers of its evidence only': strangeNumbers,
  'has a scale, dates or a tag': untagged,
  'says each number it draws': unsaidNumbers,
  'keeps the hedge of each number': droppedHedges,
  'starts its bars at zero, or says that a scale is cut': dishonestScales,
  'never draws a plan or our arithmetic solid': solidPlans,
}
