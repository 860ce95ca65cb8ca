import type { Kind } from '../../kit/model/schema'
import type { Part } from './deck-page'

/** What stands on a slide, as a browser has it. */
export type SlideState = Awaited<ReturnType<typeof readSlide>>

/** Reads the slide that is shown. */
export function readSlide(slide: Part) {
  return slide.evaluate((root) => {
    const textsOf = (selector: string) => [...root.querySelectorAll(selector)].map(element => element.textContent!.replace(/\s+/g, ' ').trim())

    // Slidev hides what a click is still to bring, but draws it.
    const shown = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)]
      .filter(element => !element.closest('.slidev-vclick-hidden'))
    const idsOn = (selector: string) => shown(selector).flatMap(element => element.dataset.evidence!.split(' '))
    const kindsOn = (selector: string) => shown(selector).map(({ dataset: { kind } }) => kind as Kind)

    return {
      headings: textsOf('h1'),
      sources: textsOf('.source-line > :first-child'),
      evidence: idsOn('[data-evidence]'),
      quotations: idsOn('.quotation[data-evidence]'),
      /** Kinds whose marks the source line explains, those of the marks on the slide, and ids of what has the ink of its kind. */
      legend: kindsOn('.source-line .evidence-mark'),
      marks: kindsOn(':is(main [data-evidence], .tag) .evidence-mark'),
      inked: idsOn('main :is([data-ink], [data-chart])'),
      /** Ids of words that stand without a mark; those of the whole picture stand for what is drawn in it. */
      unmarked: [...root.querySelectorAll<HTMLElement>('main [data-evidence]')]
        .filter(element => element.checkVisibility() && element.textContent!.trim() && !element.closest('[data-chart], svg') && !element.matches('main > *'))
        .filter(element => !element.querySelector('.evidence-mark'))
        .map(element => element.dataset.evidence!),
      boxes: [...root.querySelectorAll<HTMLElement>('.diagram-box')].map((box) => {
        const { borderTopStyle, borderImageSource } = getComputedStyle(box)
        return { id: box.dataset.evidence!, stroke: borderImageSource === 'none' ? borderTopStyle : 'hatched' }
      }),
      arrows: [...root.querySelectorAll<SVGElement>('.diagram-arrow')].map(arrow => ({
        isForecast: arrow.classList.contains('forecast'),
        isDashed: getComputedStyle(arrow.querySelector('.shaft')!).strokeDasharray !== 'none',
      })),
      visuals: [...root.querySelectorAll('main > :not(h1, style, script)')].filter(element => element.checkVisibility()).length,
      charts: [...root.querySelectorAll('canvas')].map(canvas => ({
        role: canvas.getAttribute('role'),
        name: canvas.getAttribute('aria-label')?.trim() ?? '',
        rows: canvas.closest('figure')?.querySelectorAll('table tbody tr').length ?? 0,
      })),
    }
  })
}
