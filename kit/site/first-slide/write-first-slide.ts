import type { PromiseWithChild } from 'node:child_process'
import type { Lettering } from './lettering'
import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { projectRoot } from '../../slidev/cli'
import { DeckError } from '../../terminal/fail'
import { inlineFonts } from './inline-fonts'
import { elsewhereScript, frameOf } from './place-still'
import { whyNotHtml, whyNotScript, whyNotStyle } from './why-not'

const SCRIPT = /<script type="module"[^>]* src="\.\/([^"]+)"><\/script>/
const STYLES = /\s*<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/
const ICON = /(?<=<link rel="icon" href=")\.\/([^"]+\.svg)/
/** Files of the slides that follow the first ones: see `kit/site/chunks.ts`. */
const OTHER_SLIDES = /^(?:slides|charts)-.*\.(?:js|css)$/
const STYLE = /(?<=<div id="first-slide" style=")[^"]*/

/** The one script in the page itself. */
const pageScript = `${elsewhereScript}\n${whyNotScript}`

/** A site's folder, and its script and style sheet from there. */
export interface BuiltSite {
  site: string
  script: string
  styles: string
}

/** A process that waits for a site to render. */
type Renderer = PromiseWithChild<{ stdout: string }>

/**
 * Writes the first slide into a built site's page as plain HTML, with its styles and letters: it is painted before any
 * script has come. `take-over.ts` takes it away when the running deck has drawn it.
 *
 * @throws {DeckError} if the slide can't be drawn, or Slidev's page is not what it was
 */
export async function writeFirstSlide(site: string, renderer: Renderer): Promise<void> {
  const page = join(site, 'index.html')
  const html = await readFile(page, 'utf8')
  const script = SCRIPT.exec(html)?.[1]
  const styles = STYLES.exec(html)?.[1]
  if (!script || !styles)
    throw new DeckError('The first slide can’t be written into index.html, where Slidev no longer names one script and one style sheet: fit kit/site/first-slide/ to what it writes.')
  const slide = await render({ site, script, styles }, renderer)
  const decode = (attribute: string) => attribute.replaceAll('&quot;', '"')
  const style = decode(STYLE.exec(slide.html)![0])
  const folder = join(site, dirname(styles))
  const fonts = await inlineFonts({ lettering: slide.lettering, style, folder, styleSheet: await readFile(join(site, styles), 'utf8') })
  const variables = fonts.style.split(/(?<=;) /).filter(declaration => slide.css.includes(`var(${declaration.split(':')[0]}`)).join(' ')
  const [link] = STYLES.exec(html)!
  const others = (await readdir(join(site, dirname(script)))).filter(file => OTHER_SLIDES.test(file))
  const icon = ICON.exec(html)?.[1]
  const iconSvg = icon && await readFile(join(site, icon), 'utf8')
  await writeFile(page, html
    // Slidev quotes what it says of the deck once more.
    .replace(/ content="&quot;(.*?)&quot;"/g, ' content="$1"')
    // As a file a browser may ask for it at every step.
    .replace(ICON, file => iconSvg ? `data:image/svg+xml,${encodeURIComponent(iconSvg)}` : file)
    .replace(link, '')
    // Before the deck's own script, whose fate it watches.
    .replace(SCRIPT, tag => `${others.map(file => `<link data-elsewhere ${file.endsWith('.css') ? 'as="style" ' : ''}crossorigin href="./${dirname(script)}/${file}">\n`).join('')}<script>${pageScript}</script>\n${tag}`)
    .replace('</head>', () => `<style>${slide.css}\n${fonts.css}\n${frameOf(slide.html)}\n${whyNotStyle(style)}</style>\n</head>`)
    .replace('<body>', () => `<body>\n${whyNotHtml(html)}\n${slide.html.replace(STYLE, () => variables.replaceAll('"', '&quot;'))}`)
    // In the head it would hold back the slide.
    .replace('</body>', () => `${link.trim()}\n</body>`))
}

/** Starts what renders the first slide, which takes a second to load: before the site is there. */
export function startRenderer(signal: AbortSignal): Renderer {
  const program = fileURLToPath(new URL('./render-first-slide.mjs', import.meta.url))
  const renderer = promisify(execFile)(process.execPath, [program], { cwd: projectRoot, maxBuffer: 2 ** 24, signal })
  // How it failed is told to whoever then waits for it, by the promise.
  renderer.catch(() => {})
  renderer.child.stdin!.on('error', () => {})
  return renderer
}

async function render(site: BuiltSite, renderer: Renderer): Promise<{ html: string, css: string, lettering: Lettering[] }> {
  try {
    renderer.child.stdin!.end(JSON.stringify(site))
    return JSON.parse((await renderer).stdout)
  }
  catch (error) {
    const reason = /^\w*Error: (.*)$/m.exec((error as { stderr?: string }).stderr ?? '')?.[1] ?? (error as Error).message
    throw new DeckError(`The first slide could not be drawn for index.html: ${reason}. Look at slide 1 with npm start.`)
  }
}
