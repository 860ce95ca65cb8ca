import type { Ref } from 'vue'
import { ref } from 'vue'

/**
 * Keeps the screen on from the first touch, before which no browser lets a page do so. The Screen Wake Lock API is for pages
 * by HTTPS alone, which a network without a name has not; else a video that plays does it, of one pixel drawn by the page.
 *
 * @returns whether neither can be had
 */
export function keepAwake(): Ref<boolean> {
  const isDenied = ref(false)
  let lock: WakeLockSentinel | undefined
  let video: HTMLVideoElement | undefined

  async function hold(): Promise<void> {
    if (document.visibilityState === 'hidden' || (lock && !lock.released))
      return
    try {
      if ('wakeLock' in navigator)
        lock = await navigator.wakeLock.request('screen')
      else
        await (video ??= makeVideo()).play()
      isDenied.value = false
    }
    catch {
      isDenied.value = true
    }
  }

  document.addEventListener('pointerup', hold)
  // Browsers let go of it when the page is hidden.
  document.addEventListener('visibilitychange', hold)
  return isDenied
}

function makeVideo(): HTMLVideoElement {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')!
  // Only what changes has frames to play.
  setInterval(() => pen.fillRect(0, 0, 1, 1), 1000)
  const video = document.createElement('video')
  Object.assign(video, { muted: true, playsInline: true, srcObject: canvas.captureStream(1) })
  video.setAttribute('aria-hidden', 'true')
  video.className = 'awake'
  document.body.append(video)
  return video
}
