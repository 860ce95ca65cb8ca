import type { Computed } from '../../support/computed'

export default {
  'code-red.weeks-a-year': ({ range }) => ({
    min: range('code-red.duration').min * range('code-red.frequency').min,
    max: range('code-red.duration').max * range('code-red.frequency').max,
  }),
} satisfies Computed
