import type { Page } from 'playwright-chromium'
import type { Box } from './read-texts'
import { wcagLuminance } from 'culori'
import { colorOf, eachPixel, pixelAt } from './pixels'
import { takePicture } from './take-pictures'

/** Of pixels that were seen before: there are thousands in each word, and few colours. */
const luminances = new Map<number, number>()

function luminanceOf(pixel: number): number {
  const luminance = luminances.get(pixel) ?? wcagLuminance(colorOf(pixel))
  luminances.set(pixel, luminance)
  return luminance
}

const contrastOf = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)

/** WCAG 2.2, 1.4.3 and 1.4.11: AA. */
const NEEDED = { words: 4.5, icon: 3 }

interface Control {
  name: string
  type: keyof typeof NEEDED
  /** In pixels of the page. */
  box: Box
}

/**
 * Words and icons of the interface, beside and over the slides, that don't stand out enough from what lies under them.
 *
 * @param ratio pixels of the screen for each of the page's: strokes must be some wide to have their colour somewhere
 * @returns what is faint, and how many were looked at
 */
export async function findFaintControls(page: Page, ratio: number): Promise<{ faint: string[], seen: number }> {
  const controls = await readControls(page)
  const { left: x, top: y, right, bottom } = around(controls)
  const picture = await takePicture(page, { x, y, width: right - x, height: bottom - y, scale: ratio })
  const faint = controls.flatMap(({ name, type, box }) => {
    const pixels = new Map<number, number>()
    const inPicture = (length: number, start: number) => (length - start) * ratio
    eachPixel({
      left: inPicture(box.left, x),
      top: inPicture(box.top, y),
      right: inPicture(box.right, x),
      bottom: inPicture(box.bottom, y),
    }, picture, 0, (column, row) => {
      const pixel = pixelAt(picture, row * picture.width + column)
      pixels.set(pixel, (pixels.get(pixel) ?? 0) + 1)
    })
    // Most of a word's or icon's box is what lies under it.
    const ground = luminanceOf([...pixels].sort((a, b) => b[1] - a[1])[0]![0])
    const contrast = Math.max(...[...pixels.keys()].map(pixel => contrastOf(luminanceOf(pixel), ground)))
    return contrast < NEEDED[type] ? [`the ${type} “${name}” has a contrast of ${contrast.toFixed(1)}, less than ${NEEDED[type]}`] : []
  })
  return { faint, seen: controls.length }
}

/** The least that a picture must show to have them all, in whole pixels of the page. */
function around(controls: Control[]): Box {
  const boxes = controls.map(({ box }) => box)
  return {
    left: Math.floor(Math.min(...boxes.map(({ left }) => left))),
    top: Math.floor(Math.min(...boxes.map(({ top }) => top))),
    right: Math.ceil(Math.max(...boxes.map(({ right }) => right))),
    bottom: Math.ceil(Math.max(...boxes.map(({ bottom }) => bottom))),
  }
}

/** What of the interface somebody can see and use: nothing that is disabled, covered or scrolled away. */
function readControls(page: Page): Promise<Control[]> {
  return page.evaluate(() => {
    const controls: Control[] = []
    const isOnTop = (element: Element, { left, top, right, bottom }: DOMRect) => {
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      return hit !== null && (element.contains(hit) || hit.contains(element))
    }
    const add = (element: Element, type: Control['type'], name: string, boxes: Iterable<DOMRect>) => {
      if (element.closest('.slidev-page, .visually-hidden, .sr-only, .disabled, [inert]') || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        return
      // A word may begin and end in two lines.
      const box = [...boxes].find(({ width, height }) => width > 2 && height > 2)
      if (box && isOnTop(element, box))
        controls.push({ type, name, box: { left: box.left, top: box.top, right: box.right, bottom: box.bottom } })
    }
    const nodes = document.createTreeWalker(document.querySelector('#app')!, NodeFilter.SHOW_TEXT)
    while (nodes.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(nodes.currentNode)
      const words = nodes.currentNode.textContent!.trim()
      if (words)
        add(nodes.currentNode.parentElement!, 'words', words.slice(0, 40), range.getClientRects())
    }
    for (const element of document.querySelectorAll('#app *')) {
      if (getComputedStyle(element).maskImage !== 'none')
        add(element, 'icon', `${element.closest('[title], [aria-label]')?.getAttribute('title') ?? ''} ${element.className}`.trim(), [element.getBoundingClientRect()])
    }
    return controls
  })
}
