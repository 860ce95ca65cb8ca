import type { Computed } from '../../support/computed'

export default {
  'agi.tasks-left': ({ number }) => 100 - number('agi.tasks'),
} satisfies Computed
