/* eslint no-template-curly-in-string: off -- these are pieces of Vue templates */
import type { Mend } from './mends'

/** What parts the windows of a talk, and goes wrong with time and print. */
export const talkMends: Mend[] = [
  {
    file: 'composables/useTimer.ts',
    fault: 'a countdown past its end shows “-1:-1:-30”',
    changes: [
      [`const total = mode.value === 'countdown'`, `const left = mode.value === 'countdown'`],
      ['let h = Math.floor(', 'const total = Math.abs(left)\n    let h = Math.floor('],
      ['    return {\n      h,\n      m: min,', '    return {\n      h: h && left < 0 ? `−${h}` : h,\n      m: !h && left < 0 ? `−${min}` : min,'],
    ],
  },
  {
    file: 'composables/useNav.ts',
    fault: 'which slides to print is asked before the address is read, so all are',
    changes: [
      ['const printRange = ref(parseRangeString(slides.value.length, currentRoute?.query?.range as string | undefined))', `const printRange = ref<number[]>([])
  watch(() => currentRoute?.query?.range, range => printRange.value = parseRangeString(slides.value.length, range as string | undefined), { immediate: true })`],
    ],
  },
  {
    file: 'state/syncState.ts',
    fault: 'what a window is told is lost right after it told something: up to a second in a window behind another',
    changes: [
      ['import { reactive,', 'import { nextTick, reactive,'],
      ['patchingTimeout = setTimeout(() => patching = false, 0)', 'nextTick(() => patching = false)'],
    ],
  },
  {
    file: 'setup/root.ts',
    fault: 'a window that is led to a step tells it as a step of its own: with two quick steps the windows part',
    changes: [
      ['import { initSharedState, onPatch, patch }', 'import { initSharedState, onPatch, patch, sharedState }'],
      [`    patch('page', +`, `    if (sharedState.lastUpdate && sharedState.page === +currentSlideNo.value && sharedState.clicks === clicksContext.value.current)\n      return\n\n    patch('page', +`],
      ['router.afterEach(updateSharedState)', 'router.afterEach((_to, _from, failure) => failure || updateSharedState())'],
      // Windows of the same sort heard of each other’s steps only by what the led one told.
      ['state.lastUpdate?.type === syncType.value', 'state.lastUpdate?.id === id'],
    ],
  },
]
