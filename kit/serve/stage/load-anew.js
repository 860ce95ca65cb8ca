/* global clients */
// After `kit/site/offline/kill-switch.js`: windows that show what was kept come from the server that is there now.

async function loadAnew() {
  for (const window of await clients.matchAll({ type: 'window' })) {
    // With its fragment an address would lead only to another place in the same page.
    window.navigate(window.url.split('#')[0])
  }
}

addEventListener('activate', event => event.waitUntil(loadAnew()))
