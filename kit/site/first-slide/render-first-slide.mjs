// Runs as a process of its own: the built deck takes the whole global scope for a browser's. Plain JavaScript, since Node
// itself loads a site and a browser's parts in half the time that they take through what loads TypeScript.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { Window } from 'happy-dom'
import { createJiti } from 'jiti'

const jiti = createJiti(import.meta.url)
const [{ criticalCss }, { letteringOf }, { stillSlide }] = await Promise.all(['./critical-css', './lettering', './still-slide'].map(file => jiti.import(file)))

const PATIENCE = 60_000

/** What Node has too, but knows nothing of the page. */
const pageOwn = ['document', 'location', 'navigator', 'performance', 'Event', 'CustomEvent', 'EventTarget']

const window = new Window({ url: 'http://localhost/', width: 1280, height: 720 })
window.document.write(`<!DOCTYPE html><html><head></head><body><div id="app"></div></body></html>`)
for (const name of Object.getOwnPropertyNames(window)) {
  if (pageOwn.includes(name) || !(name in globalThis))
    Object.defineProperty(globalThis, name, { value: Reflect.get(window, name), configurable: true, writable: true })
}
Object.defineProperty(globalThis, 'window', { value: globalThis })
// Comes when the site has been built; until then all of this could load.
const { site, script, styles } = JSON.parse(await text(process.stdin))
await import(pathToFileURL(join(site, script)).href)

const end = Date.now() + PATIENCE
while (!document.querySelector('.slidev-page-1 .slidev-layout')) {
  if (Date.now() > end)
    throw new Error('it did not appear')
  await setTimeout(10)
}
const html = stillSlide(document)
document.body.innerHTML = html
const css = criticalCss(await readFile(join(site, styles), 'utf8'), document)
process.stdout.write(JSON.stringify({ html, css, lettering: letteringOf(css, document) }), () => process.exit())
