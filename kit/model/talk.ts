import { z } from 'zod'
import { localizedSchema } from './schema'

/** What a talk says of itself in `data/talk.ts`: all that the kit has to know of this talk and not of another. */
export const talkSchema = z.strictObject({
  /** Where and when most of it was said: on the handout's cover. */
  occasion: localizedSchema,
  /** Whose words they are, with the occasion: on every slide. */
  credit: localizedSchema,
  /** Titles of the acts that the themes are told in, in their order: as many as a room can keep apart. */
  acts: z.array(localizedSchema).max(7),
  /** Slide with the map of the themes, by its alias: the key m and the top line of every slide lead there. */
  map: z.string().min(1).optional(),
  /** Slides with backup answers, by their aliases, and the themes they answer to. The key a leads to the first. */
  answers: z.array(z.strictObject({ theme: z.int().min(1), alias: z.string().min(1) })),
})

export type Talk = z.infer<typeof talkSchema>
