import type { DeckPage } from '../deck-page'

/** How a window shows a slide. */
export interface ReadWindow {
  /** Where the slide stands in it, in the page's own pixels. */
  slide: { x: number, y: number, width: number, height: number }
  /** Whether there is more of the page than the window shows. */
  scrolls: boolean
}

/** Reads how the slide stands in the window. */
export async function readWindow({ page, slide }: DeckPage): Promise<ReadWindow> {
  const box = await slide.boundingBox()
  const scrolls = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    return scrollWidth > innerWidth || scrollHeight > innerHeight
  })
  return { slide: box!, scrolls }
}
