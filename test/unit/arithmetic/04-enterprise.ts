import type { Computed } from '../../support/computed'

export default {
  'enterprise.ratio': ({ number }) => number('enterprise.weekly-users') / number('enterprise.users'),
} satisfies Computed
