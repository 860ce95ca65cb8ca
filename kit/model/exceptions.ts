import { z } from 'zod'

const why = z.string().min(1)

/** Numbers, in digits or words, that state nothing of the article. */
const notFigures = z.array(z.strictObject({
  /** What is left out wherever it stands; with the flag `g`. */
  words: z.instanceof(RegExp).refine(pattern => pattern.global, 'the pattern needs the flag g'),
  why,
}))

/** Words in quotation marks that are no quotation, in lower case. */
const quotedTerms = z.array(z.union([
  /** They translate these characters of the article, which must stand in the data. */
  z.strictObject({ words: z.string(), original: z.string().min(1) }),
  z.strictObject({ words: z.string(), why }),
], 'a quoted term is { words, original } or { words, why }'))

/** What the deck check would take for something else in a talk: `data/exceptions.ts`. */
export const exceptionsSchema = z.strictObject({
  notFigures: z.strictObject({
    everywhere: notFigures,
    /** On slides: what counts the slide's own things. */
    slides: notFigures,
    /** In charts and diagrams: what their scales and shapes are made of. */
    charts: notFigures,
    /** In notes: what speaks of the drawing or of the talk. */
    notes: notFigures,
  }),
  quotedTerms,
})

export type Exceptions = z.infer<typeof exceptionsSchema>
