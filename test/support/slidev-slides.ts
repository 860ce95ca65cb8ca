import type { SlideRoute } from '@slidev/types'
import { shallowRef } from 'vue'

/** The slides of the deck that components believe they are in; tests set them. */
export const slides = shallowRef<SlideRoute[]>([])
