/** A line of text on a canvas. Box and size in the canvas's own pixels. */
export interface CanvasText {
  words: string
  /** What its ink covers. */
  box: { left: number, top: number, right: number, bottom: number }
  size: number
  color: string
  /** Whether it was drawn with a font that came with the deck. */
  isOurFont: boolean
}

declare global {
  interface Window {
    /** What `recordCanvas` knows of the page's canvases. */
    canvasRecord: {
      textsOn: (canvas: HTMLCanvasElement) => CanvasText[]
      /** Takes text off the page, on canvases too, or puts it back. */
      hideText: (hide: boolean) => void
      /** Whether everything on a canvas is where Chart.js says that it will end, in the colour it will have. */
      isAtRest: (canvas: HTMLCanvasElement) => boolean
    }
  }
}

/**
 * Runs in a page before the deck does: a canvas forgets what is drawn on it, so this notes its texts, and can leave
 * them out to show what lies under them.
 *
 * @param fallbackFonts the pattern of `fallback-fonts.ts`
 */
export function recordCanvas(fallbackFonts: string): void {
  const texts = new WeakMap<HTMLCanvasElement, CanvasText[]>()
  let isHidden = false
  // Our Chinese font has quotation marks and dashes, too, but stands behind the Latin one, which draws them.
  const CHINESE = /[\u2E80-\uFFFF]/
  /** The families of the deck that are to draw the words, without what stands in for them. */
  const ownFonts = (font: string, words: string) => font.replace(new RegExp(fallbackFonts), '').replace(CHINESE.test(words) ? /$/ : /, "?Deck Sans TC"?/, '')
  const { fillText, clearRect } = CanvasRenderingContext2D.prototype

  // Chart.js clears its canvas, the whole of it, before it draws.
  CanvasRenderingContext2D.prototype.clearRect = function (...area) {
    texts.set(this.canvas, [])
    clearRect.apply(this, area)
  }

  CanvasRenderingContext2D.prototype.fillText = function (words, x, y, ...rest) {
    const { actualBoundingBoxLeft, actualBoundingBoxRight, actualBoundingBoxAscent, actualBoundingBoxDescent } = this.measureText(words)
    const matrix = this.getTransform()
    const from = matrix.transformPoint({ x: x - actualBoundingBoxLeft, y: y - actualBoundingBoxAscent })
    const to = matrix.transformPoint({ x: x + actualBoundingBoxRight, y: y + actualBoundingBoxDescent })
    texts.get(this.canvas)?.push({
      words,
      box: { left: from.x, top: from.y, right: to.x, bottom: to.y },
      size: Number.parseFloat(/[\d.]+px/.exec(this.font)![0]) * matrix.d,
      color: String(this.fillStyle),
      isOurFont: /px "?Deck /.test(this.font) && document.fonts.check(ownFonts(this.font, words), words),
    })
    if (!isHidden)
      fillText.call(this, words, x, y, ...rest)
  }

  // Colours move in the options: Chart.js keeps there what it is about to do with them.
  const fades = (options: { $animations?: Record<string, { active: () => boolean }> } = {}) =>
    Object.values(options.$animations ?? {}).some(animation => animation.active())

  const sheet = new CSSStyleSheet()
  sheet.replaceSync('.text-hidden * { -webkit-text-fill-color: transparent !important; -webkit-text-stroke-color: transparent !important } .text-hidden text { fill: transparent !important; stroke: transparent !important } .text-hidden :is(.figure-number *, .hatched) { background-image: none !important }')
  window.canvasRecord = {
    textsOn: canvas => texts.get(canvas) ?? [],
    hideText(hide) {
      isHidden = hide
      if (!document.adoptedStyleSheets.includes(sheet))
        document.adoptedStyleSheets.push(sheet)
      document.documentElement.classList.toggle('text-hidden', hide)
      document.querySelectorAll('canvas').forEach(canvas => canvas.checkVisibility() && canvas.chart?.draw())
    },
    isAtRest({ chart }) {
      const properties = ['x', 'y', 'base', 'width', 'height']
      return !chart || chart.getSortedVisibleDatasetMetas().every(({ data }) => data.every((element) => {
        const [now, then] = [false, true].map(final => element.getProps(properties as never, final) as unknown as Record<string, number>)
        return properties.every(property => Object.is(now![property], then![property])) && !fades(element.options)
      }))
    },
  }
}
