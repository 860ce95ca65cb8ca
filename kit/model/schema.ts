import { z } from 'zod'

/**
 * The shapes of everything in `data/`. Values live in `themes/` (as the article prints them)
 * and in `derived/` (our arithmetic on them); this file holds none.
 */

/** Languages that an edition can be in. */
export const locales = ['en', 'zh-Hant'] as const

/** Text in the languages of a talk's editions: which these are, and so which it must have, is for the deck check to say. */
export const localizedSchema = z.strictObject({
  /** Plain, active English, in our own words. */
  'en': z.string().min(1).optional(),
  /** The same in Traditional Chinese, full-width punctuation. */
  'zh-Hant': z.string().min(1).optional(),
})

/** An id such as `alarm.memo`: the theme's slug or subject, a dot, what it is. */
export const idSchema = z.string().regex(
  /^[a-z0-9-]+\.[a-z0-9-]+$/,
  'an id is two parts in lower case with a dot between them, such as "alarm.memo"',
)

/** The kinds of evidence, in the order of the slide that explains them. Each has one mark, the same everywhere. */
export const kindSchema = z.enum(['said', 'reported', 'forecast', 'derived', 'illustrative'])

/** Line of the article, counted from 1. */
export const lineSchema = z.int().min(1)

/** True if a year, a month or a day of this name exists in the calendar. */
function isCalendarDate(iso: string): boolean {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** A date exactly as precise as the article gives it. */
export const dateSchema = z.union([
  z.strictObject({
    /** ISO 8601, cut to what is known: `2025`, `2025-11` or `2025-11-30`. */
    iso: z.string()
      .regex(/^\d{4}(-\d{2}){0,2}$/, 'write a date as 2025, 2025-11 or 2025-11-30')
      .refine(isCalendarDate, 'this date does not exist in the calendar'),
    /** Part of the year or month, where the article gives only that ("mid-November"). */
    part: z.enum(['early', 'mid', 'late']).optional(),
    /** "about", where the article hedges the date. */
    about: z.literal(true).optional(),
  }).refine(({ iso, part }) => !part || iso.length < 10, 'a day is neither early, mid nor late: leave out the part, or the day'),
  z.strictObject({
    /** Whole weeks by which it came before the event in `of`. */
    weeksBefore: z.int().min(1),
    /** Id of the event it is counted from. */
    of: idSchema,
  }),
  z.strictObject({
    /** Whole years by which it came before the event in `of` ("two years ago"). */
    yearsBefore: z.int().min(1),
    /** Id of the event it is counted from. */
    of: idSchema,
  }),
  z.strictObject({
    /** Undated in the article: told as following this event. */
    after: idSchema,
  }),
], 'a date is { iso }, { weeksBefore, of }, { yearsBefore, of } or { after }, nothing else')

/** What ties an entry to the article. */
const evidence = {
  /** Unique in the whole deck; `<Fact>` and `<Quote>` name it. */
  id: idSchema,
  /** Line of the article on which `original` stands. */
  line: lineSchema,
  /** The article's own characters that say it: a piece of that line, unchanged. */
  original: z.string().min(1),
}

/** What every figure and event says of itself. */
const statement = {
  ...evidence,
  /** `derived` entries live in `derived/`, `illustrative` shapes have no figures. */
  kind: z.enum(['said', 'reported', 'forecast']),
  /** Who states it: a speaker, an institution, or the article itself. */
  who: localizedSchema,
  /** What it is, as a short noun phrase: charts use it as their label. */
  label: localizedSchema,
}

/** A pair of bounds, both included. */
export const rangeSchema = z.strictObject({
  /** Lower bound. */
  min: z.number(),
  /** Upper bound, above the lower one. */
  max: z.number(),
}).refine(r => r.min < r.max, 'the lower bound (min) must be below the upper one (max)')

/** What is counted everywhere. `USD` is plain dollars, never thousands or millions of them. */
export const commonUnits = ['USD', 'percent', 'times', 'times a year', 'minutes', 'hours', 'days', 'weeks', 'months', 'years', 'users', 'people'] as const

/** Words after a number; empty where the amount says it all. */
const nounSchema = z.strictObject({ 'en': z.string().optional(), 'zh-Hant': z.string().optional() })

/** A unit of a talk's own, such as bushels: with its words in every edition and in the article. */
export const ownUnitSchema = z.strictObject({
  /** In English, in the plural. */
  name: z.string().min(1),
  noun: nounSchema,
  /** The words where a qualifier is all there is ("a few points"), if the noun is empty. */
  vagueNoun: localizedSchema.optional(),
  /** How the article writes it: right after its number, and perhaps something before that in the clause. */
  inArticle: z.strictObject({ after: z.instanceof(RegExp), before: z.instanceof(RegExp).optional() }),
}).refine(({ noun, vagueNoun }) => vagueNoun || Object.values(noun).every(Boolean), 'a unit has a noun in every edition, or a vagueNoun for figures without a number')

/** What a figure counts. */
export const unitSchema = z.union([z.enum(commonUnits), ownUnitSchema], { error: ({ input }) => unitFault(input) })

function unitFault(input: unknown): string {
  const { error } = ownUnitSchema.safeParse(input)
  return typeof input === 'object' && error
    ? `a unit of your own has words in every edition and in the article; ${error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')).join('; ')}`
    : `a unit is one of ${commonUnits.join(', ')}, or one of your own, as data/units.ts has them`
}

/** Words that belong to a figure and are never dropped. */
export const qualifierSchema = z.enum(['about', 'over', 'under', 'nearly', 'usually', 'perhaps', 'a few', 'billions of', 'trillions of', 'within', 'under about'])

/** The qualifiers that stand in the place of a number. */
const hints: (z.infer<typeof qualifierSchema> | undefined)[] = ['a few', 'billions of', 'trillions of']

/** A statement without a number or a date that a diagram draws or a note tells. */
export const claimSchema = z.strictObject({
  ...statement,
  /** Other words for it, where a sentence or a box wants them: `<Claim :wording="1">` is the first of these. */
  wordings: z.array(localizedSchema).min(1).optional(),
})

/** A quantity as the article prints it. */
export const figureSchema = z.strictObject({
  ...statement,
  /** The number, or its bounds; null where the qualifier is all the article gives ("billions of"). */
  value: z.union([z.number(), rangeSchema, z.null()], 'a value is a number, { min, max } or null: no quotation marks'),
  /** What it counts. */
  unit: unitSchema,
  /** The hedge the article puts on it. */
  qualifier: qualifierSchema.optional(),
  /** The same, where the label has it already ("time within which …"). */
  hedgeInLabel: qualifierSchema.optional(),
  /** When it holds, if the article says so. */
  date: dateSchema.optional(),
})
  .refine(f => f.value !== null || hints.includes(f.qualifier), 'a figure without a value needs the qualifier that stands for it')
  .refine(f => f.value === null || !hints.includes(f.qualifier), 'this qualifier stands in the place of a number: make the value null, or take another qualifier')

/** Something that happened, or is planned to happen, at a time. */
export const eventSchema = z.strictObject({
  ...statement,
  /** When. */
  date: dateSchema,
})

/** Words somebody said or wrote, as the article prints them. */
export const quotationSchema = z.strictObject({
  ...evidence,
  /** Who said or wrote it. */
  speaker: localizedSchema,
  /** Where and when they said or wrote it. */
  occasion: localizedSchema,
  /** Our own English of `original`, marked as ours wherever it stands; none where the article is in English. */
  translation: z.string().min(1).optional(),
  /** Id of the quotation that this is a piece of, short enough for a slide. */
  excerptOf: idSchema.optional(),
})

/** One of the themes, or what is said of the whole. */
export const themeSchema = z.strictObject({
  /** As the article numbers it; 0 for what it says of the conversation as a whole. */
  number: z.int().min(0),
  /** Part of links and ids. */
  slug: z.string().regex(/^[a-z0-9-]+$/),
  /** The act it stands in, from 1, as `data/talk.ts` lists them; 0 outside the acts. */
  act: z.int().min(0),
  /** Short name. */
  title: localizedSchema,
  /** First and last line of the article that tell it. */
  lines: z.tuple([lineSchema, lineSchema]),
  /** Quantities. */
  figures: z.array(figureSchema),
  /** Dated or ordered happenings. */
  events: z.array(eventSchema),
  /** Statements without a number or a date. */
  claims: z.array(claimSchema),
  /** Quotations. */
  quotations: z.array(quotationSchema),
})

/** Our arithmetic on figures of the article. */
export const derivedSchema = z.strictObject({
  /** Unique in the whole deck. */
  id: idSchema,
  /** Always `derived`. */
  kind: z.literal('derived'),
  /** What it is, as a short noun phrase. */
  label: localizedSchema,
  /** Result, computed by a function in `snippets/`. */
  value: z.union([z.number(), rangeSchema]),
  /** What it counts. */
  unit: unitSchema,
  /** Hedge inherited from the inputs. */
  qualifier: qualifierSchema.optional(),
  /** Ids of the figures it is computed from. */
  from: z.array(idSchema).min(1),
  /** How, in words and signs a listener can follow. */
  formula: localizedSchema,
  /** The formula with the figures of `from` put in; whoever shows it adds "=" and the result. */
  worked: localizedSchema,
})

/** Tags of the languages that articles are read in: each has a folder in `kit/reading/`. */
export const articleLanguages = ['en', 'zh-Hant'] as const

/** The article all evidence comes from. */
export const sourceSchema = z.strictObject({
  /** What it is and reports. */
  description: localizedSchema,
  /** Language tag of the article. */
  language: z.enum(articleLanguages, `articles are read in ${articleLanguages.join(' and ')}: name one of them, or add a folder to kit/reading/`),
  /** Day of the conversation it reports. */
  date: z.iso.date(),
  /** SHA-256 of the file, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Number of lines of the file. */
  lineCount: z.int().min(1),
  /** What whoever quotes from a handout has to know of its quotations. */
  caution: localizedSchema.optional(),
})

export type Localized = z.infer<typeof localizedSchema>
export type Locale = typeof locales[number]
export type Kind = z.infer<typeof kindSchema>
export type Range = z.infer<typeof rangeSchema>
export type OwnUnit = z.infer<typeof ownUnitSchema>
export type Unit = z.infer<typeof unitSchema>
export type Qualifier = z.infer<typeof qualifierSchema>
export type DeckDate = z.infer<typeof dateSchema>
export type Figure = z.infer<typeof figureSchema>
export type Claim = z.infer<typeof claimSchema>
export type Event = z.infer<typeof eventSchema>
export type Quotation = z.infer<typeof quotationSchema>
export type Derived = z.infer<typeof derivedSchema>
export type Theme = z.infer<typeof themeSchema>
export type Source = z.infer<typeof sourceSchema>
/** What of a theme is known of all, whichever slide is shown. */
export type ThemeOutline = Pick<Theme, 'number' | 'act' | 'title'>
