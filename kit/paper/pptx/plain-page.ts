import type { Page } from 'playwright-chromium'

/** Writes out what PowerPoint would lose: it reads the page's own letters, and its links as addresses of the web. */
export async function writePlainly(page: Page): Promise<void> {
  await page.evaluate(() => {
    // They lead to the server that the export runs on, gone by then; and LibreOffice breaks a link's lines within words.
    for (const link of document.querySelectorAll('a[href]'))
      link.removeAttribute('href')

    // Capitals that only the style sheet makes.
    for (const element of document.querySelectorAll('.print-slide-container *')) {
      if (getComputedStyle(element, '::first-letter').textTransform !== 'uppercase')
        continue
      const text = document.createTreeWalker(
        element,
        NodeFilter.SHOW_TEXT,
        ({ nodeValue }) => nodeValue!.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
      ).nextNode()
      if (text)
        text.nodeValue = text.nodeValue!.replace(/\S/, letter => letter.toUpperCase())
    }
  })
}
