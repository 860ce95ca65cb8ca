import type { Ref } from 'vue'
import { useIntervalFn, whenever } from '@vueuse/core'
import { ref } from 'vue'
import { useRouter } from 'vue-router'

/** Where `npm start` presents. */
export const isOwnMachine = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname)
/** What whoever presents may come to; Slidev itself loads the slides ahead. */
const pages = ['/presenter/:no', '/overview', '/notes', '/entry']
const CHECK_EVERY = 3000

/** Whether the server of this machine, from which the deck has come, no longer answers, or no longer with the deck. */
export const isServerGone = ref(false)

/**
 * Loads all that a talk can come to as soon as there is time, so that it goes on whatever becomes of the server.
 *
 * @param isOn whether a talk is given; readers, and whoever writes, load what they come to
 */
export function loadAhead(isOn: Ref<boolean>): void {
  const router = useRouter()
  whenever(() => (isOwnMachine && !import.meta.env.DEV) || isOn.value, async () => {
    await router.isReady()
    await untilIdle()
    // Where the first slide is rendered for the page, there are no fonts.
    document.fonts?.forEach(face => face.load().catch(() => {}))
    // What doesn't come yet is told when somebody asks for it.
    document.documentElement.toggleAttribute('data-loading-ahead', true)
    const comeTo = router.getRoutes().filter(({ path }) => pages.includes(path))
    const loads = comeTo.flatMap(({ components, meta }) => [components?.default, meta.loadAhead])
    await Promise.allSettled(loads.map(load => typeof load === 'function' && (load as () => Promise<unknown>)()))
    document.documentElement.toggleAttribute('data-loading-ahead', false)
  }, { immediate: true, once: true })
}

/** Asks now and then, in a presenter's window, whether the server of this machine is still there. */
export function watchServer(isPresenter: Ref<boolean>): void {
  if (!isOwnMachine || import.meta.env.DEV)
    return
  useIntervalFn(async () => {
    if (isPresenter.value)
      isServerGone.value = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(CHECK_EVERY) }).then(({ ok }) => !ok, () => true)
  }, CHECK_EVERY)
}

function untilIdle(): Promise<unknown> {
  return new Promise(resolve => (window.requestIdleCallback ?? setTimeout)(resolve, { timeout: 500 } as never))
}
