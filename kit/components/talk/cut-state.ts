import type { Place } from './place'
import { computed, ref } from 'vue'
import { slides } from '#slidev/slides'
import { pagesOfCut, presentedCount } from '../../model/cuts'
import { useTalk } from './talk-state'
import { wayBack } from './way-back'

/** What the page was served or built with: `--cut 15`. */
const initial = typeof document === 'undefined' ? undefined : Number(document.documentElement.dataset.cut) || undefined

const placed = computed(() => slides.value.map(({ meta }) => meta.slide.frontmatter))

/** The cut that is presented. */
interface ChosenCut {
  /** Its name; undefined is the whole talk. */
  minutes?: number
  /** Numbers of the slides that were told before it was chosen, in their order: it governs only what follows them. */
  told: number[]
}

/** All windows of a talk have the same; whoever presents chooses another in mid-talk (`pace/keep-log.ts`). */
export const chosenCut = useTalk<ChosenCut>('chosen cut', { minutes: initial, told: [] })

/** The cut that is presented, in minutes; undefined is the whole talk. */
export const cutMinutes = computed(() => chosenCut.value.minutes)

/** Whether the talk is being given another length in this window. */
export const isCutOpen = ref(false)

const last = computed(() => presentedCount(placed.value))

/** Numbers of the slides that are presented, in their order. */
export const presentedPages = computed(() => {
  const { minutes } = chosenCut.value
  // In a build that was made meanwhile there may be fewer.
  const told = chosenCut.value.told.filter(page => page <= last.value)
  return [...told, ...pagesOfCut(placed.value, minutes).filter(page => page > (told.at(-1) ?? 0))]
})

/** Whether a slide stands behind the closing slide. */
export const isInAppendix = (page: number): boolean => page > last.value

/** Whether a slide is one of the talk that its cut leaves out; the appendix is none. */
export const isLeftOut = (page: number): boolean => !isInAppendix(page) && !presentedPages.value.includes(page)

/** Where a step leads from a slide that the cut leaves out: to where the talk was, if the cut has that still. */
export function placeBack(page: number): Pick<Place, 'page' | 'clicks'> | undefined {
  const from = wayBack.value?.from
  return isLeftOut(page) && from && !isLeftOut(from.page) ? from : undefined
}

/**
 * The slide that a step leads to: none from the closing slide, which holds; within the appendix the next one; from a
 * slide that the cut leaves out back to where the talk was.
 */
export function nextPage(page: number): number | undefined {
  if (isInAppendix(page))
    return page < slides.value.length ? page + 1 : undefined
  return placeBack(page)?.page ?? presentedPages.value.find(other => other > page)
}

/** The slide that a step back leads to; before the appendix it is the closing slide. */
export function prevPage(page: number): number | undefined {
  if (isInAppendix(page))
    return page - 1
  return placeBack(page)?.page ?? presentedPages.value.findLast(other => other < page)
}

/** The number that is shown for a slide: its place in the cut, the appendix counting on; none for a slide that is left out. */
export function numberOf(page: number): number | undefined {
  if (page > last.value)
    return presentedPages.value.length + page - last.value
  const place = presentedPages.value.indexOf(page)
  return place < 0 ? undefined : place + 1
}

/** The slide that bears a number, if any. */
export function pageOfNumber(number: number): number | undefined {
  const { length } = presentedPages.value
  const page = number > length ? last.value + number - length : presentedPages.value[number - 1]
  return page === undefined || page > slides.value.length ? undefined : page
}
