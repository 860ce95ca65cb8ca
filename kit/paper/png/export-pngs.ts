import type { Buffer } from 'node:buffer'
import type { ExportOptions } from '../pdf/export-pdf'
import { join } from 'node:path'
import { replaceFiles } from '../../files/replace-files'
import { onPrintPage } from '../pdf/print-page'

/**
 * Takes a picture of each slide, with a credit in place of its page number: it will stand without the others.
 *
 * @param options `output` is the folder the pictures go to, `scale` their pixels for each unit of the slide
 * @returns how many there are
 * @throws {DeckError} if the browser fails, a slide does not finish drawing, or `output` can't be written; earlier
 *   pictures are as they were
 */
export async function exportPngs({ deck, output, ...request }: ExportOptions): Promise<number> {
  const pictures: Record<string, Buffer> = {}
  await onPrintPage(request, async (page) => {
    await page.evaluate(() => document.documentElement.classList.add('alone'))
    const slides = await page.locator('.print-slide-container').all()
    for (const [i, slide] of slides.entries()) {
      const [number, click] = (await slide.getAttribute('id'))!.split('-').map(Number)
      const { name } = deck.slides[number! - 1]!
      pictures[join(output, `${name}${request.withClicks ? `-click-${click! - 1}` : ''}.png`)] = await slide.screenshot()
      request.onProgress?.('Taking pictures', i + 1, slides.length)
    }
  })
  request.signal?.throwIfAborted()
  await replaceFiles(pictures)
  return Object.keys(pictures).length
}
