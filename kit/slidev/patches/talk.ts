import type { Patch } from './patches'

/** What moves a talk that nobody has moved. */
export const talkPatches: Patch[] = [
  {
    file: 'pages/play.vue',
    fault: 'a click on the bars beside the slide, which a projector of another shape has, moves the talk',
    provenBy: 'test/proof/keys.test.ts',
    isForSlidev: false,
    changes: [['      @pointerdown="onClick"\n', '']],
  },
]
