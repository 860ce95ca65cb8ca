import type { Patch } from './patches'

/** What the deck would wait for, and carry along, without need. */
export const loadingPatches: Patch[] = [
  {
    file: 'state/syncState.ts',
    fault: 'Slidev’s own channel between windows is opened although it is turned off, and a browser that has no such thing shows an empty page',
    provenBy: 'test/proof/denied.test.ts',
    isForSlidev: true,
    changes: [['    let stateChannel: BroadcastChannel\n', '    if (!this.enabled)\n      return\n    let stateChannel: BroadcastChannel\n']],
  },
  {
    file: 'composables/useWakeLock.ts',
    fault: 'where a browser doesn’t keep the screen awake, as WebKitGTK, or others on a low battery, that is an error that nobody handles',
    provenBy: 'test/proof/denied.test.ts',
    isForSlidev: true,
    changes: [[`request('screen')`, `request('screen').catch(() => {})`]],
  },
  {
    file: 'modules/v-click.ts',
    fault: 'what a click shows (v-click) stays in memory with its slide, for every preview of it and each time the overview is opened',
    provenBy: 'test/browser/another-talk.test.ts',
    isForSlidev: true,
    changes: [['ctx?.unregister(el)\n', 'ctx?.unregister(el)\n  resolvedClickMap.delete(el)\n']],
  },
  {
    file: 'internals/Controls.vue',
    fault: 'dialogs that nobody has asked for are loaded before the first slide is shown',
    provenBy: 'test/browser/budgets.test.ts',
    isForSlidev: true,
    changes: [
      [
        `import ContextMenu from './ContextMenu.vue'\nimport Goto from './Goto.vue'\nimport InfoDialog from './InfoDialog.vue'\nimport QuickOverview from './QuickOverview.vue'\n`,
        `import { defineAsyncComponent } from 'vue'
const whenIdle = () => new Promise(idle => (window.requestIdleCallback ?? setTimeout)(idle, { timeout: 500 }))
const later = load => defineAsyncComponent(() => currentSlideRoute.value.load().then(whenIdle).then(load))
const ContextMenu = later(() => import('./ContextMenu.vue'))
const Goto = later(() => import('./Goto.vue'))
const InfoDialog = later(() => import('./InfoDialog.vue'))
const QuickOverview = later(() => import('./QuickOverview.vue'))\n`,
      ],
      ['const { isEmbedded } = useNav()', 'const { currentSlideRoute, isEmbedded } = useNav()'],
    ],
  },
  {
    file: 'internals/SlidesShow.vue',
    fault: 'each step draws the slide after it in the same breath, and after three seconds all slides are loaded and drawn at once and kept: until then a jump waits for the network, and from then on every step carries all of them',
    provenBy: 'test/proof/drawn.test.ts',
    isForSlidev: true,
    changes: [
      ['  preloadRoute(prevRoute.value)\n  preloadRoute(nextRoute.value)\n', ''],
      // A browser that has nothing to paint may never find any time.
      [
        'const routes = slides.value\n  const timeout = setTimeout(() => {\n    routes.forEach(preloadRoute)\n  }, 3000)\n  onCleanup(() => clearTimeout(timeout))',
        `const { no, load } = currentSlideRoute.value
  const whenIdle = window.requestIdleCallback ?? (callback => setTimeout(callback, 50))
  let isLeft = false
  load().then(() => whenIdle(() => isLeft || slides.value.forEach((route) => {
    if (Math.abs(route.no - no) <= 2)
      preloadRoute(route)
    else
      route.meta.__preloaded = false
    route.load()
  }), { timeout: 100 }))
  onCleanup(() => isLeft = true)`,
      ],
    ],
  },
  {
    file: 'internals/SlidesShow.vue',
    fault: 'where slides simply follow each other, each step measures them all for a movement that none makes, and shows both for a moment',
    provenBy: 'test/proof/drawn.test.ts',
    isForSlidev: true,
    changes: [
      [
        'const hasViewTransition = useViewTransition()',
        `import { configs } from '../env'
const hasViewTransition = useViewTransition()
const hasTransitions = computed(() => configs.transition || slides.value.some(({ meta }) => meta.transition))`,
      ],
      [':is="(hasViewTransition', ':is="(!hasTransitions || hasViewTransition'],
    ],
  },
  {
    file: 'internals/SlideContainer.vue',
    fault: 'the overview draws all slides before it opens, also those nobody scrolls to',
    provenBy: 'test/proof/drawn.test.ts',
    isForSlidev: true,
    changes: [
      [
        'const containerSize =',
        `import { useElementVisibility } from '@vueuse/core'
const isWanted = props.width ? useElementVisibility(container, { once: true }) : ref(true)
const containerSize =`,
      ],
      ['<slot />', '<slot v-if="isWanted" />'],
    ],
  },
]
