import type { ComputedRef, Ref } from 'vue'
import { useNav } from '@slidev/client'
import { computed, ref } from 'vue'
import { pagesOfCut } from '../../model/cuts'

/** The cut that is presented: the whole talk, until `components/talk/cut-state.ts` is there to take this one's place. */
export function useCut(): {
  minutes: Ref<number | undefined>
  pages: ComputedRef<number[]>
  numberOf: (page: number) => number | undefined
} {
  const { slides } = useNav()
  const pages = computed(() => pagesOfCut(slides.value.map(({ meta }) => meta.slide.frontmatter), undefined))
  return { minutes: ref(undefined), pages, numberOf: page => pages.value.indexOf(page) + 1 || undefined }
}
