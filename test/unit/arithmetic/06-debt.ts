import type { Computed } from '../../support/computed'

export default {
  'debt.normal': ({ number }) => Number((number('debt.added') / number('debt.times-normal') / 1e9).toFixed(0)) * 1e9,
} satisfies Computed
