import type { Browser, Page } from 'playwright-chromium'
import type { PresentedTalk, Talk } from '../support/open-talk'
import { parseTimeString } from '@slidev/parser/utils'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { themes } from '../../data'
import talkData from '../../data/talk'
import { launchBrowser } from '../../kit/browser/index'
import { pagesOfCut } from '../../kit/model/cuts'
import { readNote } from '../../kit/model/note'
import { openTalk, present } from '../support/open-talk'
import { loadOutline } from '../support/outline'

const { duration, slides } = await loadOutline()
const total = parseTimeString(duration).seconds
/** All lengths of the talk, the longest first; undefined is the whole. */
const lengths = [undefined, ...[...talkData.cuts].sort((a, b) => b - a)]

/** Seconds that a length of the talk takes from a slide on, by its notes and scaled to its name: counted here anew. */
function secondsFrom(cut: number | undefined, from: number): number {
  const pages = pagesOfCut(slides, cut)
  const seconds = pages.map((page, i) => {
    const { steps, transitions } = readNote(slides[page - 1]!.note)
    const next = slides[(pages[i + 1] ?? 0) - 1]
    const leads = transitions.find(({ to }) => to === undefined ? next?.number === page + 1 : to === next?.alias)
    return steps.reduce((sum, step) => sum + step, 0) + (next && leads ? leads.seconds : 0)
  })
  const sum = (from: number) => seconds.reduce((sum, each, i) => pages[i]! >= from ? sum + each : sum, 0)
  return sum(from) / sum(0) * (cut === undefined ? total : cut * 60)
}

let browser: Browser
let talk: Talk
let presenter: Page
let room: Page
let bothAt: PresentedTalk['bothAt']

beforeAll(async () => {
  browser = await launchBrowser()
  talk = await openTalk(browser, inject('deckUrl'))
  await talk.context.clock.install()
})
beforeEach(async () => void ({ presenter, room, bothAt } = await present(talk)))
afterEach(async () => expect(await talk.forget()).toEqual([]))
afterAll(() => browser?.close())

const numberInRoom = () => room.locator('#slideshow .slidev-page:visible footer .page').textContent()
const bar = () => presenter.getByRole('region', { name: 'Pace' }).textContent().then(text => text!.replace(/\s+/g, ' '))

async function left(): Promise<number> {
  const [minutes, seconds] = (await presenter.getByRole('timer').textContent())!.split(':').map(Number) as [number, number]
  return minutes * 60 + seconds
}

/** Minutes from now to when the bar says that the talk will end. */
async function minutesToEnd(): Promise<number> {
  const [, hours, minutes] = /ends at this pace (\d+):(\d+)/.exec(await bar())!
  const now = await presenter.evaluate(() => new Date().getHours() * 60 + new Date().getMinutes() + new Date().getSeconds() / 60)
  return (Number(hours) * 60 + Number(minutes) - now + 1440) % 1440
}

async function openLengths(): Promise<void> {
  await presenter.bringToFront()
  await presenter.keyboard.press('c')
  await presenter.locator('dialog.cut input:focus').waitFor()
}

async function take(): Promise<void> {
  await presenter.keyboard.press('Enter')
  await presenter.locator('dialog.cut').waitFor({ state: 'detached' })
}

/** Leaves the first slide, which starts the clock, and goes to another by its number. */
async function startAt(slide: number): Promise<void> {
  await presenter.bringToFront()
  await presenter.keyboard.press('ArrowDown')
  await bothAt(2)
  await presenter.evaluate(page => location.hash = `#/presenter/${page}`, slide)
  await bothAt(slide)
}

describe('with ten minutes left, all of a sudden', () => {
  // Seen to fail: with slides that were told left out on the map and renumbered; with the plan of the cut from the talk’s
  // beginning; with what the step had taken before counted, which put the end two minutes off.
  it('the rest becomes the longest cut that fits, the room goes on in it, the bar has ten minutes, and the whole can come back', async () => {
    const here = slides.find(({ alias }) => alias === 'overhang')!.number
    await startAt(here)
    await talk.context.clock.fastForward(300_000)
    const cut = lengths.find(length => secondsFrom(length, here) <= 600)!
    expect(cut).toBeGreaterThan(talkData.cuts[0]!)

    await openLengths()
    expect(await room.locator('dialog').count()).toBe(0)
    await presenter.keyboard.type('10')
    const chosen = presenter.locator('dialog.cut [aria-selected=true]')
    await expect.poll(() => chosen.locator('b').textContent()).toBe(`${cut} min`)
    await take()
    await expect.poll(left).toBeLessThanOrEqual(600)
    expect(await left()).toBeGreaterThan(580)
    expect(await bar()).toContain('on time')
    expect(await bar()).toContain(`${cut}-minute cut`)
    expect(Math.abs(await minutesToEnd() - 10)).toBeLessThan(1.1)

    // What was told stays told, with its numbers.
    const rest = pagesOfCut(slides, cut).filter(page => page > here)
    await expect.poll(numberInRoom).toBe(`${here}`)
    expect(await presenter.locator('.place').first().textContent()).toContain(`Page ${here} of ${here + rest.length}`)
    await presenter.keyboard.press('m')
    const themesLeftOut = () => room.locator('#slideshow .slidev-page:visible .acts ol li:has(a[data-left-out]) b').allTextContents()
    const themeOf = (slide: number) => Number.parseInt(slides[slide - 1]!.page)
    const toCome = themes.filter(({ number }) => number > themeOf(here))
    const isOut = ({ number }: { number: number }) => !rest.map(themeOf).includes(number)
    await expect.poll(themesLeftOut).toEqual(toCome.filter(isOut).map(({ number }) => `${number}`))
    expect((await themesLeftOut()).length).toBeGreaterThan(0)
    await presenter.keyboard.press('m')
    await bothAt(here)
    await presenter.keyboard.press('ArrowDown')
    const [after] = rest as [number]
    await bothAt(after)
    await expect.poll(numberInRoom).toBe(`${here + 1}`)

    await openLengths()
    while (await presenter.locator('dialog.cut [aria-selected=true]').textContent().then(text => !text!.includes('all')))
      await presenter.keyboard.press('ArrowUp')
    await take()
    await expect.poll(bar).toContain('whole talk')
    expect(await numberInRoom()).toBe(`${here + 1}`)
    await presenter.keyboard.press('ArrowDown')
    await bothAt(after + 1)
    await expect.poll(numberInRoom).toBe(`${here + 2}`)
    // What is to come, in the time that the whole has for it.
    expect(Math.abs(await left() - secondsFrom(undefined, after))).toBeLessThan(30)
    expect(await bar()).toMatch(/on time|(?<!\d)1 min (?:late|early)/)
  })

  // Seen to fail: with the plan of the cut from the talk’s beginning.
  it('nothing that was late before is owed', async () => {
    await startAt(3)
    await talk.context.clock.fastForward(900_000)
    await expect.poll(bar).toMatch(/(?<!\d)1\d min late/)
    await openLengths()
    await presenter.keyboard.type('12')
    await take()
    await expect.poll(bar).toContain('on time')
    expect(await bar()).not.toContain('To catch up')
  })
})

describe('two minutes late', () => {
  /** `8–10, 14` */
  const pagesIn = (lines: string) => lines.split(', ').flatMap((run) => {
    const [first, last = first] = run.split('–').map(Number) as [number, number?]
    return Array.from({ length: last! - first! + 1 }, (_, i) => first! + i)
  })

  // Seen to fail: told after fifty seconds.
  it('and not before, the presenter is told which slides of the next shorter cut’s gaps to skip, and is on time having skipped them', async () => {
    const [, shorter] = lengths
    const kept = pagesOfCut(slides, shorter)
    await startAt(2)
    const share = secondsFrom(undefined, 2) - secondsFrom(undefined, 3)
    await talk.context.clock.fastForward(1000 * Math.floor(share + 60))
    await expect.poll(bar).toMatch(/(?<!\d)1 min late|on time/)
    expect(await bar()).not.toContain('To catch up')
    await talk.context.clock.fastForward(90_000)
    await expect.poll(bar).toMatch(/To catch up, skip slides? [\d–, ]+: saves \d+\.\d min/)
    expect(await room.getByText('To catch up').count()).toBe(0)

    const [, lines, saved] = /skip slides? ([\d–, ]+): saves (?:only )?([\d.]+) min/.exec(await bar())!
    const skipped = pagesIn(lines!)
    expect(skipped.filter(page => page <= 2 || kept.includes(page))).toEqual([])
    const takes = skipped.reduce((sum, page) => sum + secondsFrom(undefined, page) - secondsFrom(undefined, page + 1), 0)
    expect(Math.abs(takes / 60 - Number(saved))).toBeLessThan(0.2)
    expect(Number(saved)).toBeGreaterThanOrEqual(2)

    // To the slide behind those that are skipped: what lies between is taken to be told as planned.
    const next = Math.max(...skipped) + 1
    await talk.context.clock.fastForward(Math.max(0, Math.round(1000 * (secondsFrom(undefined, 3) - secondsFrom(undefined, next) - takes))))
    await presenter.evaluate(page => location.hash = `#/presenter/${page}`, next)
    await bothAt(next)
    await expect.poll(bar).toMatch(/on time|(?<!\d)1 min late|\d+ min early/)
    await expect.poll(bar).not.toContain('To catch up')
  })
})
