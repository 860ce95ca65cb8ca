import type { Patch } from './patches'
import { fileURLToPath } from 'node:url'

/** Where Slidev's code imports a file of `components/talk/` from. */
const talkFile = (name: string) => JSON.stringify(fileURLToPath(new URL(`../../components/talk/${name}`, import.meta.url)).replaceAll('\\', '/'))
const cutState = talkFile('cut-state.ts')
const CUTS = 'test/proof/cuts.test.ts'

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
    provenBy: CUTS,
    isForSlidev: false,
    changes: [
      [
        `import { useTocTree } from './useTocTree'`,
        `import { useTocTree } from './useTocTree'\nimport { nextPage, placeBack, prevPage } from ${cutState}`,
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
    const back = placeBack(currentSlideNo.value)
    if (to !== undefined) {
      await go(
        to,
        back ? back.clicks : lastClicks`,
      ],
      [
        `if (currentSlideNo.value > 1) {
      await go(
        currentSlideNo.value - 1,
        lastClicks`,
        `const to = prevPage(currentSlideNo.value)
    const back = placeBack(currentSlideNo.value)
    if (to !== undefined) {
      await go(
        to,
        back ? back.clicks : lastClicks`,
      ],
    ],
  },
  {
    file: 'internals/NavControls.vue',
    fault: 'the place beside the buttons is one in the whole deck, with the appendix, whatever is presented',
    provenBy: CUTS,
    isForSlidev: false,
    changes: [
      [
        `import { useNav } from '../composables/useNav'`,
        `import { useNav } from '../composables/useNav'\nimport { numberOf, presentedPages } from ${cutState}`,
      ],
      ['{{ currentSlideNo }}', `{{ numberOf(currentSlideNo) ?? '–' }}`],
      ['/ {{ total }}', '/ {{ presentedPages.length }}'],
    ],
  },
]
