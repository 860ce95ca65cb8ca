/* global files, version, registration, clients, skipWaiting */
// Keeps the deck in a browser that has visited it: what is published begins with the names of its files and its version.

const kept = `deck ${registration.scope} `
const page = './'
const own = kept + version
/** There is one of each file, whatever a host says it may vary by. */
const asNamed = { ignoreVary: true }

/** A file of a version before; other programs of this origin keep what they like. */
async function keptBefore(file) {
  const names = (await caches.keys()).filter(name => name.startsWith(kept))
  const found = await Promise.all(names.map(cacheName => caches.match(file, { ...asNamed, cacheName })))
  return found.find(Boolean)
}

/** Whole or not at all: one file that isn't the one of this version ends it, and the version before stays. */
async function fetchAll() {
  const cache = await caches.open(own)
  // One by one: the slides that are looked at come first.
  for (const [file, integrity] of files) {
    // The names of assets say what is in them, so that a redeploy fetches only what is new.
    const same = file.startsWith('assets/') && await keptBefore(file)
    if (same)
      await cache.put(file, same)
    else
      await cache.add(new Request(file, { integrity, cache: 'no-cache' }))
  }
}

async function forgetOthers() {
  const names = await caches.keys()
  await Promise.all(names.filter(name => name.startsWith(kept) && name !== own).map(name => caches.delete(name)))
}

async function answer(request) {
  const { pathname } = new URL(request.url)
  const { pathname: folder } = new URL(registration.scope)
  const cache = await caches.open(own)
  const same = await cache.match([folder, `${folder}index.html`].includes(pathname) ? page : request, asNamed)
  return same ?? fetch(request)
}

/** Takes the place of the version before only when no other window has it: nobody's talk changes while it is given. */
async function takeOverIfAlone() {
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (windows.filter(({ url }) => url.startsWith(registration.scope)).length === 1)
    await skipWaiting()
}

addEventListener('install', event => event.waitUntil(fetchAll()))
addEventListener('activate', event => event.waitUntil(forgetOthers()))
addEventListener('message', event => event.data === 'take over' && event.waitUntil(takeOverIfAlone()))
addEventListener('fetch', (event) => {
  const { method, url } = event.request
  if (method === 'GET' && url.startsWith(registration.scope))
    event.respondWith(answer(event.request))
})
