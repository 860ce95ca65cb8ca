import type { MaybeRef, WritableComputedRef } from 'vue'

/** What is known of a slide; while the deck is written, as it is edited. */
export function useDynamicSlideInfo(no: MaybeRef<number>): { info: WritableComputedRef<{ note?: string, noteHTML?: string } | null> }
