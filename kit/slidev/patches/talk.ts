/* eslint no-template-curly-in-string: off -- these are pieces of Vue templates */
import type { Patch } from './patches'

/** What parts the windows of a talk, and goes wrong with time and print. */
export const talkPatches: Patch[] = [
  {
    file: 'composables/useTimer.ts',
    fault: 'a countdown past its end shows “-1:-1:-30”, and one that is stopped here and started in another window stands still here',
    changes: [
      [`const total = mode.value === 'countdown'`, `const left = mode.value === 'countdown'`],
      ['let h = Math.floor(', 'const total = Math.abs(left)\n    let h = Math.floor('],
      // In the other presenter's window it would stand from then on.
      ['  function reset() {\n    interval.pause()\n', '  function reset() {\n'],
      ['pausedAt = Date.now()\n    interval.pause()', 'pausedAt = Date.now()'],
      ['    return {\n      h,\n      m: min,', '    return {\n      h: h && left < 0 ? `−${h}` : h,\n      m: !h && left < 0 ? `−${min}` : min,'],
    ],
  },
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
