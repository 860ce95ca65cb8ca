/* eslint no-template-curly-in-string: off -- these are pieces of Vue templates */
import type { Patch } from './patches'

/** What parts the windows of a talk, and goes wrong with time and print. */
export const talkPatches: Patch[] = [
  {
    file: 'pages/play.vue',
    fault: 'a click on the bars beside the slide, which a projector of another shape has, moves the talk',
    changes: [['      @pointerdown="onClick"\n', '']],
  },
  {
    file: 'composables/useNav.ts',
    fault: 'which slides to print is asked before the address is read, so all are',
    changes: [
      ['const printRange = ref(parseRangeString(slides.value.length, currentRoute?.query?.range as string | undefined))', `const printRange = ref<number[]>([])
  watch(() => currentRoute?.query?.range, range => printRange.value = parseRangeString(slides.value.length, range as string | undefined), { immediate: true })`],
    ],
  },
]
