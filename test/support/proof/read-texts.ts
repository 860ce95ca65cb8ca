import type { Part } from '../deck-page'

/** A rectangle on a slide, in slide units from its upper left corner. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Something on a slide that shows nothing beyond its edges. */
export interface Frame {
  /** What it is: `the slide`, `<div class="steps">`. */
  name: string
  box: Box
}

/** A piece of text, the mark of a kind of evidence, or a drawing, as it can be seen on a slide. */
export interface ReadText {
  words: string
  /** Where to look for it: `<p class="caption">`, `the chart “…”`. */
  place: string
  type: 'text' | 'canvas' | 'mark' | 'drawing'
  isTitle: boolean
  /** Whether it stands around the slide's content: top line and footer. */
  isFrame: boolean
  /** What the ink of each of its lines covers; of a drawing, each of its shapes. */
  lines: Box[]
  /** Type size in slide units, as it is shown. */
  size: number
  /** As CSS computed it. */
  color: string
  opacity: number
  /** Everything that could cut it off, the slide first. */
  frames: Frame[]
  isOurFont: boolean
}

/** Reads everything on the slide that is shown: texts in HTML, drawings and canvases, marks beside figures, and the drawings. */
export function readTexts(slide: Part): Promise<ReadText[]> {
  return slide.evaluate(textsOn)
}

/**
 * The same, to be run in a page of whatever browser.
 *
 * @param root the slide; the one that is shown unless told
 */
export function textsOn(root: Element = [...document.querySelectorAll<HTMLElement>('#slide-content .slidev-page')].find(slide => slide.offsetParent)!): ReadText[] {
  const page = root.getBoundingClientRect()
  const scale = page.width / 1280
  const ruler = new OffscreenCanvas(1, 1).getContext('2d')!

  function toSlide({ left, top, right, bottom }: Box): Box {
    return {
      left: (left - page.left) / scale,
      top: (top - page.top) / scale,
      right: (right - page.left) / scale,
      bottom: (bottom - page.top) / scale,
    }
  }

  function nameOf(element: Element): string {
    const classes = [...element.classList].join(' ')
    return `<${element.localName}${classes ? ` class="${classes}"` : ''}>`
  }

  /** A text's own element, and the next one that a person would find it by. */
  function placeOf(element: Element): string {
    const named = element.classList.length || /^(?:h1|p|li|figcaption|main)$/.test(element.localName) ? undefined : element.parentElement?.closest('[class], p, li')
    return named ? `${nameOf(element)} in ${nameOf(named)}` : nameOf(element)
  }

  function framesOf(element: Element): Frame[] {
    const frames = [{ name: 'the slide', box: toSlide(page) }]
    for (let box: Element = element; box !== root; box = box.parentElement!) {
      if (getComputedStyle(box).overflow !== 'visible')
        frames.push({ name: nameOf(box), box: toSlide(box.getBoundingClientRect()) })
    }
    return frames
  }

  function opacityOf(element: Element): number {
    let opacity = 1
    for (let box: Element | null = element; box && box !== root; box = box.parentElement)
      opacity *= Number(getComputedStyle(box).opacity)
    return opacity
  }

  function isFrame(element: Element): boolean {
    return element.closest('header, .frame footer, .title-page footer, .credit') !== null
  }

  /** Hollow and hatched letters are what their edge is. */
  function inkOf(element: Element, { color, fill, stroke, webkitTextStrokeWidth, webkitTextStrokeColor }: CSSStyleDeclaration): string {
    if (element instanceof SVGElement)
      return stroke === 'none' ? fill : stroke
    return Number.parseFloat(webkitTextStrokeWidth) > 0 ? webkitTextStrokeColor : color
  }

  function isShown(element: Element): boolean {
    return !element.closest('.visually-hidden') && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }

  function readNode(node: Node): ReadText[] {
    const element = node.parentElement!
    const words = node.textContent!.replace(/\s+/g, ' ').trim()
    if (!words || !isShown(element))
      return []
    const range = document.createRange()
    range.selectNodeContents(node)
    const style = getComputedStyle(element)
    const { fontStyle, fontWeight, fontSize, fontFamily } = style
    ruler.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
    const ink = ruler.measureText(words)
    // Browsers round both; their sum is the height of a line's rectangle.
    const [up, down] = [Math.round(ink.fontBoundingBoxAscent), Math.round(ink.fontBoundingBoxDescent)]
    const lines = [...range.getClientRects()].filter(line => line.width > 0)
    if (!lines.length)
      return []
    const zoom = lines[0]!.height / (up + down)
    return [{
      words,
      place: placeOf(element),
      type: 'text',
      isTitle: element.closest('h1') !== null,
      isFrame: isFrame(element),
      lines: lines.map(({ left, right, top }) => toSlide({
        left,
        right,
        top: top + (up - ink.actualBoundingBoxAscent) * zoom,
        bottom: top + (up + ink.actualBoundingBoxDescent) * zoom,
      })),
      size: Number.parseFloat(fontSize) * zoom / scale,
      color: inkOf(element, style),
      opacity: opacityOf(element),
      frames: framesOf(element),
      isOurFont: /^"?Deck /.test(fontFamily),
    }]
  }

  function readDrawing(drawing: Element): ReadText[] {
    if (!isShown(drawing))
      return []
    const isMark = drawing.matches('.evidence-mark')
    const shapes = isMark ? [] : [...drawing.querySelectorAll('path, rect, circle, ellipse, line, polyline, polygon')].filter(isShown)
    return [{
      words: drawing.getAttribute('aria-label') ?? '',
      place: placeOf(drawing.parentElement!),
      type: isMark ? 'mark' : 'drawing',
      isTitle: false,
      isFrame: isFrame(drawing),
      lines: (shapes.length ? shapes : [drawing]).map(shape => toSlide(shape.getBoundingClientRect())),
      size: drawing.getBoundingClientRect().height / scale,
      color: getComputedStyle(drawing).color,
      opacity: opacityOf(drawing),
      frames: framesOf(shapes[0] ?? drawing),
      isOurFont: true,
    }]
  }

  function readCanvas(canvas: HTMLCanvasElement): ReadText[] {
    if (!isShown(canvas))
      return []
    const shown = canvas.getBoundingClientRect()
    const zoom = shown.width / canvas.width
    const frames = framesOf(canvas)
    return window.canvasRecord.textsOn(canvas).filter(({ words }) => words.trim()).map(({ words, box, size, color, isOurFont }) => ({
      words,
      place: `the chart “${canvas.getAttribute('aria-label')?.slice(0, 40)}…”`,
      type: 'canvas',
      isTitle: false,
      isFrame: false,
      lines: [toSlide({
        left: shown.left + box.left * zoom,
        right: shown.left + box.right * zoom,
        top: shown.top + box.top * zoom,
        bottom: shown.top + box.bottom * zoom,
      })],
      size: size * zoom / scale,
      color,
      opacity: opacityOf(canvas),
      frames,
      isOurFont,
    }))
  }

  const texts: ReadText[] = []
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (nodes.nextNode())
    texts.push(...readNode(nodes.currentNode))
  root.querySelectorAll('svg, canvas').forEach(drawing => texts.push(...readDrawing(drawing)))
  root.querySelectorAll('canvas').forEach(canvas => texts.push(...readCanvas(canvas)))
  return texts
}
