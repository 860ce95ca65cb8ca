import type { Router } from 'vue-router'
import { ref } from 'vue'
import { isOwnMachine } from './stand-alone'

/** Whether this browser keeps the deck, which then opens without network; undefined until that is known, and where no deck is published. */
export const isKept = ref<boolean>()

/** Has the browser keep a published deck: `kit/site/offline/` says how. */
export async function keepOffline(router: Router): Promise<void> {
  // Who tries a published deck at an address of `npm start` would be shown it there ever after.
  if (isOwnMachine || !document.documentElement.hasAttribute('data-offline'))
    return
  // What is shown comes first.
  await router.isReady()
  if (document.readyState !== 'complete')
    await new Promise(resolve => addEventListener('load', resolve, { once: true }))
  try {
    takeLatest(await navigator.serviceWorker.register(new URL('service-worker.js', document.baseURI)), router)
    await navigator.serviceWorker.ready
    isKept.value = true
  }
  catch {
    // There are none without HTTPS, in some private windows, or where somebody has switched them off.
    isKept.value = false
  }
}

/** Shows a redeploy that was fetched meanwhile, at the first slide only: nowhere else does a reload go unseen. */
function takeLatest({ waiting }: ServiceWorkerRegistration, router: Router): void {
  const isAtStart = () => /^\/1(?:\?|$)/.test(router.currentRoute.value.path) && !Number(router.currentRoute.value.query.clicks ?? 0)
  if (!waiting || !isAtStart())
    return
  navigator.serviceWorker.addEventListener('controllerchange', () => isAtStart() && location.reload(), { once: true })
  waiting.postMessage('take over')
}
