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
    file: 'internals/QuickOverview.vue',
    fault: 'the overview counts slides that the cut leaves out, and doesn’t tell them from those that are presented',
    provenBy: CUTS,
    isForSlidev: false,
    changes: [
      [
        `import DrawingPreview from './DrawingPreview.vue'`,
        `import DrawingPreview from './DrawingPreview.vue'
import { isLeftOut, numberOf, pageOfNumber } from ${cutState}
import { leftOutWords } from ${talkFile('left-out-words.ts')}`,
      ],
      [
        `const xs = breakpoints.smaller('xs')`,
        `function cardOf({ no, meta }) {
  const { title } = meta.slide
  return isLeftOut(no)
    ? { 'aria-label': [title, leftOutWords('en')].join(', '), 'data-left-out': '' }
    : { 'aria-label': [numberOf(no), title].join(': ') }
}
const xs = breakpoints.smaller('xs')`,
      ],
      ['@click="go(route.no)"', '@click="go(route.no)" v-bind="cardOf(route)"'],
      ['if (keyboardBuffer.value) {\n      go(+keyboardBuffer.value)', 'if (keyboardBuffer.value) {\n      go(pageOfNumber(+keyboardBuffer.value))'],
      ['if (+keyboardBuffer.value > slides.value.length) {', 'if (pageOfNumber(+keyboardBuffer.value) === undefined) {'],
      [
        'if (+keyboardBuffer.value * 10 > slides.value.length) {\n    go(+keyboardBuffer.value)',
        'if (pageOfNumber(+keyboardBuffer.value * 10) === undefined) {\n    go(pageOfNumber(+keyboardBuffer.value))',
      ],
      ['String(idx + 1).startsWith', `String(numberOf(route.no) ?? '').startsWith`],
      ['String(idx + 1).slice', 'String(numberOf(route.no)).slice'],
      ['{{ idx + 1 }}', '{{ numberOf(route.no) }}'],
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
