import type { Outline } from '../../kit/sources/outline-deck'
import { outlineDeck } from '../../kit/sources/outline-deck'

export type { Outline, OutlinedSlide } from '../../kit/sources/outline-deck'

/** The running order that browser tests build and walk through. */
export const entry = 'slides.md'

/** Reads what the deck should show, without building anything. */
export function loadOutline(): Promise<Outline> {
  return outlineDeck(entry)
}
