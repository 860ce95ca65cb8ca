import type { Patch } from './patches'

/** What goes wrong while the deck is written. */
export const writingPatches: Patch[] = [
  {
    file: 'composables/useEmbeddedCtrl.ts',
    fault: 'any page that opens or frames the deck, or is framed in it, steers it',
    changes: [[`window.addEventListener('message', ({ data }) => {`, `window.addEventListener('message', ({ data, origin }) => {\n    if (origin !== location.origin)\n      return`]],
  },
  {
    file: 'composables/useSlideInfo.ts',
    fault: 'a note that is edited comes to a window only where windows hear of each other by the server',
    changes: [
      ['if (!__SLIDEV_HAS_SERVER__) {', 'if (!import.meta.hot) {'],
      ['if (__DEV__) {', '{'],
    ],
  },
]
