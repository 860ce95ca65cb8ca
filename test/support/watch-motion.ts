import type { BrowserContext, Page } from 'playwright-chromium'

interface Motion {
  /** Transitions and animations of style sheets that began. */
  begun: string[]
  /** Moments at which a canvas was drawn, in milliseconds of the page's clock; those of one frame are one. */
  drawn: Set<number>
}

type Watched = typeof globalThis & { deckMotion: Motion }

/** Makes every page that the context opens from now on note what moves. */
export async function watchMotion(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const motion: Motion = { begun: [], drawn: new Set() };
    (window as unknown as Watched).deckMotion = motion
    for (const type of ['transitionrun', 'animationstart'])
      document.addEventListener(type, ({ target }) => motion.begun.push(`${type} on ${(target as Element).outerHTML.slice(0, 100)}`), true)
    // Chart.js clears its canvas for every picture of an animation.
    const { clearRect } = CanvasRenderingContext2D.prototype
    CanvasRenderingContext2D.prototype.clearRect = function (...area) {
      if (this.canvas.checkVisibility())
        motion.drawn.add(Number(document.timeline.currentTime))
      return clearRect.apply(this, area)
    }
  })
}

/** Waits until no canvas has been drawn for some frames, and says what has moved since the last time. */
export function readMotion(page: Page): Promise<{ begun: string[], framesDrawn: number }> {
  return page.evaluate(async () => {
    const { deckMotion: motion } = window as unknown as Watched
    for (let quiet = 0, seen = motion.drawn.size; quiet < 5; quiet = motion.drawn.size === seen ? quiet + 1 : 0) {
      seen = motion.drawn.size
      await new Promise(requestAnimationFrame)
    }
    const result = { begun: motion.begun, framesDrawn: motion.drawn.size }
    motion.begun = []
    motion.drawn.clear()
    return result
  })
}
