import type { DeckPage } from '../support/deck-page'
import type { OpenDeck } from '../support/open-deck'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { comparePictures } from '../../kit/pictures/compare-pictures'
import { findSlide } from '../../kit/sources/outline-deck'
import { openDeck } from '../support/open-deck'
import { loadOutline } from '../support/outline'

const outline = await loadOutline()

/** A slide of every kind. */
const kinds = {
  'the cover': '1',
  'an act divider': 'act-2',
  'a quotation': 'theme-5',
  'a chart': 'code-red',
  'units': 'stargate',
  'the marks': 'marks',
  'the index': 'evidence',
}
/** What can lie over a slide, and is part of the picture: the key that brings it and takes it away, and what is there between. */
const layers = [
  ['the evidence layer', 'e', '.evidence-layer li:visible'],
  ['the list of keys', '?', '.key-help:visible'],
  ['a black screen', 'b', '.black:visible'],
] as const

let own: OpenDeck
beforeAll(async () => {
  own = await openDeck({ viewport: { width: 1024, height: 768 } })
})
afterAll(() => own?.browser.close())

/** A picture without the controls, which take the system's colours. */
async function takePicture({ page }: DeckPage) {
  return page.screenshot({ style: 'nav { display: none !important }' })
}

// Seen to fail: without styles/forced-colours.css, with charts in black on black; without its rule for #slide-container,
// where what surrounds a black screen is white.
it.each(['dark', 'light'] as const)('where a system forces its colours, %s, a slide keeps its paper and inks', async (forced) => {
  const { browser, deck } = await openDeck({ viewport: { width: 1024, height: 768 }, forced })
  const changed: string[] = []
  const compare = async (name: string, takeThere: (deck: DeckPage) => Promise<unknown>) => {
    const [before, after] = await Promise.all([own.deck, deck].map(each => takeThere(each).then(() => takePicture(each))))
    if (comparePictures(before!, after!))
      changed.push(name)
  }
  for (const [name, alias] of Object.entries(kinds)) {
    const { number, clicks } = findSlide(outline, alias)
    await compare(name, each => each.open(number, clicks))
  }
  for (const [name, key, sign] of layers) {
    await compare(name, async ({ page }) => {
      await page.keyboard.press(key)
      await page.locator(sign).first().waitFor()
    })
    for (const { page } of [own.deck, deck]) {
      await page.keyboard.press(key)
      await page.locator(sign).first().waitFor({ state: 'detached' })
    }
  }
  await browser.close()
  expect(changed).toEqual([])
})
