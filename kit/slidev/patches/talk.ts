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
  {
    file: 'composables/useNav.ts',
    fault: 'a step leads from the closing slide into the appendix behind it, in the middle of the questions',
    provenBy: 'test/proof/keys.test.ts',
    isForSlidev: false,
    changes: [
      [
        'const hasNext = computed(() => currentSlideNo.value < slides.value.length ||',
        'const hasNext = computed(() => (currentSlideNo.value < slides.value.length && currentLayout.value !== \'closing\') ||',
      ],
      [
        'if (currentSlideNo.value < slides.value.length) {',
        'if (currentSlideNo.value < slides.value.length && currentLayout.value !== \'closing\') {',
      ],
    ],
  },
]
