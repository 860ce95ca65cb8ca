import type { ComputedRef } from 'vue'
import type { Localized } from '../model/schema'
import { useSlideContext } from '@slidev/client'
import { computed } from 'vue'
import { useLocale } from './useLocale'

/**
 * What a picture shows at the present step, in words. To be called in a slide's component.
 *
 * @param texts one for each step from the first, before any click; the last one holds for all that follow
 */
export function useTextAtStep(texts: readonly [Localized, ...Localized[]]): ComputedRef<string> {
  const { $clicks } = useSlideContext()
  const { text } = useLocale()
  return computed(() => text(texts[Math.min($clicks.value, texts.length - 1)]!))
}
