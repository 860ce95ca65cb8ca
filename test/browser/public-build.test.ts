import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { lettersOf, noteSentences } from '../../kit/bench/remote/note-sentences'
import { launchBrowser } from '../../kit/browser/index'
import { loadOutline } from '../support/outline'
import { readAllTexts } from '../support/read-folder'
import { watchFaults } from '../support/watch-faults'

const { slides } = await loadOutline()
describe('the build for everybody', () => {
  let published: string
  let presented: string
  beforeAll(() => {
    published = readAllTexts(inject('publicSite'))
    presented = readAllTexts(inject('deckSite'))
  })

  // Seen to fail: with the presenter’s script copied along.
  it('has no sentence of any note, of which the build for the stage has all', async () => {
    const sentences = await noteSentences(slides)
    expect(new Set(sentences.map(({ number }) => number)).size).toBe(slides.filter(({ note }) => note).length)
    expect(sentences.filter(({ sentence }) => !presented.includes(sentence))).toEqual([])
    expect(sentences.filter(({ sentence }) => published.includes(sentence))).toEqual([])
  })

  // Seen to fail: without it, whoever opens the deck in a window could lead it to a slide, and the talk with it.
  it('has whatever server it is on keep other pages from steering it', () => {
    expect(readFileSync(join(inject('publicSite'), '_headers'), 'utf8')).toMatch(/^ +Cross-Origin-Opener-Policy: same-origin$/m)
  })

  it('says nothing of the folder it was built in', () => {
    expect(published).not.toContain(lettersOf(process.cwd()))
  })

  // Seen to fail: Slidev’s buttons that lead to pages that aren’t there, and its page that says 404.
  it('offers no presenter mode and no page that shows notes, and an address of one leads to the slide', async () => {
    const browser = await launchBrowser()
    try {
      const context = await browser.newContext()
      const faults = watchFaults(context, inject('publicUrl'))
      const page = await context.newPage()
      await page.goto(`${inject('publicUrl')}#/3`)
      await page.getByTitle('Show slide overview').press('Enter')
      await page.locator('.slidev-overview-card').first().waitFor()
      for (const title of ['Presenter Mode', 'Change sync settings', 'Slides Overview'])
        expect(await page.getByTitle(title, { exact: true }).filter({ visible: true }).count(), title).toBe(0)
      for (const address of ['presenter/5', 'notes', 'notes-edit', 'overview', 'entry', 'presenter//']) {
        await page.goto(`${inject('publicUrl')}#/${address}`)
        await page.locator('#slideshow .slidev-page-5 .slidev-layout:visible').waitFor()
        expect(await page.locator('.slidev-note').count()).toBe(0)
      }
      expect(faults.filter(fault => !fault.includes('No match found'))).toEqual([])
    }
    finally {
      await browser.close()
    }
  })
})
