/** Where a page of the deck stands. */
export interface Place {
  slide: number
  click: number
}

/** Reads a place from an address of the deck. */
export function placeOfAddress(url: string, aliases: Record<string, number>): Place {
  const [, name = '', click = 0] = /#\/(?:presenter\/)?([\w-]+)(?:\?(?:.*&)?clicks=(\d+))?/.exec(url) ?? []
  return { slide: aliases[name] ?? Number(name), click: Number(click) }
}

/**
 * Whether a page shows the slide of its address, with its charts. Runs in the page, whatever browser it is in.
 *
 * @param before the address it is to leave first
 */
export function isShown([aliases, before]: readonly [aliases: Record<string, number>, before?: string]): boolean {
  const name = /^#\/(?:presenter\/)?([\w-]+)/.exec(location.hash)?.[1] ?? ''
  const shown = [...document.querySelectorAll<HTMLElement>('#slide-content .slidev-page')].filter(slide => slide.offsetParent)
  const charts = [...document.querySelectorAll<HTMLElement>('.slidev-page figure[data-chart]')].filter(chart => chart.offsetParent)
  return location.href !== before
    && shown.length === 1
    && shown[0]!.dataset.slidevNo === String(aliases[name] ?? name)
    && shown[0]!.querySelector('.slidev-layout') !== null
    && charts.every(chart => chart.dataset.ready === 'true' && chart.querySelector('canvas'))
}

/** Waits until what a page shows is painted, faded in and set in its fonts, and says at which address. Runs in the page. */
export async function untilStill(): Promise<string> {
  const painted = () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  await painted()
  // What a click shows fades in.
  const ending = document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
  await Promise.all(ending.map(animation => animation.finished.catch(() => {})))
  if (document.fonts.status === 'loading') {
    await document.fonts.ready
    await painted()
  }
  return location.href
}
