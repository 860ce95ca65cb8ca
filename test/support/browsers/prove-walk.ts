import type { OutlinedSlide } from '../outline'
import type { DeckWindow } from './deck-window'
import { proveEvidence, proveSlide } from './prove-slide'

interface Walk {
  /** Steps in the order in which they were shown: `21.2`. */
  walked: string[]
  problems: { step: string, problems: string[] }[]
  charts: number
}

/** Walks slides by the right arrow key, looks over each step, and opens the evidence of the last one of each slide. */
export async function proveWalk(room: DeckWindow, slides: OutlinedSlide[]): Promise<Walk> {
  const walk: Walk = { walked: [], problems: [], charts: 0 }
  for (const outlined of slides) {
    // Where a step has led there, nothing else need.
    if (room.place().slide !== outlined.number)
      await room.open({ slide: outlined.number, click: 0 })
    for await (const { slide, click } of room.walk()) {
      if (slide !== outlined.number)
        break
      const { problems, charts } = await proveSlide(room, outlined)
      if (click === outlined.clicks)
        problems.push(...await proveEvidence(room))
      const step = `${slide}.${click}`
      walk.walked.push(step)
      walk.charts += charts
      if (problems.length)
        walk.problems.push({ step, problems })
    }
  }
  return walk
}
