import type { ComputedRef } from 'vue'
import { slides } from '#slidev/slides'
import { cutMinutes, isLeftOut, nextPage, numberOf, presentedPages, prevPage } from './cut-state'

/** The cut that is presented. */
export interface Cut {
  /** Its name; undefined is the whole talk. */
  minutes: ComputedRef<number | undefined>
  /** Numbers of the slides that it presents, in their order. */
  pages: ComputedRef<number[]>
  /** The slide that a step leads to from another, if any. */
  nextPage: (page: number) => number | undefined
  prevPage: (page: number) => number | undefined
  /** What is printed as a slide's number; none for one that the cut leaves out. */
  numberOf: (page: number) => number | undefined
  /** Whether a slide is one of the talk that the cut leaves out; the appendix is none. */
  isLeftOut: (page: number) => boolean
  /** The title of a slide; none of one without a heading. */
  titleOf: (page: number) => string | undefined
}

export function useCut(): Cut {
  const titleOf = (page: number) => slides.value[page - 1]?.meta.slide.title
  return { minutes: cutMinutes, pages: presentedPages, nextPage, prevPage, numberOf, isLeftOut, titleOf }
}
