import type { Page } from 'playwright-chromium'
import type { Progress } from '../terminal/progress'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { onPrintPage } from '../paper/pdf/print-page'
import { freshBuild } from '../site/fresh-build'
import { projectRoot } from '../slidev/cli'
import { outlineDeck } from '../sources/outline-deck'
import { parseArguments } from '../terminal/arguments'
import { runCommand } from '../terminal/fail'
import { interruptible } from '../terminal/interrupt'
import { createProgress } from '../terminal/progress'

const usage = `npm run contact-sheet [-- ENTRY]

Draws all slides at their last step, a picture a page file, into out/contact-sheet/.
  ENTRY   the running order, slides.md unless named`

await runCommand(async () => {
  const { entry } = parseArguments(usage, {})
  const onProgress = createProgress()
  await interruptible('The contact sheet was interrupted.', async (signal) => {
    const site = await freshBuild({ entry, onProgress, signal })
    const pages = await slidesByPage(entry)
    await onPrintPage({ site, onProgress, signal }, page => drawSheets(page, pages, onProgress))
  })
  onProgress('Done: out/contact-sheet/')
})

/** Numbers of the slides that each page file tells. */
async function slidesByPage(entry: string): Promise<Map<string, number[]>> {
  const pages = new Map<string, number[]>()
  for (const { page, number } of (await outlineDeck(entry)).slides)
    pages.set(page, [...pages.get(page) ?? [], number])
  return pages
}

async function drawSheets(page: Page, pages: Map<string, number[]>, onProgress: Progress): Promise<void> {
  const output = join(projectRoot, 'out/contact-sheet')
  await mkdir(output, { recursive: true })
  await page.setViewportSize({ width: 2 * 1280 + 60, height: 720 })
  await page.addStyleTag({ content: '#print-content { display: grid !important; grid-template-columns: repeat(2, 1280px); gap: 20px; padding: 20px; background: #777; width: auto }' })
  for (const [name, slides] of pages) {
    await page.evaluate((shown) => {
      for (const slide of document.querySelectorAll<HTMLElement>('.print-slide-container'))
        slide.hidden = !shown.includes(Number(slide.id.split('-')[0]))
    }, slides)
    await page.locator('#print-content').screenshot({ path: join(output, `${name}.png`), scale: 'css' })
    onProgress(name)
  }
}
