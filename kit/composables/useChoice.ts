import type { Ref } from 'vue'
import { ref } from 'vue'

/** What is chosen in a list by the arrow keys. */
export interface Choice {
  /** Its place, from 0. */
  chosen: Ref<number>
  /** Chooses the next, or the one before, round the ends; it is brought into sight. */
  choose: (step: 1 | -1) => void
}

/**
 * Moves the choice in a component's list.
 *
 * @param options its items
 * @param count how many items there are now
 * @param first the one that is chosen at first
 */
export function useChoice(options: Readonly<Ref<HTMLElement[] | null>>, count: () => number, first = 0): Choice {
  const chosen = ref(first)
  return {
    chosen,
    choose(step) {
      const length = count()
      if (!length)
        return
      chosen.value = (chosen.value + step + length) % length
      options.value?.[chosen.value]?.scrollIntoView({ block: 'nearest' })
    },
  }
}
