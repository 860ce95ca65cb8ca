import type { NoteTimes } from '../../model/plan'
import { useNav, useSlideContext } from '@slidev/client'
import { parseTimeString } from '@slidev/parser/utils'
import { readTimes } from '../../model/plan'

/** What a plan of the talk is made from. */
interface TalkTimes {
  /** Of all slides, in their order. */
  times: NoteTimes[]
  matters: Record<string, unknown>[]
  /** Empty for a slide without a heading. */
  titles: string[]
  /** Seconds that the whole talk is given. */
  whole: number
}

/** What the notes take to be said. To be called in a page that shows notes: only those have them. */
export function useNoteTimes(): TalkTimes {
  const { slides } = useNav()
  const { $slidev } = useSlideContext()
  const infos = slides.value.map(({ meta }) => meta.slide)
  return {
    times: infos.map(({ noteHTML, frontmatter }) => readTimes(noteHTML ?? '', frontmatter.routeAlias as string | undefined)),
    matters: infos.map(({ frontmatter }) => frontmatter),
    titles: infos.map(({ title }) => title ?? ''),
    whole: parseTimeString($slidev.configs.duration).seconds,
  }
}
