import type { ComputedRef } from 'vue'

/** Where the mouse is on the main slide, in per cent. */
export function useMousePosInSlide(): ComputedRef<{ x: number, y: number } | undefined>
