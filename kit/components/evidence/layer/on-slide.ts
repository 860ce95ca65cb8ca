import type { Kind } from '../../../model/schema'

/** In slide units, from the slide's upper left. */
export interface Box { left: number, top: number, width: number, height: number }

/** Something on the slide that has evidence, where it stands now. */
export interface Exhibit {
  /** Key of each of its items; a chart has many. */
  keys: string[]
  box: Box
}

/** What the layer lists: an entry of the data, or a shape that has none. */
export interface Item {
  /** Its id, or what stands for one. */
  key: string
  /** Id in the data. */
  id?: string
  /** What a shape without numbers shows. */
  shape?: string
}

/** Room between a thing and its outline. */
const MARGIN = 5
const SHAPE = 'shape:'

/** Everything on a slide that names its evidence and can be seen at this click, in reading order. */
export function readExhibits(slide: HTMLElement): { items: Item[], exhibits: Exhibit[] } {
  const items = new Map<string, Item>()
  const exhibits: Exhibit[] = []
  for (const element of slide.querySelectorAll<HTMLElement>('main [data-evidence], main [data-illustrative]')) {
    if (!isVisible(element))
      continue
    const own = itemsOf(element)
    own.forEach(item => items.set(item.key, item))
    exhibits.push({ keys: own.map(item => item.key), box: boxOf(element, slide) })
  }
  return { items: [...items.values()], exhibits }
}

function itemsOf({ dataset: { evidence, illustrative } }: HTMLElement): Item[] {
  const ids = evidence?.split(' ').filter(Boolean) ?? []
  return [
    ...illustrative === undefined ? [] : [{ key: SHAPE + illustrative, shape: illustrative }],
    ...ids.map(id => ({ key: id, id })),
  ]
}

/** A step that is still to come has its place, but can't be seen. */
function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0 && !element.closest('.slidev-vclick-hidden, .slidev-vclick-hidden-explicitly')
}

function boxOf(element: HTMLElement, slide: HTMLElement): Box {
  const { left, top, width, height } = toSlide(element.getBoundingClientRect(), slide)
  return { left: left - MARGIN, top: top - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN }
}

/** Lines of text on a slide, and charts, whose text is drawn. */
export function readWords(slide: HTMLElement): Box[] {
  const boxes = [...slide.querySelectorAll('canvas')].filter(isVisible).map(canvas => canvas.getBoundingClientRect())
  const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  while (texts.nextNode()) {
    if (!texts.currentNode.textContent!.trim() || !isVisible(texts.currentNode.parentElement!))
      continue
    range.selectNodeContents(texts.currentNode)
    boxes.push(...range.getClientRects())
  }
  return boxes.map(box => toSlide(box, slide))
}

function toSlide({ left, top, width, height }: DOMRect, slide: HTMLElement): Box {
  const outer = slide.getBoundingClientRect()
  const scale = outer.width / slide.offsetWidth
  return { left: (left - outer.left) / scale, top: (top - outer.top) / scale, width: width / scale, height: height / scale }
}

/** The one kind of an exhibit's items, or undefined if they are of several. */
export function sharedKind(kinds: Kind[]): Kind | undefined {
  return new Set(kinds).size === 1 ? kinds[0] : undefined
}
