import type { DeckPage } from '../support/deck-page'
import type { OpenDeck } from '../support/open-deck'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDeck } from '../support/open-deck'
import { loadOutline } from '../support/outline'

let open: OpenDeck
let audience: DeckPage
let presenter: DeckPage

beforeAll(async () => {
  open = await openDeck({ motion: true })
  audience = open.deck
  presenter = await open.newDeckPage()
  await audience.open(1)
  await presenter.openPresenter(1)
})

afterAll(() => open?.browser.close())

describe('presenter mode', () => {
  it('leads the audience through the slides and clicks of a theme', async () => {
    const { slides } = await loadOutline()
    const theme = slides.find(({ clicks }) => clicks > 0)!.page
    const last = slides.findLast(({ page }) => page === theme)!
    for await (const place of presenter.walk()) {
      await audience.follow(place)
      expect(await wordsOn(audience)).toBe(await wordsOn(presenter))
      if (place.slide === last.number && place.click === last.clicks)
        break
    }
    expect(audience.place()).toEqual({ slide: last.number, click: last.clicks })
  })

  it('follows when the audience page goes on', async () => {
    const { slides } = await loadOutline()
    const { number, clicks } = slides.find(slide => slide.clicks > 1)!
    await audience.open(number)
    await presenter.follow({ slide: number, click: 0 })
    for (let step = 0; step <= clicks; step++) {
      await audience.press('ArrowRight')
      await presenter.follow(audience.place())
    }
    expect(presenter.place()).toEqual({ slide: number + 1, click: 0 })
  })

  it('shows what comes next', async () => {
    const { slides } = await loadOutline()
    const { number, clicks } = slides.find(slide => slide.clicks > 0)!
    const preview = presenter.page.locator('.grid-section.next [data-slidev-no]:visible')
    await presenter.openPresenter(number)
    expect(await preview.getAttribute('data-slidev-no')).toBe(`${number}`)
    for (let click = 0; click < clicks; click++)
      await presenter.press('ArrowRight')
    expect(await preview.getAttribute('data-slidev-no')).toBe(`${number + 1}`)
  })

  it('shows a timer that counts down once it is started', async () => {
    const timer = presenter.page.locator('.grid-section.bottom .font-mono')
    const atRest = await timer.textContent()
    expect(atRest).toMatch(/^(?:\d+:)?\d+:\d\d$/)
    await timer.hover()
    await presenter.page.locator('.grid-section.bottom').locator('.i-carbon\\:play').click()
    await expect.poll(() => timer.textContent()).not.toBe(atRest)
  })

  it('causes no error, no warning, no failed request and no request to another host', () => {
    expect(open.faults).toEqual([])
  })
})

function wordsOn({ slide }: DeckPage): Promise<string | null> {
  return slide.locator('main').textContent()
}
