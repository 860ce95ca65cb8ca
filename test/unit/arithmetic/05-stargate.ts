import type { Computed } from '../../support/computed'

export default {
  'commitments.others': ({ number }) => number('commitments.total') - number('commitments.stargate'),
  'compute.index-now': ({ number }) => number('compute.last-year'),
  'compute.index-next-year': ({ number }) => number('compute.last-year') * number('compute.next-year'),
} satisfies Computed
