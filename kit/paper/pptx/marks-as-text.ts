import type { Page } from 'playwright-chromium'
import type { Kind } from '../../model/schema'

const signs: Record<Kind, string> = { said: '🗨', reported: '■', forecast: '□', derived: '▨', illustrative: '~' }

/** Puts a character in place of each evidence mark: as a picture of its own it would stay behind when words move in another font. */
export async function writeMarksAsText(page: Page): Promise<void> {
  await page.addStyleTag({ content: '.fact { padding-right: 0 !important } .fact .mark { position: static !important; display: inline !important }' })
  await page.evaluate((signs) => {
    for (const mark of document.querySelectorAll<SVGElement>('.evidence-mark')) {
      const isAfterWords = mark.closest('.fact, .end')
      const sign = document.createElement('span')
      sign.textContent = ` ${signs[mark.dataset.kind as keyof typeof signs]}${isAfterWords ? '' : ' '}`
      mark.replaceWith(sign)
    }
  }, signs)
}
