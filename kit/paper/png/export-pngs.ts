import type { Buffer } from 'node:buffer'
import type { Page } from 'playwright-chromium'
import type { ExportOptions } from '../pdf/export-pdf'
import type { Size } from '../pdf/print-page'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { replaceFiles } from '../../files/replace-files'
import { onPrintPage, slideSize } from '../pdf/print-page'

/** Sizes in pixels that articles and posts ask for: across, as a slide is, and upright. */
export const pictureSizes: Record<string, Size> = {
  '1200x675': { width: 1200, height: 675 },
  '1080x1350': { width: 1080, height: 1350 },
}

const [aloneStyles, uprightStyles] = ['alone.css', 'upright.css'].map(file => fileURLToPath(new URL(file, import.meta.url)))

/**
 * Takes a picture of each slide, with a credit in place of its page number: it will stand without the others.
 *
 * @param options `output` is the folder the pictures go to, `scale` their pixels for each unit of the slide, or `size`
 *   those of the whole, `dark` whether they are light on dark
 * @returns how many there are
 * @throws {DeckError} if the browser fails, a slide does not finish drawing, or `output` can't be written; earlier
 *   pictures are as they were
 */
export async function exportPngs({ deck, output, ...request }: ExportOptions): Promise<number> {
  const { size, withClicks, onProgress, signal } = request
  const pictures: Record<string, Buffer> = {}
  await onPrintPage(request, async (page) => {
    await standAlone(page, size)
    const slides = await page.locator('.print-slide-container').all()
    for (const [i, slide] of slides.entries()) {
      const [number, click] = (await slide.getAttribute('id'))!.split('-').map(Number)
      const { name } = deck.slides[number! - 1]!
      pictures[join(output, `${name}${withClicks ? `-click-${click! - 1}` : ''}.png`)] = await slide.screenshot()
      onProgress?.('Taking pictures', i + 1, slides.length)
    }
  })
  signal?.throwIfAborted()
  await replaceFiles(pictures)
  return Object.keys(pictures).length
}

/** Lays out a print page's slides to stand without each other, upright if their size is. */
export async function standAlone(page: Page, size: Size = slideSize): Promise<void> {
  await page.evaluate(() => document.documentElement.classList.add('alone'))
  await page.addStyleTag({ path: aloneStyles })
  if (size.height < size.width)
    return
  // What a picture fills on its slide, it is drawn for.
  await page.locator('.slidev-layout.picture h1 + *').evaluateAll(pictures =>
    (pictures as HTMLElement[]).forEach(picture => picture.style.height = `${picture.offsetHeight}px`))
  // Larger than on its slide, a title would break within GPT-5.2.
  await page.locator('h1').evaluateAll((titles) => {
    for (const title of titles) {
      const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT)
      while (texts.nextNode())
        texts.currentNode.nodeValue = texts.currentNode.nodeValue!.replace(/-(?=\d)/g, '-\u2060')
    }
  })
  await page.addStyleTag({ path: uprightStyles })
}
