import type { DeckPage } from '../support/deck-page'
import { isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import { hasChart } from '../support/charted-slides'
import { openDeck } from '../support/open-deck'
import { loadOutline } from '../support/outline'
import { pictureOf } from '../support/picture-of'

declare global {
  interface Window {
    /** Whether a chart was seen to move. */
    hasMoved: boolean
  }
}

const withCharts = (await loadOutline()).slides.filter(hasChart)

interface Watched {
  /** How charts look at rest, by step. */
  pictures: Map<string, number[]>
  /** Steps at which something was seen to move. */
  moved: number
}

/**
 * Goes through the steps of every slide with charts.
 * @param motion with it from the last step to the first, without it from the first to the last: so it proves stepping back, too
 */
async function watch(motion: boolean): Promise<Watched> {
  const watched: Watched = { pictures: new Map(), moved: 0 }
  const { browser, deck } = await openDeck({ motion })
  for (const { number, clicks, title } of withCharts) {
    const steps = Array.from({ length: clicks + 1 }, (_, click) => motion ? clicks - click : click)
    await deck.open(number, steps[0])
    await deck.page.evaluate(watchFrames)
    for (const click of steps) {
      if (click !== steps[0])
        await deck.press(motion ? 'ArrowLeft' : 'ArrowRight')
      watched.moved += Number(await awaitRest(deck))
      watched.pictures.set(`slide ${number} “${title}”, click ${click}`, await pictureOf(deck.slide))
    }
  }
  await browser.close()
  return watched
}

/** Looks at every frame from now on, which are those that charts are drawn in: on a busy machine they rest before anybody asks. */
function watchFrames(): void {
  window.hasMoved = false
  const look = () => {
    window.hasMoved ||= [...document.querySelectorAll('canvas')].some(canvas => !window.canvasRecord.isAtRest(canvas))
    requestAnimationFrame(look)
  }
  look()
}

/** Waits until no chart moves; says whether one did since it was last asked. */
async function awaitRest({ page }: DeckPage): Promise<boolean> {
  await page.waitForFunction(() => [...document.querySelectorAll('canvas')].every(canvas => !canvas.chart || window.canvasRecord.isAtRest(canvas)))
  return page.evaluate(() => {
    const { hasMoved } = window
    window.hasMoved = false
    return hasMoved
  })
}

// Seen to fail: bars that are thinner without motion.
it('every chart comes to rest in the picture that those see at once who asked for less motion', async () => {
  const [moving, calm] = await Promise.all([watch(true), watch(false)])
  expect(moving.moved).toBeGreaterThan(0)
  expect(calm.moved).toBe(0)
  expect(calm.pictures.size).toBeGreaterThanOrEqual(withCharts.length)
  expect([...calm.pictures]
    .filter(([step, picture]) => !isDeepStrictEqual(moving.pictures.get(step), picture))
    .map(([step]) => step)).toEqual([])
}, 120_000)
