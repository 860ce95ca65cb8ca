import type { RunOptions } from 'axe-core'
import type { BrowserContext, Page } from 'playwright-chromium'
import axe from 'axe-core'

type Axe = typeof axe

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // What is found is shown as it is written, so the time for its selectors can be saved.
  selectors: false,
}

/** Brings axe-core into every page that the context opens from now on. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript(axe.source)
}

/**
 * What axe-core has against the page as it is now, a line a violation.
 *
 * @param without rules not to be asked
 */
export function audit(page: Page, { without = [] as string[] } = {}): Promise<string[]> {
  return page.evaluate(async (options) => {
    // Slides that aren't shown, and previews, are out of everybody's reach; axe would read all of them again at every step.
    const hidden = [...document.querySelectorAll('.slidev-page')].filter(slide => !slide.checkVisibility() || slide.matches('[inert]'))
    // As if they were empty: to take them out of the page would have their charts drawn anew.
    hidden.forEach(slide => Object.defineProperty(slide, 'childNodes', { value: [], configurable: true }))
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, options)
    hidden.forEach(slide => Reflect.deleteProperty(slide, 'childNodes'))
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id} (${help}): ${html.slice(0, 160)}`))
  }, { ...options, rules: Object.fromEntries(without.map(rule => [rule, { enabled: false }])) })
}
