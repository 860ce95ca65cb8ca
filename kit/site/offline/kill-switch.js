/* global registration, skipWaiting */
// Takes the place of a service worker that was published before, and gives back all that it has kept.

async function giveBack() {
  const names = await caches.keys()
  await Promise.all(names.filter(name => name.startsWith(`deck ${registration.scope} `)).map(name => caches.delete(name)))
  await registration.unregister()
}

addEventListener('install', () => skipWaiting())
addEventListener('activate', event => event.waitUntil(giveBack()))
