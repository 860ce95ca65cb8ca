import type { Place } from '../support/deck-page'
import type { OpenDeck } from '../support/open-deck'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { talk } from '../../data'
import { themes } from '../../data/whole'
import { openDeck } from '../support/open-deck'
import { loadOutline } from '../support/outline'

const { slides } = await loadOutline()
const told = themes.filter(theme => theme.number > 0)
let open: OpenDeck

beforeAll(async () => {
  open = await openDeck()
})
afterAll(() => open?.browser.close())

/** First step of the slide that has a name as its address. */
function named(alias: string): Place {
  return { slide: slides.find(slide => slide.alias === alias)!.number, click: 0 }
}

describe('the map', () => {
  it('leads to the opener of each theme, and the line at the top leads back', async () => {
    const { deck } = open
    await deck.open(named(talk.map).slide)
    const links = deck.slide.locator('.acts ol a')
    expect(await links.count()).toBe(told.length)
    for (const [i, theme] of told.entries()) {
      await links.nth(i).click()
      await deck.follow(named(`theme-${theme.number}`))
      await deck.slide.locator('.place a').first().click()
      await deck.follow(named(talk.map))
    }
  })
})

describe('a backup answer', () => {
  it('is linked from its theme, and leads back', async () => {
    const { deck } = open
    expect(talk.answers.length).toBeGreaterThan(0)
    for (const { alias, theme: number } of talk.answers) {
      const theme = named(`theme-${number}`)
      await deck.open(theme.slide)
      await deck.slide.locator('.place a').last().click()
      await deck.follow(named(alias))
      await deck.slide.locator('a.back').click()
      await deck.follow(theme)
    }
  })
})

describe('keys', () => {
  it.each([['m', talk.map], ['a', talk.answers[0]!.alias]])('%s goes to the %s and back to the same click', async (key, alias) => {
    const { deck } = open
    const start = { slide: slides.find(slide => slide.clicks > 1)!.number, click: 1 }
    await deck.open(start.slide, start.click)
    await deck.page.keyboard.press(key)
    await deck.follow(named(alias))
    await deck.page.keyboard.press(key)
    await deck.follow(start)
  })

  it('? shows the keys and hides them again', async () => {
    const { deck } = open
    await deck.open(2)
    const help = deck.slide.locator('.key-help')
    expect(await help.count()).toBe(0)
    await deck.page.keyboard.press('?')
    await help.waitFor()
    expect(await help.textContent()).toContain('map of the themes')
    await deck.page.keyboard.press('?')
    await help.waitFor({ state: 'detached' })
  })

  it('are not needed to reach a theme’s chart: it has an address of its own', async () => {
    const { deck } = open
    const [url] = deck.page.url().split('#')
    for (const { slug } of told) {
      await deck.page.goto(`${url}#/${slug}`)
      await deck.follow(named(slug))
    }
  })
})
