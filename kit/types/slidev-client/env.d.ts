import type { ComputedRef } from 'vue'

/** What an address of the deck begins with. */
export const pathPrefix: string

/** Width by height. */
export const slideAspect: ComputedRef<number>
