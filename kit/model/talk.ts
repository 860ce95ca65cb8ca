import { z } from 'zod'
import { localizedSchema } from './schema'

/** What a talk says of itself in `data/talk.ts`: all that the kit has to know of this talk and not of another. */
export const talkSchema = z.strictObject({
  /** Where and when most of it was said: on the handout's cover. */
  occasion: localizedSchema,
  /** Whose words they are, with the occasion: on every slide. */
  credit: localizedSchema,
  /** Titles of the acts that the themes are told in, in their order. */
  acts: z.array(localizedSchema),
})

export type Talk = z.infer<typeof talkSchema>
