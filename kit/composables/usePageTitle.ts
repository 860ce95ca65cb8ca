import { slidesTitle, useNav } from '@slidev/client'
import { useHead } from '@unhead/vue'
import { computed } from 'vue'
import { useLocale } from './useLocale'

/** Names the window after the slide it shows. To be called in a component that is there once; Slidev's own title is the deck's. */
export function usePageTitle(): void {
  const { currentSlideRoute, isPresenter } = useNav()
  const { locale } = useLocale()
  const presenter = { 'en': 'Presenter', 'zh-Hant': '講者' }[locale]
  const title = computed(() => currentSlideRoute.value.meta.slide.title ?? slidesTitle)
  useHead({ title: () => [...isPresenter.value ? [presenter] : [], ...new Set([title.value, slidesTitle])].join(' · ') })
}
