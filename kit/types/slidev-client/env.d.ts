import type { ComputedRef } from 'vue'

/** Width by height. */
export const slideAspect: ComputedRef<number>
