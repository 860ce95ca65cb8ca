import type { MemoryWindow } from './windows-in-memory'
import { expect } from 'vitest'
import { bundleTalk } from './bundle-talk'
import { MemoryBrowser } from './windows-in-memory'

/** A slide with clicks before and after the one the talk stands at. */
export const number = 10
export const [here, there] = [`${number}?clicks=1`, `${number}?clicks=2`]

/** Milliseconds. */
export const DAY = 24 * 3_600_000

const code = bundleTalk()

/** A browser without a window. */
export async function openBrowser(): Promise<MemoryBrowser> {
  return new MemoryBrowser(await code)
}

/** Room and presenter in mid-talk, gone there by a key. */
export async function beginTalk(given?: MemoryBrowser) {
  const browser = given ?? await openBrowser()
  const room = await browser.open(`#/${here}`)
  const presenter = await browser.open(`#/presenter/${here}`)
  await presenter.press('ArrowRight')
  return { browser, room, presenter }
}

/** Fails unless all windows are at a place: `21?clicks=2`. */
export function stand(windows: MemoryWindow[], place: string): void {
  expect(windows.map(window => window.place)).toEqual(windows.map(() => place))
}
