import type { RemovableRef, UseStorageOptions } from '@vueuse/core'
import type { MaybeRefOrGetter } from 'vue'
import { useStorage } from '@vueuse/core'
import { storageOf } from '../../composables/storage-of'

export * from '@vueuse/core'

/** VueUse's own fails as a whole where the browser denies storage, and Slidev’s settings with it: the deck would not start. */
export function useLocalStorage<T>(
  key: MaybeRefOrGetter<string>,
  initial: MaybeRefOrGetter<T>,
  options?: UseStorageOptions<T>,
): RemovableRef<T> {
  return useStorage(key, initial, storageOf('localStorage'), options)
}

/** The same for what is kept over a reload. */
export function useSessionStorage<T>(
  key: MaybeRefOrGetter<string>,
  initial: MaybeRefOrGetter<T>,
  options?: UseStorageOptions<T>,
): RemovableRef<T> {
  return useStorage(key, initial, storageOf('sessionStorage'), options)
}
