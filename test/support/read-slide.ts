import type { Locator } from 'playwright-chromium'

/** What stands on a slide, as a browser has it. */
export type SlideState = Awaited<ReturnType<typeof readSlide>>

/** Reads the slide that is shown. */
export function readSlide(slide: Locator) {
  return slide.evaluate((root) => {
    const textsOf = (selector: string) => [...root.querySelectorAll(selector)].map(element => element.textContent!.replace(/\s+/g, ' ').trim())

    // Slidev hides what a click is still to bring, but draws it.
    const idsOn = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)].filter(element => !element.closest('.slidev-vclick-hidden')).flatMap(element => element.dataset.evidence!.split(' '))

    return {
      headings: textsOf('h1'),
      sources: textsOf('.source-line > :first-child'),
      evidence: idsOn('[data-evidence]'),
      quotations: idsOn('.quotation[data-evidence]'),
      charts: [...root.querySelectorAll('canvas')].map(canvas => ({
        role: canvas.getAttribute('role'),
        name: canvas.getAttribute('aria-label')?.trim() ?? '',
        rows: canvas.closest('figure')?.querySelectorAll('table tbody tr').length ?? 0,
      })),
    }
  })
}
