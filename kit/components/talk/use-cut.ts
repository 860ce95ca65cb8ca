import type { ComputedRef, WritableComputedRef } from 'vue'
import { cutMinutes, nextPage, numberOf, presentedPages, prevPage } from './cut-state'

/** The cut that is presented. */
export interface Cut {
  /** Its name; undefined is the whole talk. Set, it changes in all windows of the talk. */
  minutes: WritableComputedRef<number | undefined>
  /** Numbers of the slides that it presents, in their order. */
  pages: ComputedRef<number[]>
  /** The slide that a step leads to from another, if any. */
  nextPage: (page: number) => number | undefined
  prevPage: (page: number) => number | undefined
  /** What is printed as a slide's number; none for one that the cut leaves out. */
  numberOf: (page: number) => number | undefined
}

export function useCut(): Cut {
  return { minutes: cutMinutes, pages: presentedPages, nextPage, prevPage, numberOf }
}
