import { z } from 'zod'
import { localizedSchema } from './schema'

const colour = z.string().regex(/^#[\da-f]{6}$/i, 'a colour is # and six hexadecimal digits, such as "#16181D"')

/** Colours that are seen together. */
const groundSchema = z.strictObject({
  paper: colour,
  ink: colour,
  /** Text that stands back. */
  muted: colour,
  /** Lines that part things. */
  hairline: colour,
  /** Behind a part that is set off. */
  ground: colour,
  /** What the slide is about. */
  signal: colour,
  /** What it is compared with. */
  compare: colour,
})

/** The colours of slides, charts, handout and files; on dark slides the same ones by other inks. */
const coloursSchema = groundSchema.extend({
  /** Without them dark slides have plain ones. */
  dark: groundSchema.optional(),
})

/** What a talk says of itself in `data/talk.ts`: all that the kit has to know of this talk and not of another. */
export const talkSchema = z.strictObject({
  /** Where and when most of it was said: on the handout's cover. */
  occasion: localizedSchema,
  /** Whose words they are, with the occasion: on every slide. */
  credit: localizedSchema,
  /** Titles of the acts that the themes are told in, in their order: as many as a room can keep apart. */
  acts: z.array(localizedSchema).max(7),
  /** Shorter lengths that it can be given in, in minutes: `cut:` in a slide's front matter names the shortest that has it. */
  cuts: z.array(z.int().min(1)).optional(),
  /** Slide with the map of the themes, by its alias: the key m and the top line of every slide lead there. */
  map: z.string().min(1).optional(),
  /** Slide that tells what the marks mean, by its alias: the key k leads there. */
  marks: z.string().min(1).optional(),
  /** Slides with backup answers, by their aliases, and the themes they answer to. The key a leads to the first. */
  answers: z.array(z.strictObject({ theme: z.int().min(1), alias: z.string().min(1) })),
  /** All of its colours; without them it has plain ones. */
  colours: coloursSchema.optional(),
})

export type Colours = z.infer<typeof groundSchema>

export type Talk = z.infer<typeof talkSchema>
