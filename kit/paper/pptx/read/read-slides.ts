import type { Page } from 'playwright-chromium'
import type { DrawnItem, DrawnSlide, Seen } from './drawn-slide'
import type { Reach } from './read-text'
import { readBox } from './read-box'
import { readPicture } from './read-picture'
import { readSlider } from './read-slider'
import { readText } from './read-text'

/**
 * Reads what is drawn on Slidev's print page: texts with the room they have, boxes, and the shapes of pictures.
 *
 * @param page as `onPrintPage` opens it
 */
export async function readSlides(page: Page): Promise<DrawnSlide[]> {
  await page.evaluate(drawPseudoElements)
  // A page knows nothing of modules: they are handed over as text.
  return page.evaluate(`(${walkSlides})(${readText}, ${readBox}, ${readPicture}, ${readSlider})`)
}

/** Runs in the page: puts elements in the place of what only the style sheet adds, since nothing tells where that stands. */
function drawPseudoElements(): void {
  const style = document.createElement('style')
  style.textContent = ['before', 'after'].map(name => `[data-${name}]::${name} { content: none !important }`).join('\n')
  document.head.append(style)
  for (const element of document.querySelectorAll<HTMLElement>('.print-slide-container *:not(svg *)')) {
    for (const name of ['before', 'after'] as const) {
      const look = getComputedStyle(element, `::${name}`)
      if (!look.content.startsWith('"') || look.display === 'none')
        continue
      const drawn = document.createElement('span')
      drawn.textContent = look.content.slice(1, -1)
      for (const property of look)
        drawn.style.setProperty(property, look.getPropertyValue(property))
      element.dataset[name] = ''
      element[name === 'before' ? 'prepend' : 'append'](drawn)
    }
  }
}

/** Runs in the page, and can call nothing but what it is given. */
function walkSlides(text: typeof readText, box: typeof readBox, picture: typeof readPicture, slider: typeof readSlider): DrawnSlide[] {
  const measure = document.createElement('canvas').getContext('2d')!
  const reaches = new Map<string, Reach>()
  const reachOf = (font: string): Reach => {
    if (!reaches.has(font)) {
      measure.font = font
      const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = measure.measureText('x')
      reaches.set(font, { ascent, descent })
    }
    return reaches.get(font)!
  }

  return [...document.querySelectorAll<HTMLElement>('.print-slide-container')].map((container) => {
    const { left, top, width, height } = container.getBoundingClientRect()
    const layout = container.querySelector<HTMLElement>('.slidev-layout')!
    const found: { item: DrawnItem, level: number }[] = []

    const rectOf = ({ x, y, width, height }: DOMRect) => ({ x: x - left, y: y - top, width, height })
    const add = (item: DrawnItem | undefined, level: number) => item && found.push({ item, level })

    /** Hands over what an element holds: lines of its own text, and other blocks. */
    function walk(element: Element, level: number, around: Seen): void {
      const look = getComputedStyle(element)
      if (look.display === 'none' || look.clipPath === 'inset(50%)' || look.opacity === '0')
        return
      const above = look.position === 'static' ? level : Math.max(level, Number(look.zIndex) || 0)
      const seen = {
        opacity: around.opacity * Number(look.opacity),
        fade: look.maskImage === 'none' ? around.fade : { rect: rectOf(element.getBoundingClientRect()), gradient: look.maskImage },
      }
      if (element instanceof SVGSVGElement) {
        add(picture(element, rectOf, seen), above)
        for (const label of element.querySelectorAll('text'))
          add(text(label, [label], rectOf, reachOf, seen), above)
        return
      }
      if (element instanceof HTMLInputElement) {
        add(slider(element, rectOf, seen), above)
        return
      }
      if (element !== layout && look.visibility !== 'hidden')
        add(box(element as HTMLElement, rectOf, seen), above)
      // What lies in a row of its own is a block, however short.
      const isRow = /flex|grid/.test(look.display)
      let line: Node[] = []
      const endLine = () => {
        add(text(element, line, rectOf, reachOf, seen), above)
        // A mark without words is drawn as it is.
        for (const mark of line.some(node => node.textContent!.trim()) ? [] : line.filter(node => node instanceof SVGSVGElement))
          add(picture(mark, rectOf, seen), above)
        line = []
      }
      const gather = (parent: Element) => {
        for (const child of parent.childNodes) {
          if (child instanceof Element && isBlock(child)) {
            endLine()
            walk(child, above, seen)
          }
          else if (child instanceof Text || child instanceof HTMLBRElement || child instanceof SVGSVGElement) {
            if (child instanceof Text && !child.data.trim() && isRow)
              continue
            line.push(child)
          }
          else if (child instanceof Element) {
            if (getComputedStyle(child).clipPath === 'inset(50%)')
              continue
            add(box(child as HTMLElement, rectOf, seen), above)
            gather(child)
          }
          if (isRow && parent === element)
            endLine()
        }
      }
      gather(element)
      endLine()
    }

    function isBlock(element: Element): boolean {
      const { display, position } = getComputedStyle(element)
      // Marks of facts, and those in titles, are boxes of their own in the page, and belong to their line.
      if (element.matches('.fact .anchor, .fact .anchor *, h1 .evidence-link, h1 .evidence-link *'))
        return false
      if (element instanceof SVGSVGElement)
        return !element.classList.contains('evidence-mark') || !display.startsWith('inline')
      return position === 'absolute' || display === 'none' || !/^(?:inline$|contents)/.test(display) || element instanceof HTMLInputElement || element instanceof HTMLImageElement
    }

    walk(layout, 0, { opacity: 1, fade: undefined })
    const items = found.map((_, i) => i).sort((a, b) => found[a]!.level - found[b]!.level || a - b).map(i => found[i]!.item)
    return { number: Number(container.id.split('-')[0]), width, height, background: getComputedStyle(layout).backgroundColor, items }
  })
}
