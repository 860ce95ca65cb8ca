import { inject, it } from 'vitest'
import { launchBrowser } from '../../kit/browser/index'
import { isThere } from '../support/open-talk'
import { pressAtOnce } from '../support/press-at-once'
import { watchFaults } from '../support/watch-faults'

// Seen to fail: with Slidev’s own way from window to window. `test/browser/dev.test.ts` proves the same of `npm run dev`.
it('the built deck shows two windows the same after both were moved at the same time, and a third that comes late', async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce' })
    const faults = watchFaults(page.context(), inject('deckUrl'))
    await page.goto(inject('deckUrl'))
    await isThere(page)
    await pressAtOnce(browser, page, `${inject('deckUrl')}#/`, faults)
  }
  finally {
    await browser.close()
  }
})
