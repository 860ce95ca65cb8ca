import type { Patch } from './patches'

/** What goes wrong while the deck is written. */
export const writingPatches: Patch[] = [
  {
    file: 'composables/useSlideInfo.ts',
    fault: 'a note that is edited comes to a window only where windows hear of each other by the server',
    provenBy: 'test/browser/dev.test.ts',
    isForSlidev: false,
    changes: [
      ['if (!__SLIDEV_HAS_SERVER__) {', 'if (!import.meta.hot) {'],
      ['if (__DEV__) {', '{'],
    ],
  },
]
