import { useNav } from '@slidev/client'
import { computed } from 'vue'
import { pagesOfCut } from '../../model/cuts'

/** Which slides are presented, what follows each, and the number it has among them. To be called in a component. */
export function usePresented() {
  const { slides } = useNav()
  const pages = computed(() => pagesOfCut(slides.value.map(({ meta }) => meta.slide.frontmatter), undefined))
  const placeOf = (page: number) => pages.value.indexOf(page)
  return {
    pages,
    nextPage: (page: number): number | undefined => placeOf(page) < 0 ? undefined : pages.value[placeOf(page) + 1],
    numberOf: (page: number): number | undefined => placeOf(page) < 0 ? undefined : placeOf(page) + 1,
  }
}
