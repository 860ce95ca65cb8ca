import type { Claim, DeckDate, Locale, Localized, OwnUnit, Qualifier, Range, Unit } from './schema'

/** What the formatters need of a figure. */
export interface Printable {
  value: number | Range | null
  unit: Unit
  qualifier?: Qualifier | undefined
}

/** Before a figure, or around it where there is a “…”. */
const qualifiers: Record<Locale, Record<Qualifier, string[]>> = {
  'en': {
    'about': ['about'],
    'over': ['over', 'more than'],
    'under': ['under', 'less than'],
    'nearly': ['nearly'],
    'usually': ['usually'],
    'perhaps': ['perhaps'],
    'a few': ['a few'],
    'billions of': ['billions of'],
    'trillions of': ['trillions of'],
    'within': ['within'],
    'under about': ['under about', 'less than about'],
  },
  'zh-Hant': {
    'about': ['約'],
    'over': ['超過'],
    'under': ['不到'],
    'nearly': ['近'],
    'usually': ['通常'],
    'perhaps': ['可能'],
    'a few': ['幾'],
    'billions of': ['數十億'],
    'trillions of': ['數兆'],
    'within': ['…內'],
    'under about': ['約…以下'],
  },
}

type CommonUnit = Exclude<Unit, OwnUnit>

/** Nouns after the number; an empty one means that the amount says it all. */
const nouns: Record<Locale, Record<CommonUnit, string>> = {
  'en': {
    'USD': '',
    'percent': '',
    'times': 'times',
    'times a year': 'times a year',
    'minutes': 'minutes',
    'hours': 'hours',
    'days': 'days',
    'weeks': 'weeks',
    'months': 'months',
    'years': 'years',
    'users': 'users',
    'people': 'people',
  },
  'zh-Hant': {
    'USD': '美元',
    'percent': '',
    'times': '倍',
    'times a year': '次',
    'minutes': '分鐘',
    'hours': '小時',
    'days': '天',
    'weeks': '週',
    'months': '個月',
    'years': '年',
    'users': '用戶',
    'people': '人',
  },
}

/** Nouns where the qualifier is all there is: "billions of dollars". */
const vagueNouns: Record<Locale, Partial<Record<CommonUnit, string>>> = {
  'en': { USD: 'dollars', percent: 'percent' },
  'zh-Hant': { percent: '%' },
}

/** What a unit is called in data and files. */
export const unitName = (unit: Unit): string => typeof unit === 'string' ? unit : unit.name

const nounOf = (unit: Unit, locale: Locale): string => typeof unit === 'string' ? nouns[locale][unit] : unit.noun[locale] ?? unit.name
const vagueNounOf = (unit: Unit, locale: Locale): string | undefined => typeof unit === 'string' ? vagueNouns[locale][unit] : unit.vagueNoun?.[locale]

const singular: Record<string, string> = { 'people': 'person', 'times a year': 'time a year' }

/** All the digits a number safely has: a figure is never rounded in silence. */
const digits = {
  'en': new Intl.NumberFormat('en-US', { maximumSignificantDigits: 15 }),
  'zh-Hant': new Intl.NumberFormat('zh-Hant', { maximumSignificantDigits: 15, useGrouping: false }),
}
const englishScales: [number, string][] = [[1e12, ' trillion'], [1e9, ' billion'], [1e6, ' million']]
const chineseScales: [number, string][] = [[1e12, '兆'], [1e8, '億'], [1e4, '萬']]

/** A bare number as the edition writes it: "1.4 trillion", "1.4萬億", "71". */
export function formatNumber(value: number, locale: Locale): string {
  const [scale, word] = (locale === 'en' ? englishScales : chineseScales).find(([s]) => Math.abs(value) >= s) ?? [1, '']
  return digits[locale].format(value / scale) + word
}

const spelled = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven']
const multiples: Record<number, string[]> = { 2: ['double', 'twice'], 3: ['triple'] }

/** What the formatters need of a figure that has a number. */
type Counted = Printable & { value: number | Range }

const boundsOf = ({ value }: Counted) => typeof value === 'number' ? [value] : [value.min, value.max]

/** "6 to 8": the number or its bounds in digits. */
function inDigits(figure: Counted, locale: Locale): string {
  return boundsOf(figure).map(v => formatNumber(v, locale)).join(locale === 'en' ? ' to ' : '至')
}

/** "six to eight": small whole numbers as running English may have them. */
function inWords(figure: Counted): string[] {
  const words = boundsOf(figure).map(v => spelled[v])
  return words.every(Boolean) ? [words.join(' to ')] : []
}

/** Forms in which the unit is a sign or a word of its own, no noun. */
function inSigns(figure: Counted, locale: Locale): string[] {
  const plain = inDigits(figure, locale)
  if (figure.unit === 'percent')
    return [`${plain}%`]
  if (locale !== 'en')
    return []
  if (figure.unit === 'USD')
    return [`$${plain}`]
  if (figure.unit === 'times')
    return [`${plain}×`, `×${plain}`, ...(typeof figure.value === 'number' ? multiples[figure.value] ?? [] : [])]
  return timesAYear(figure)
}

/** "once", "twice", "once or twice a year": English has words of its own for these. */
function timesAYear({ value, unit }: Counted): string[] {
  const word = (v: number) => ['', 'once', 'twice'][v]
  if (unit !== 'times a year')
    return []
  const words = typeof value === 'number' ? word(value) : word(value.min) && word(value.max) && `${word(value.min)} or ${word(value.max)}`
  return words ? [`${words} a year`, words] : []
}

/** With or without its noun, in digits or words. */
function counted(figure: Counted, locale: Locale): string[] {
  const english = locale === 'en'
  const signed = inSigns(figure, locale)
  if (figure.unit === 'percent' || (english && figure.unit === 'USD'))
    return signed
  const isOne = english && figure.value === 1
  const plural = nounOf(figure.unit, locale)
  const noun = isOne ? singular[unitName(figure.unit)] ?? plural.replace(/s$/, '') : plural
  const amounts = [inDigits(figure, locale), ...(english ? inWords(figure) : [])]
  const withNoun = noun ? [...amounts, ...isOne ? [/^(?:[aeio]|hour)/.test(noun) ? 'an' : 'a'] : []].map(amount => `${amount}${english ? ' ' : ''}${noun}`) : []
  return [...signed, ...withNoun, ...amounts]
}

/**
 * Every wording of a figure that a slide may use: with or without its noun, in digits or words, always with its
 * qualifier. The first is the one charts print.
 */
export function wordings(figure: Printable, locale: Locale): string[] {
  const { value, unit, qualifier } = figure
  const forms = value === null ? [nounOf(unit, locale) || vagueNounOf(unit, locale)!] : counted({ ...figure, value }, locale)
  const hedges = qualifier ? qualifiers[locale][qualifier] : ['']
  const hedged = hedges.flatMap(hedge => forms.map(form => withHedge(form, hedge, locale)))
  return [...new Set(locale === 'zh-Hant' && unit === 'times a year' ? [`每年${hedged[0]}`, ...hedged] : hedged)]
}

function withHedge(form: string, hedge: string, locale: Locale): string {
  if (hedge.includes('…'))
    return hedge.replace('…', form)
  return hedge ? `${hedge}${locale === 'en' ? ' ' : ''}${form}` : form
}

/** A figure as charts and tables print it: "about $1.4 trillion", "usually 6 to 8 weeks". */
export const formatFigure = (figure: Printable, locale: Locale): string => wordings(figure, locale)[0]!

/** The hedge of a figure as it stands before its number; nothing if it has none. */
export const hedgeOf = ({ qualifier }: Printable, locale: Locale): string => qualifier ? qualifiers[locale][qualifier][0]! : ''

/** All that a claim may say: its label, and its other wordings behind it. */
export const claimWordings = ({ label, wordings = [] }: Claim): Localized[] => [label, ...wordings]

/**
 * The words of a claim.
 * @param number which of its wordings, counted from 1; 0 for its label
 * @throws a sentence if it has none
 */
export function wordingOf(claim: Claim, number: number): Localized {
  const all = claimWordings(claim)
  const words = all[number]
  if (!words)
    throw new Error(`"${claim.id}" in data/ has no wording ${number}: add it there, or name one of its ${all.length - 1}`)
  return words
}

/** A text as an edition has it: the deck check demands it of the data in the language of each. */
export const inLanguage = (text: Localized, locale: Locale): string => text[locale]!

/** A text for whoever checks the data: in English, or in the language that a talk without English is in. */
export const inAnyLanguage = (text: Localized): string => (text.en ?? text['zh-Hant'])!

/** A text written once for each language. */
export const inEachLanguage = (write: (locale: Locale) => string): Record<Locale, string> => ({ 'en': write('en'), 'zh-Hant': write('zh-Hant') })

const parts = {
  'en': { early: 'early ', mid: 'mid-', late: 'the end of ' },
  'zh-Hant': { early: '初', mid: '中旬', late: '底' },
}

/**
 * Every wording of a date that a slide may use; the first is the full one, later ones leave out the year.
 * Dates that the article gives only in relation to others have the relation.
 */
export function dateWordings(date: DeckDate, locale: Locale): string[] {
  const english = locale === 'en'
  if ('after' in date)
    return [english ? 'undated' : '未註明日期']
  if ('weeksBefore' in date) {
    const one = date.weeksBefore === 1
    return english
      ? [one ? 'a week before' : `${date.weeksBefore} weeks before`, one ? 'a week earlier' : `${date.weeksBefore} weeks earlier`]
      : [`此前${date.weeksBefore}週`]
  }
  if ('yearsBefore' in date) {
    const one = date.yearsBefore === 1
    return english
      ? [one ? 'a year before' : `${date.yearsBefore} years before`, one ? 'a year earlier' : `${date.yearsBefore} years earlier`]
      : [`此前${date.yearsBefore}年`]
  }
  const [year, month, day] = date.iso.split('-').map(Number)
  const about = date.about ? (english ? 'around ' : '約') : ''
  const part = date.part ? parts[locale][date.part] : ''
  if (!english) {
    const tail = `${month ? `${month}月` : ''}${day ? `${day}日` : ''}`
    return [`${about}${year}年${tail}${part}`, ...(tail ? [`${about}${tail}${part}`] : [])]
  }
  if (!month)
    return [`${about}${part}${year}`]
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1))
  const short = `${about}${part}${day ? `${day} ` : ''}${name}`
  return [`${short} ${year}`, short]
}

/** A date as charts and tables print it: "30 November 2022", "mid-November 2025", "around 2029". */
export const formatDate = (date: DeckDate, locale: Locale): string => dateWordings(date, locale)[0]!

/** With a capital first letter, for labels that begin a line. */
export const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
