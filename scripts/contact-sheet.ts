import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchBrowser } from './browser'
import { parseArguments } from './command/arguments'
import { runCommand } from './command/fail'
import { interruptible } from './command/interrupt'
import { createProgress } from './command/progress'
import { buildDeck } from './deck/build-deck'
import { outlineDeck } from './deck/outline-deck'
import { serveSite } from './deck/serve-site'
import { projectRoot } from './deck/slidev'
import { openPrintPage } from './pdf/print-page'

const usage = `npm run contact-sheet [-- ENTRY]

Draws all slides at their last step, a picture a page file, into out/contact-sheet/.
  ENTRY   the running order, slides.md unless named`

await runCommand(async () => {
  const { entry } = parseArguments(usage, {})
  const onProgress = createProgress()
  const folder = await mkdtemp(join(tmpdir(), 'deck-'))
  try {
    await interruptible('The contact sheet was interrupted.', async (signal) => {
      await buildDeck({ entry, outDir: folder, onProgress, signal })
      await drawSheets(folder, await slidesByPage(entry), onProgress)
    })
    onProgress('Done: out/contact-sheet/')
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
})

/** Numbers of the slides that each page file tells. */
async function slidesByPage(entry: string): Promise<Map<string, number[]>> {
  const pages = new Map<string, number[]>()
  for (const { page, number } of (await outlineDeck(entry)).slides)
    pages.set(page, [...pages.get(page) ?? [], number])
  return pages
}

async function drawSheets(site: string, pages: Map<string, number[]>, onProgress: (stage: string) => void): Promise<void> {
  const output = join(projectRoot, 'out/contact-sheet')
  await mkdir(output, { recursive: true })
  const server = await serveSite(site)
  const browser = await launchBrowser()
  try {
    const page = await openPrintPage(browser, `${server.url}?print=true#/print`)
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
  finally {
    await browser.close()
    server.close()
  }
}
