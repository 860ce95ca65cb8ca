import type { Page } from 'playwright-chromium'
import { expect } from 'vitest'

/** What all windows of a talk must agree on. */
export interface TalkState {
  slide: string
  click: string
  isBlack: boolean
  /** While the room sees the evidence layer: the item in question. */
  evidence: string | undefined
}

/**
 * Reads where a window stands.
 *
 * @param frames how many pictures in a row must show it: more than one of a window that is still to do what was asked of it
 */
export function readTalk(page: Page, frames = 1): Promise<TalkState> {
  return page.evaluate(async (frames) => {
    function read(): TalkState {
      const shown = [...document.querySelectorAll<HTMLElement>('#slideshow > .slidev-page')].filter(slide => slide.style.display !== 'none')
      const isShownToRoom = document.querySelector('.evidence-layer .room') !== null
      return {
        slide: shown.map(slide => slide.dataset.slidevNo).join(' and '),
        click: /[?&]clicks=(\d+)/.exec(location.href)?.[1] ?? '0',
        isBlack: document.querySelector('.black, .notice[data-notice=black]') !== null,
        evidence: isShownToRoom ? document.querySelector<HTMLElement>('.evidence-layer [aria-selected=true]')?.dataset.item ?? 'none' : undefined,
      }
    }

    let state = read()
    for (let same = 1; same < frames;) {
      await new Promise(requestAnimationFrame)
      const now = read()
      same = JSON.stringify(now) === JSON.stringify(state) ? same + 1 : 1
      state = now
    }
    return state
  }, frames)
}

/** Waits until windows show the same. A busy one may do what was asked of it only after it was read, so all are read anew each time. */
export async function expectTogether(pages: Page[], message: string): Promise<void> {
  await expect.poll(async () => {
    const states = await Promise.all(pages.map(page => readTalk(page, 3)))
    return { differ: new Set(states.map(state => JSON.stringify(state))).size > 1, states }
  }, { interval: 10, message }).toMatchObject({ differ: false })
}

/** Goes to a slide by its number, as somebody does who types it. */
export async function goTo(page: Page, number: number): Promise<void> {
  await page.keyboard.press('g')
  await page.locator('#slidev-goto-input:focus').waitFor()
  await page.keyboard.type(String(number))
  await page.keyboard.press('Enter')
  await page.locator('#slidev-goto-dialog[inert]').waitFor({ state: 'attached' })
}
