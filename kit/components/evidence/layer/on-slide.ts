import type { Kind } from '../../../model/schema'

/** Something on the slide that has evidence, where it stands now. */
export interface Exhibit {
  /** Key of each of its items; a chart has many. */
  keys: string[]
  /** In slide units, from the slide's upper left. */
  box: { left: number, top: number, width: number, height: number }
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
function isVisible(element: HTMLElement): boolean {
  return element.getClientRects().length > 0 && !element.closest('.slidev-vclick-hidden, .slidev-vclick-hidden-explicitly')
}

function boxOf(element: HTMLElement, slide: HTMLElement): Exhibit['box'] {
  const outer = slide.getBoundingClientRect()
  const { left, top, width, height } = element.getBoundingClientRect()
  const scale = outer.width / slide.offsetWidth
  return {
    left: (left - outer.left) / scale - MARGIN,
    top: (top - outer.top) / scale - MARGIN,
    width: width / scale + 2 * MARGIN,
    height: height / scale + 2 * MARGIN,
  }
}

/** The one kind of an exhibit's items, or undefined if they are of several. */
export function sharedKind(kinds: Kind[]): Kind | undefined {
  return new Set(kinds).size === 1 ? kinds[0] : undefined
}
