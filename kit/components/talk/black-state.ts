import { useTalk } from './talk-state'

/** Whether the room sees a black screen instead of the slide. */
export const isBlack = useTalk('isBlack', false)

/** Blacks the slide in all windows but the presenter's, or brings it back. */
export function toggleBlack(): void {
  isBlack.value = !isBlack.value
}
