import type { OtherName } from '../../../kit/browser/find-other'
import type { OutlinedSlide } from '../outline'
import process from 'node:process'
import { talk } from '../../../data'
import { findOther } from '../../../kit/browser/find-other'
import { findSlide } from '../../../kit/sources/outline-deck'
import { loadOutline } from '../outline'

const { OTHER_BROWSER, SLIDE, CI } = process.env

/** The browser that `npm run prove` names; Firefox is proven with all else, by a sample. */
export const name = (OTHER_BROWSER ?? 'firefox') as OtherName
/** Whether all slides are proven. */
export const isWhole = OTHER_BROWSER !== undefined && !SLIDE
/** Whether one slide is proven, and nothing else. */
export const isOne = SLIDE !== undefined && SLIDE !== ''

/** A map, the marks, charts in steps, counted units, sliders, a quadrant, and the evidence index. */
const kinds = [talk.map, talk.marks, 'code-red', 'stargate', 'compute-model', 'overhang', 'evidence']

/** The slides to prove: all, the one that is named, or the first of each layout and each kind. */
export async function provenSlides(): Promise<OutlinedSlide[]> {
  const outline = await loadOutline()
  const { slides } = outline
  if (isOne)
    return [findSlide(outline, SLIDE!)]
  const isFirst = ({ layout, number }: OutlinedSlide) => slides.find(slide => slide.layout === layout)!.number === number
  return isWhole ? slides : slides.filter(slide => isFirst(slide) || kinds.includes(slide.alias!))
}

/**
 * Whether the browser is here. Where it isn't, nothing is proven in it, and the reason is printed; CI installs it, and
 * fails without.
 */
export function isHere(): boolean {
  try {
    findOther(name)
    return true
  }
  catch (error) {
    console.warn(`Nothing is proven in ${name}. ${(error as Error).message}`)
    return Boolean(CI)
  }
}
