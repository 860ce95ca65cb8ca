import type { OtherName } from '../../../kit/browser/find-other'
import { launchFirefox } from './firefox'
import { launchWebKit } from './webkit'

/** A window of a browser that Playwright doesn't drive. */
export interface OtherWindow {
  goto: (url: string) => Promise<void>
  /** Runs a function in the page, by its source; what it is given and what it returns is plain data. */
  evaluate: <Given, Result>(run: (given: Given) => Result | Promise<Result>, given: Given) => Promise<Result>
  /** Presses and lets go a key, by Playwright's name for it. */
  press: (key: string) => Promise<void>
  /** Clicks in the middle of the first element that a CSS selector finds. */
  click: (selector: string) => Promise<void>
  close: () => Promise<void>
}

/** A browser that Playwright doesn't drive. */
export interface OtherBrowser {
  /** Its name and version, as it calls itself. */
  version: string
  /** What its consoles complained about so far: errors, warnings. */
  faults: string[]
  /** The window that it begins with. */
  first: OtherWindow
  /** Opens another one of the same profile, or waits for the one that something opens. */
  open: (by?: () => Promise<unknown>) => Promise<OtherWindow>
  close: () => Promise<void>
}

/** What a page is at least as large as, in its own pixels: a slide. */
export const viewport = { width: 1280, height: 720 }

/**
 * Launches a browser with a profile of its own and without motion. Whoever launches it closes it.
 *
 * @throws {DeckError} if it isn't installed
 */
export const launchOther: Record<OtherName, () => Promise<OtherBrowser>> = { firefox: launchFirefox, webkit: launchWebKit }
