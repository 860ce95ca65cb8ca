import type { Page } from 'playwright-chromium'

/** What can be seen of where a window stands. */
export interface Look {
  slide: number
  click: number
  /** What lies over the slide. */
  open: string[]
  /** The card that the overview has chosen, and the item of the evidence layer. */
  card?: number
  item?: number
  /** What has the focus, and its value if it has one. */
  focus: string
  value?: string
}

/** Reads where a window stands, once four pictures in a row show the same; or so many as are named. */
export function lookAt(page: Page, pictures?: number): Promise<Look> {
  return page.evaluate(readLook, pictures)
}

/** The same, to be run in a page of whatever browser. */
export async function readLook(pictures = 4): Promise<Look> {
  const seen: Record<string, string> = {
    'menu': 'nav .z-menu',
    'info': '[aria-label="About this deck"]',
    'goto': '#slidev-goto-dialog:not([inert])',
    'overview': '[aria-label="Slide overview"]',
    'help': '#slide-content .key-help',
    'layer': '.evidence-layer',
    'black': '.black, .notice[data-notice=black]',
    'full screen': ':fullscreen',
  }
  function read() {
    const shown = [...document.querySelectorAll<HTMLElement>('#slideshow > .slidev-page')].filter(slide => slide.style.display !== 'none')
    const card = document.querySelector('.slidev-overview-card[tabindex="0"]')
    const item = document.querySelector('.evidence-layer [aria-selected=true] .number')
    const { activeElement } = document
    return {
      slide: Number(shown.map(slide => slide.dataset.slidevNo).join(' and ')),
      click: Number(/[?&]clicks=(\d+)/.exec(location.href)?.[1] ?? 0),
      open: Object.keys(seen).filter(name => document.querySelector(seen[name]!)),
      ...card && { card: Number.parseInt(card.getAttribute('aria-label')!) },
      ...item && { item: Number(item.textContent) },
      focus: activeElement!.localName,
      ...activeElement instanceof HTMLInputElement && { value: activeElement.value },
    }
  }

  let look = read()
  for (let same = 1; same < pictures;) {
    await new Promise(requestAnimationFrame)
    const now = read()
    same = JSON.stringify(now) === JSON.stringify(look) ? same + 1 : 1
    look = now
  }
  return look
}
