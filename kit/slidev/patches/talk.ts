import type { Patch } from './patches'
import { fileURLToPath } from 'node:url'

const cutState = JSON.stringify(fileURLToPath(new URL('../../components/talk/cut-state.ts', import.meta.url)).replaceAll('\\', '/'))

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
    fault: 'a step leads from the closing slide into the appendix behind it, and to slides that the cut leaves out',
    provenBy: 'test/proof/cuts.test.ts',
    isForSlidev: false,
    changes: [
      [
        `import { useTocTree } from './useTocTree'`,
        `import { useTocTree } from './useTocTree'\nimport { leftAt, nextPage, prevPage } from ${cutState}`,
      ],
      [
        'slides.value[Math.min(slides.value.length, currentSlideNo.value + 1) - 1]',
        'slides.value[(nextPage(currentSlideNo.value) ?? currentSlideNo.value) - 1]',
      ],
      [
        'slides.value[Math.max(1, currentSlideNo.value - 1) - 1]',
        'slides.value[(prevPage(currentSlideNo.value) ?? currentSlideNo.value) - 1]',
      ],
      [
        'const hasNext = computed(() => currentSlideNo.value < slides.value.length ||',
        'const hasNext = computed(() => nextPage(currentSlideNo.value) !== undefined ||',
      ],
      [
        'const hasPrev = computed(() => currentSlideNo.value > 1 ||',
        'const hasPrev = computed(() => prevPage(currentSlideNo.value) !== undefined ||',
      ],
      [
        `if (currentSlideNo.value < slides.value.length) {
      await go(
        currentSlideNo.value + 1,
        lastClicks`,
        `const to = nextPage(currentSlideNo.value)
    if (to !== undefined) {
      await go(
        to,
        to === leftAt.value?.page ? leftAt.value.clicks : lastClicks`,
      ],
      [
        `if (currentSlideNo.value > 1) {
      await go(
        currentSlideNo.value - 1,
        lastClicks`,
        `const to = prevPage(currentSlideNo.value)
    if (to !== undefined) {
      await go(
        to,
        to === leftAt.value?.page ? leftAt.value.clicks : lastClicks`,
      ],
    ],
  },
]
