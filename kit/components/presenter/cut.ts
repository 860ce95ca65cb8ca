import { computed } from 'vue'
import { slides } from '#slidev/slides'
import { pagesOfCut, presentedCount } from '../../model/cuts'

const placed = computed(() => slides.value.map(({ meta }) => meta.slide.frontmatter))

/** Numbers of the slides that are presented, in their order. */
export const presentedPages = computed(() => pagesOfCut(placed.value, undefined))

/** The slide that a step leads to. */
export function nextPage(page: number): number | undefined {
  if (page > presentedCount(placed.value))
    return page < slides.value.length ? page + 1 : undefined
  return presentedPages.value.find(other => other > page)
}
