import type { DeckPage, Place } from '../deck-page'
import { audit } from '../audit'
import { findForeign } from '../find-foreign'
import { findUnmarkedFocus } from '../find-unmarked-focus'
import { readMotion } from '../watch-motion'

/** What the eye may miss of a slide at a click. */
export interface Barriers extends Place {
  violations: string[]
  /** The window's. */
  title: string
  /** What screen readers are told. */
  announced: string
  /** By style sheets; that charts are still is proven with their motion. */
  moved: string[]
  /** Only of slides that are complete. */
  foreign: string[]
  unmarkedFocus: string[]
  /** Where its links lead; only of slides that are complete. */
  links: string[]
}

/** Reads it, with axe-core and the record of motion in the page; moves the focus. */
export async function readBarriers({ page, slide }: DeckPage, place: Place, isComplete: boolean): Promise<Barriers> {
  const shown = isComplete ? await slide.elementHandle() : undefined
  return {
    ...place,
    moved: await readMotion(page),
    ...await page.evaluate(() => ({ title: document.title, announced: document.querySelector('.announcer')!.textContent!.trim() })),
    // Contrast is told by what is drawn: see `ink.ts`.
    violations: await audit(page, { without: ['color-contrast'] }),
    foreign: isComplete ? await findForeign(page) : [],
    links: shown ? await shown.evaluate(root => [...root.querySelectorAll('a')].map(link => link.getAttribute('href') ?? '')) : [],
    unmarkedFocus: shown ? await findUnmarkedFocus(shown) : [],
  }
}
