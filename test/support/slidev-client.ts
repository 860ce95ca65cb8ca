import type { DeckNav, DeckSlideContext } from '@slidev/client'
import { computed, reactive, ref } from 'vue'

/** What the stand-in for `@slidev/client` tells components; tests set it before or after mounting. */
export const slide = {
  clicks: ref(0),
  page: ref(1),
  total: ref(1),
  scale: ref(1),
  renderContext: ref<DeckSlideContext['$renderContext']['value']>('slide'),
  frontmatter: {} as Record<string, unknown>,
  lang: 'en',
  isPrintMode: ref(false),
}

export const sharedState = reactive({})

export function useSlideContext(): DeckSlideContext {
  return {
    $clicks: slide.clicks,
    $page: slide.page,
    $renderContext: slide.renderContext,
    $frontmatter: slide.frontmatter,
    $nav: computed(() => ({ currentPage: slide.page.value, total: slide.total.value })),
    $scale: slide.scale,
    $slidev: { configs: { title: 'A talk', lang: slide.lang, duration: '45min' } },
  }
}

/** As much of it as mounted components ask for. */
export function useNav(): Pick<DeckNav, 'isPrintMode' | 'currentPage' | 'clicks' | 'slides' | 'go'> {
  return {
    isPrintMode: computed(() => slide.isPrintMode.value),
    currentPage: computed(() => slide.page.value),
    clicks: computed(() => slide.clicks.value),
    slides: ref([]),
    go: async () => {},
  }
}
