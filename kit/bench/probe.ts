/** What a page under measurement tells. */
interface Bench {
  opened: { first: number | null, bytes: number, requests: number }
  /** Milliseconds from a key to the next slide on the screen, and to the chart on it, if it has one. */
  step?: Promise<{ slide: number, chart: number | null }>
  watchStep: () => void
  canGoOn: () => boolean
  /** Presses a key until it is obeyed; milliseconds from opening the page. */
  goesOn: () => Promise<number>
}

declare global {
  interface Window {
    bench: Bench
  }
}

/** Runs in the page before anything else of it. */
export function probe(): void {
  const isSeen = (element: Element | null) => !!element
    ?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getBoundingClientRect().width > 0
  const slideNow = () => [...document.querySelectorAll<HTMLElement>('#slideshow > .slidev-page')].find(page => page.style.display !== 'none' && isSeen(page.querySelector('h1')))
  const frame = () => new Promise<number>(resolve => requestAnimationFrame(() => resolve(performance.now())))

  const small = new OffscreenCanvas(320, 180).getContext('2d', { willReadFrequently: true })!
  const isDrawn = (canvas: HTMLCanvasElement) => {
    small.clearRect(0, 0, 320, 180)
    small.drawImage(canvas, 0, 0, 320, 180)
    return small.getImageData(0, 0, 320, 180).data.some(value => value > 0)
  }

  let pressed = 0
  addEventListener('keydown', event => pressed = event.timeStamp, true)

  async function nextStep() {
    const from = slideNow()
    pressed = 0
    let slide = 0
    for (;;) {
      await frame()
      const now = slideNow()
      if (!pressed || !now || now === from)
        continue
      slide ||= await frame() - pressed
      const canvases = [...now.querySelectorAll('canvas')]
      if (!now.querySelector('figure[data-chart]'))
        return { slide, chart: null }
      if (canvases.length && canvases.every(isDrawn))
        return { slide, chart: performance.now() - pressed }
    }
  }

  window.bench = {
    opened: { first: null, bytes: 0, requests: 0 },
    watchStep() {
      window.bench.step = nextStep()
    },
    canGoOn: () => !!slideNow() && !!document.querySelector('[title="Go to next slide"]:not(.disabled)') && !!slideNow()!.nextElementSibling,
    async goesOn() {
      while (slideNow()?.dataset.slidevNo !== '2') {
        for (const type of ['keydown', 'keyup'])
          window.dispatchEvent(new KeyboardEvent(type, { key: 'ArrowRight', code: 'ArrowRight' }))
        await frame()
      }
      return performance.now()
    },
  }

  const look = async () => {
    if (!document.body || !isSeen(document.querySelector('.slidev-page-1 h1')))
      return requestAnimationFrame(look)
    const first = await frame()
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const files = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(entry => entry.responseEnd > 0 && entry.responseEnd <= first)
    window.bench.opened = {
      first,
      requests: files.length + 1,
      bytes: files.reduce((sum, entry) => sum + entry.transferSize, page!.transferSize),
    }
  }
  requestAnimationFrame(look)
}
