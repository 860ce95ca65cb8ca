import type { Browser, Page } from 'playwright-chromium'
import type { Talk } from '../support/open-talk'
import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { parseTimeString } from '@slidev/parser/utils'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../kit/browser/index'
import { audit, bringAxe } from '../support/audit'
import { openTalk, present } from '../support/open-talk'
import { loadOutline } from '../support/outline'
import { goTo } from '../support/talk'

const { duration } = await loadOutline()
const total = parseTimeString(duration).seconds
let browser: Browser
let talk: Talk
let presenter: Page
let room: Page

beforeAll(async () => {
  browser = await launchBrowser()
  talk = await openTalk(browser, inject('deckUrl'))
  await talk.context.clock.install()
  await bringAxe(talk.context)
})

afterEach(async () => expect(await talk.forget()).toEqual([]))
afterAll(() => browser?.close())

/** Opens a presenter’s window and the room’s, as nobody has before. */
async function begin(): Promise<void> {
  ;({ presenter, room } = await present(talk))
}

/** Seconds that a presenter’s window shows to be left. */
async function left(page: Page): Promise<number> {
  const shown = (await page.getByRole('timer').textContent())!
  const seconds = shown.replace('−', '').split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  return shown.startsWith('−') ? -seconds : seconds
}

const said = (page: Page) => page.getByRole('region', { name: 'Pace' }).getByRole('status').textContent()
const lateness = (page: Page) => page.locator('.lateness').textContent().then(text => text!.trim())

describe('the clock of a talk', () => {
  // Seen to fail: with a clock that only a presenter’s own steps start.
  it('starts when the first slide is left, in any window, says so, pauses with p, and outlasts a reload and the end', async () => {
    await begin()
    const second = await talk.open('#/presenter/')
    const both = async (read: (page: Page) => Promise<unknown>) => [await read(presenter), await read(second)]
    await talk.context.clock.fastForward(300_000)
    expect(await both(left)).toEqual([total, total])
    // It isn't said for long.
    const notices = [presenter, second].map(page => page.getByText('The clock has started by itself').waitFor())
    await room.keyboard.press('ArrowDown')
    await Promise.all(notices)

    await talk.context.clock.fastForward(60_000)
    await expect.poll(() => left(presenter)).toBeLessThanOrEqual(total - 60)
    expect(await left(second)).toBeGreaterThan(total - 80)
    expect(await said(presenter)).not.toContain('started')
    await presenter.reload()
    await expect.poll(() => left(presenter)).toBeLessThanOrEqual(total - 60)

    await second.keyboard.press('p')
    for (const page of [presenter, second])
      await expect.poll(() => said(page)).toContain('Paused')
    await talk.context.clock.fastForward(600_000)
    expect(Math.min(...await both(left) as number[])).toBeGreaterThan(total - 120)
    await room.keyboard.press('p')
    await expect.poll(() => said(second)).not.toContain('Paused')

    await talk.context.clock.fastForward(1000 * (total + 120))
    for (const page of [presenter, second]) {
      await expect.poll(() => said(page)).toMatch(/Time is up: [23] min over/)
      expect(await left(page)).toBeLessThan(-120)
    }
  })

  // Seen to fail: with a key that starts it in any window.
  it('is nothing to a reader', async () => {
    const reader = await talk.open('')
    await reader.keyboard.press('p')
    await reader.keyboard.press('ArrowDown')
    await talk.context.clock.fastForward(300_000)
    const next = await talk.open('#/presenter/')
    expect(await left(next)).toBe(total)
  })
})

describe('the pace', () => {
  // Seen to fail: with a minus before the minutes that are called early; with one sign for all.
  it('says how late or early the talk is, by colour, sign and word, where it should be and when it ends', async () => {
    await begin()
    const looks: string[] = []
    const look = () => presenter.locator('.lateness').evaluate(element =>
      [getComputedStyle(element).backgroundColor, getComputedStyle(element, '::before').clipPath])
    await presenter.keyboard.press('ArrowDown')
    await expect.poll(() => lateness(presenter)).toBe('on time')
    looks.push(...await look())
    await talk.context.clock.fastForward(600_000)
    await expect.poll(() => lateness(presenter)).toMatch(/^\d min late$/)
    looks.push(...await look())
    const bar = presenter.getByRole('region', { name: 'Pace' })
    const due = Number(/by plan slide (\d+)/.exec((await bar.textContent())!.replace(/\s+/g, ' '))?.[1])
    expect(due).toBeGreaterThan(5)
    expect(await audit(presenter)).toEqual([])
    await goTo(presenter, due + 12)
    await expect.poll(() => lateness(presenter)).toMatch(/^\d+ min early$/)
    looks.push(...await look())
    expect(new Set(looks).size).toBe(6)
  })
})

describe('a rehearsal', () => {
  beforeEach(begin)

  /** Leaves slide after slide, and says so many minutes to each that comes. */
  async function rehearse(minutes: number[]): Promise<void> {
    for (const [i, minute] of minutes.entries()) {
      await presenter.keyboard.press('ArrowDown')
      await presenter.waitForURL(url => url.hash.startsWith(`#/presenter/${i + 2}`))
      await talk.context.clock.fastForward(minute * 60_000)
    }
    await presenter.keyboard.press('p')
    await expect.poll(() => said(presenter)).toContain('Paused')
  }

  async function openRehearsals(): Promise<Page> {
    const page = await talk.open('#/3')
    await page.goto(`${inject('deckUrl')}#/rehearsals`)
    return page
  }

  /** Of the row of a slide: plan, took, against the plan, what it took before, and the change. */
  async function cells(page: Page, slide: number): Promise<string[]> {
    const row = page.getByRole('row').filter({ hasText: new RegExp(`^\\s*${slide} · `) })
    return (await row.getByRole('cell').allTextContents()).map(text => text.trim())
  }

  const CHANGE = /^[+−]\d+:\d\d$/

  it('shows what each slide took, saves it, is compared with the next one, and refuses a file that is none', async () => {
    await rehearse([1, 4])
    const page = await openRehearsals()
    await expect.poll(async () => (await cells(page, 2))[1]).toMatch(/^1:0\d$/)
    expect((await cells(page, 3)).slice(1)).toEqual([expect.stringMatching(/^4:0\d$/), expect.stringMatching(CHANGE), '', ''])
    expect(await audit(page)).toEqual([])

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).click()])
    const csv = await readFile(await download.path(), 'utf8')
    expect(csv.trim().split('\r\n')).toHaveLength(3)

    await presenter.getByRole('button', { name: 'Reset the timer' }).press('Enter')
    await presenter.goto(`${inject('deckUrl')}#/presenter/1`)
    await rehearse([2, 3])
    await page.reload()
    await expect.poll(() => cells(page, 2)).toEqual([
      expect.any(String),
      expect.stringMatching(/^2:0\d$/),
      expect.stringMatching(CHANGE),
      expect.stringMatching(/^1:0\d$/),
      expect.stringMatching(/^\+[01]:\d\d$/),
    ])

    const shown = await cells(page, 2)
    const choose = (text: string) => page.locator('input[type=file]').setInputFiles({ name: 'last.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    await choose('no table')
    await page.getByText('last.csv is no rehearsal that was saved here').waitFor()
    await choose(csv.replaceAll(/^(?:"[^"]*"|[^,\r\n]+)(?=,\d{4}-)/gm, 'Another talk'))
    await page.getByText('last.csv is a rehearsal of another talk').waitFor()
    expect(await cells(page, 2)).toEqual(shown)

    await page.getByRole('button', { name: 'Forget this one' }).click()
    await expect.poll(async () => (await cells(page, 2))[1]).toMatch(/^1:0\d$/)
    await choose(csv)
    await expect.poll(() => page.locator('.fault').textContent()).not.toContain('last.csv')
  })

  it('gives the plan its times, if one likes', async () => {
    await rehearse([10, 1, 1])
    const page = await openRehearsals()
    const planned = async () => (await cells(page, 2))[0]
    await expect.poll(planned).toMatch(/^0:\d\d$/)
    await page.getByLabel('Make the plan by this rehearsal').check()
    await expect.poll(planned).toMatch(/^\d+:\d\d$/)
    await expect.poll(planned).not.toMatch(/^0:/)
    await page.reload()
    await expect.poll(planned).not.toMatch(/^0:/)
  })
})
