import type { Router } from 'vue-router'
import { ref } from 'vue'
import { isOwnMachine } from './stand-alone'

/** Whether a browser keeps a deck, which then opens without network, or is about to; else why it doesn't. */
export type Keeping = 'kept' | 'fetching' | 'unwanted' | 'ownMachine' | 'noHttps' | 'denied' | 'incomplete'

/** Of this browser and deck; undefined where no deck is published. */
export const keeping = ref<Keeping>()

/** Has the browser keep a published deck: `kit/site/offline/` says how. */
export async function keepOffline(router: Router): Promise<void> {
  const { offline } = document.documentElement.dataset
  if (offline === undefined)
    return
  keeping.value = whyNever(offline) ?? 'fetching'
  if (keeping.value !== 'fetching')
    return
  // What is shown comes first.
  await router.isReady()
  if (document.readyState !== 'complete')
    await new Promise(resolve => addEventListener('load', resolve, { once: true }))
  try {
    const registration = await navigator.serviceWorker.register(new URL('service-worker.js', document.baseURI))
    takeLatest(registration, router)
    keeping.value = await isWhole(registration) ? 'kept' : 'incomplete'
  }
  catch {
    // There are none in some private windows, or where somebody has switched them off.
    keeping.value = 'denied'
  }
}

function whyNever(offline: string): Keeping | undefined {
  if (offline === 'none')
    return 'unwanted'
  // Who tries a published deck at an address of `npm start` would be shown it there ever after.
  if (isOwnMachine)
    return 'ownMachine'
  if (!isSecureContext)
    return 'noHttps'
}

/** Waits until all is there, of this version or an earlier one: a host that sends other files than were built never gets so far. */
async function isWhole({ active, waiting, installing }: ServiceWorkerRegistration): Promise<boolean> {
  if (active || waiting)
    return true
  if (!installing)
    return false
  while (installing.state === 'installing')
    await new Promise(resolve => installing.addEventListener('statechange', resolve, { once: true }))
  return installing.state !== 'redundant'
}

/** Shows a redeploy that was fetched meanwhile, at the first slide only: nowhere else does a reload go unseen. */
function takeLatest({ waiting }: ServiceWorkerRegistration, router: Router): void {
  const isAtStart = () => /^\/1(?:\?|$)/.test(router.currentRoute.value.path) && !Number(router.currentRoute.value.query.clicks ?? 0)
  if (!waiting || !isAtStart())
    return
  navigator.serviceWorker.addEventListener('controllerchange', () => isAtStart() && location.reload(), { once: true })
  waiting.postMessage('take over')
}
