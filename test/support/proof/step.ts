import type { DeckPage, Place } from '../deck-page'
import type { OutlinedSlide } from '../outline'
import type { DrawnFonts } from '../platform-fonts'
import type { SlideState } from '../read-slide'
import type { ReadChart } from './read-charts'
import type { ReadText } from './read-texts'
import type { Picture, Pictures } from './take-pictures'
import { createHash } from 'node:crypto'
import { readPlatformFonts } from '../platform-fonts'
import { readSlide } from '../read-slide'
import { readCharts } from './read-charts'
import { readTexts } from './read-texts'
import { takePictures } from './take-pictures'

/** A slide at a click, with all that checks want to know of it. */
export interface Step extends Place {
  /** What its Markdown says of the slide. */
  outlined: OutlinedSlide
  isComplete: boolean
  state: SlideState
  texts: ReadText[]
  charts: ReadChart[]
  pictures: Pictures
  /** Stands for the picture of all between top line and source line. */
  look: string
  /** Only of a slide that is complete. */
  fonts: DrawnFonts | undefined
}

/** Reads the slide that is shown. */
export async function readStep({ page, slide }: DeckPage, place: Place, outlined: OutlinedSlide): Promise<Step> {
  const isComplete = place.click === outlined.clicks
  const shown = (await slide.elementHandle())!
  const [state, texts, charts] = await Promise.all([readSlide(shown), readTexts(shown), readCharts(shown)])
  const pictures = await takePictures(page)
  return {
    ...place,
    outlined,
    isComplete,
    state,
    texts,
    charts,
    pictures,
    look: lookOf(pictures.full),
    fonts: isComplete ? await readPlatformFonts(page, `[data-slidev-no="${place.slide}"]`) : undefined,
  }
}

function lookOf({ data, width, height }: Picture): string {
  return createHash('sha256').update(data.subarray(70 * width * 4, (height - 70) * width * 4)).digest('hex')
}
