import type { OutlinedSlide } from '../outline'
import type { ReadText } from '../proof/read-texts'
import type { DeckWindow } from './deck-window'
import { FALLBACK_FONTS } from '../fallback-fonts'
import { findCutText, findForeignFonts, findLongTitle, findOverlaps, findSmallText } from '../proof/fit'
import { textsOn } from '../proof/read-texts'
import { readRoom } from './read-room'
import { until } from './until'

/**
 * Texts whose ink can be told in any browser. Firefox gives a drawing the room that the corners of its strokes might
 * take, and a line of Chinese the height of the font that stands behind the Latin one.
 */
const isTold = ({ type, words }: ReadText) => type !== 'drawing' && !/\p{Script=Han}/u.test(words)

interface Proof {
  /** What is wrong, in sentences. */
  problems: string[]
  charts: number
}

/** Looks over the slide that a window shows. */
export async function proveSlide({ window }: DeckWindow, { number, title, layout }: OutlinedSlide): Promise<Proof> {
  const seen = await window.evaluate(readRoom, FALLBACK_FONTS)
  const texts = await window.evaluate(textsOn, undefined)
  return {
    charts: seen.charts,
    problems: [
      ...seen.headings.join() === title ? [] : [`has the headings “${seen.headings.join('”, “')}”`],
      ...seen.number === `${number}` ? [] : [`is numbered ${seen.number}`],
      ...seen.blank.map(name => `the chart “${name}” is blank`),
      ...seen.missing.map(font => `has not loaded ${font}`),
      ...seen.isOwnFont ? [] : ['has a title in a font that stands in'],
      ...findCutText(texts.filter(isTold)),
      // An answer has its question beside it, in a column.
      ...layout === 'answer' ? [] : findLongTitle(texts),
      ...[findOverlaps, findForeignFonts, findSmallText].flatMap(find => find(texts)),
    ],
  }
}

/** Opens the evidence layer by its key and closes it again; what of the slide it doesn't list, in sentences. */
export async function proveEvidence({ window }: DeckWindow): Promise<string[]> {
  const isOpen = () => window.evaluate(() => document.querySelector('.evidence-layer li, .evidence-layer p') !== null, undefined)
  await window.press('e')
  await until('the evidence layer has opened', isOpen)
  const problems = await window.evaluate(() => {
    const listed = [...document.querySelectorAll<HTMLElement>('.evidence-layer li')].map(item => item.dataset.item?.replace('shape:', ''))
    const shown = [...document.querySelectorAll<HTMLElement>('#slideshow .slidev-page main [data-evidence]')]
      .filter(element => element.checkVisibility() && !element.closest('.slidev-vclick-hidden'))
    const ids = new Set(shown.flatMap(({ dataset }) => dataset.evidence!.split(' ').filter(Boolean)))
    return [...ids].filter(id => !listed.includes(id)).map(id => `its evidence layer doesn’t list ${id}`)
  }, undefined)
  await window.press('e')
  await until('the evidence layer has closed', async () => !await isOpen())
  return problems
}

/** How the presenter's note stands to the step that is shown. Runs in the page. */
export function readNoteAtStep() {
  const note = document.querySelector('.speaker-note')!
  const marks = [...note.querySelectorAll('.slidev-note-click-mark')]
  const said = note.querySelector('[aria-current=step]')?.getBoundingClientRect()
  const { top, bottom } = note.querySelector('.scroller')!.getBoundingClientRect()
  return {
    /** The step whose mark is the active one; none of them before the first. */
    step: marks.findIndex(mark => mark.classList.contains('slidev-note-click-mark-active')) + 1,
    isInSight: !said || (said.top >= top - 1 && said.top < bottom - 20),
    words: note.textContent.trim().length,
  }
}
