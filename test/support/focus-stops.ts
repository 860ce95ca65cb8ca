import type { DeckPage } from './deck-page'

interface Stop {
  html: string
  isSeen: boolean
  isMarked: boolean
  box: { left: number, top: number, right: number, bottom: number }
}

/**
 * Goes with Tab from the top of the page through the slide.
 *
 * @returns how many things on the slide take the focus, which of them are unseen or unmarked, and which are out of order
 */
export async function readStops({ page }: DeckPage): Promise<{ stops: number, problems: string[], disorder: string[] }> {
  const stops: Stop[] = []
  await page.evaluate(leaveFocus)
  await page.keyboard.press('Tab')
  for (let stop = await page.evaluate(readStop); stop; stop = await page.evaluate(readStop)) {
    stops.push(stop)
    await page.keyboard.press('Tab')
  }
  return {
    stops: stops.length,
    problems: stops.flatMap(stop => [
      ...stop.isSeen ? [] : [`can’t be seen: ${stop.html}`],
      ...stop.isMarked ? [] : [`doesn’t show that it has the focus: ${stop.html}`],
    ]),
    disorder: stops.slice(1).flatMap((stop, i) => isBefore(stop, stops[i]!) ? [`comes after ${stops[i]!.html}, but stands before it: ${stop.html}`] : []),
  }
}

/** Whether a reader comes to it first: it stands higher and not in a column to the right, or to the left on the same line. */
function isBefore({ box: one }: Stop, { box: other }: Stop): boolean {
  const isHigher = one.bottom <= other.top
  const isLower = one.top >= other.bottom
  return isHigher ? one.left < other.right : !isLower && one.right <= other.left
}

/** So that the next Tab leads to the first thing on the page. */
export function leaveFocus(): void {
  document.body.tabIndex = -1
  document.body.focus()
  document.body.removeAttribute('tabindex')
}

/** What has the focus, if it is on the slide. */
function readStop(): Stop | undefined {
  const element = document.activeElement!
  if (!element.closest('#slide-content'))
    return
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  return {
    html: element.outerHTML.slice(0, 120),
    isSeen: element.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
    }) && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
    isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    box: { left, top, right, bottom },
  }
}
