import type { RemovableRef, UseStorageOptions } from '@vueuse/core'
import type { MaybeRefOrGetter } from 'vue'
import { useStorage } from '@vueuse/core'
import { toValue } from 'vue'
import { deckPath } from '../../composables/deck-path'
import { storageOf } from '../../composables/storage-of'

export * from '@vueuse/core'

/** Slidev’s settings under the deck’s own names: at an address where other decks are presented, theirs would reach this talk. */
const ownName = (key: MaybeRefOrGetter<string>) => `deck ${toValue(key)} ${deckPath}`

/** VueUse's own fails as a whole where the browser denies storage, and Slidev’s settings with it: the deck would not start. */
export function useLocalStorage<T>(
  key: MaybeRefOrGetter<string>,
  initial: MaybeRefOrGetter<T>,
  options?: UseStorageOptions<T>,
): RemovableRef<T> {
  return useStorage(ownName(key), initial, storageOf('localStorage'), options)
}

/** The same for what is kept over a reload. */
export function useSessionStorage<T>(
  key: MaybeRefOrGetter<string>,
  initial: MaybeRefOrGetter<T>,
  options?: UseStorageOptions<T>,
): RemovableRef<T> {
  return useStorage(ownName(key), initial, storageOf('sessionStorage'), options)
}
