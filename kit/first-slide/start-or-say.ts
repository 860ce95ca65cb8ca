import type { Router } from 'vue-router'

/**
 * Hides what the built page says instead of the deck, or of a part that didn't come (`why-not.ts`), once the deck is
 * there and whenever it goes on.
 */
export function hideWhyNot(router: Router): void {
  // Vue draws in the same breath, but not before this is called.
  const hide = () => setTimeout(() => document.querySelector('#app > *') && document.getElementById('why-not')?.setAttribute('hidden', ''))
  // A page that doesn't come is told by the window's own event.
  router.isReady().then(hide, () => {})
  router.afterEach((_to, _from, failure) => void (failure || hide()))
  addEventListener('keydown', ({ key }) => void (key === 'Escape' && hide()), { capture: true })
}

/** Waits for the built page's style sheet. Where that never comes, the deck doesn't start: nobody could read it, and the page says why. */
export async function untilStyled(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')
  if (!link)
    return
  if (!link.sheet)
    await new Promise(resolve => link.addEventListener('load', resolve))
  if (link.sheet!.cssRules.length)
    return
  // Chromium has an empty one in its place, and says nothing where a server sent another page instead.
  link.dispatchEvent(new Event('error'))
  await new Promise(() => {})
}
