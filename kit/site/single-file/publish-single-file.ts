import type { Published } from '../publish'
import { randomBytes } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { listFiles } from '../../files/list-files'
import { siblingOf } from '../../files/replace-files'
import { DeckError } from '../../terminal/fail'
import { singleFilePolicy } from '../headers'
import { publish } from '../publish'
import { bundleScripts } from './bundle-scripts'
import { dataUrl } from './data-url'

const SCRIPT = /<script type="module"[^>]* src="\.\/([^"]+)"><\/script>\s*/
const STYLES = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">\s*/
const LICENCES = /<link rel="license" href="\.\/([^"]+)">/
const AHEAD = /<link (?:data-elsewhere|rel="modulepreload") [^>]*>\s*/g
const CHARSET = /<meta charset="[^"]*">/
const FILE_IN_STYLES = /url\((["']?)(?!data:|#)([^"')]+)\1\)/g

/**
 * Writes a built deck as one file that works wherever it is opened, from a disk too.
 *
 * @param site folder of the built deck
 * @param file whole path; what it is made of is beside it for a moment
 * @param options as of `publish`
 * @throws {DeckError} if the build isn't what this knows
 */
export async function publishSingleFile(site: string, file: string, options: Published): Promise<void> {
  const parts = siblingOf(file)
  try {
    await publish(site, parts, options)
    await writeFile(file, await pageWithAll(parts))
  }
  finally {
    await rm(parts, { recursive: true, force: true })
  }
}

/**
 * The page of a published site with all the site in it. What is painted first stays at its top; styles and script come
 * last.
 */
async function pageWithAll(site: string): Promise<string> {
  const page = await readFile(join(site, 'index.html'), 'utf8')
  const [script, styles, licences] = [SCRIPT, STYLES, LICENCES].map(pattern => pattern.exec(page)?.[1])
  if (!script || !styles || !licences || !CHARSET.test(page))
    throw unknownBuild('index.html no longer names one script, one style sheet and its licences')
  const rest = [
    `<style>${(await Promise.all((await sheetsOf(site, styles)).map(sheet => inlineStyles(site, sheet)))).join('\n')}</style>`,
    `<script type="module">${asText(await bundleScripts(site, script))}</script>`,
    // What is passed on goes with its licences; to a browser this is no script.
    `<script type="text/plain" id="licences">${asText(await readFile(join(site, licences), 'utf8'))}</script>`,
  ]
  const html = page
    .replace('<html ', `<html data-single-file="${randomBytes(16).toString('base64url')}" `)
    .replace(SCRIPT, '')
    .replace(STYLES, '')
    .replace(AHEAD, '')
    .replace(LICENCES, '<link rel="license" href="#licences">')
    .replace('</body>', () => `${rest.join('\n')}\n</body>`)
  await expectNoFile(html, site)
  return html.replace(CHARSET, charset => `${charset}\n<meta http-equiv="Content-Security-Policy" content="${singleFilePolicy(html)}">`)
}

/** All style sheets of a site, the page's own first: the others come with parts of the deck. */
async function sheetsOf(site: string, own: string): Promise<string[]> {
  return [own, ...(await listFiles(site)).filter(file => file.endsWith('.css') && file !== own)]
}

async function inlineStyles(site: string, styles: string): Promise<string> {
  const css = await readFile(join(site, styles), 'utf8')
  const files = new Set([...css.matchAll(FILE_IN_STYLES)].map(([, , file]) => file!))
  const read = (file: string) => readFile(join(site, dirname(styles), file))
  const urls = new Map(await Promise.all([...files].map(async file => [file, dataUrl(file, await read(file))] as const)))
  return css.replace(FILE_IN_STYLES, (_, _quote, file) => `url(${urls.get(file)})`)
}

/** A text that doesn't end the element it stands in, and means the same to JavaScript. */
function asText(text: string): string {
  return text.replace(/<(?=\/script|!--)/gi, '\\x3c')
}

/** A name of a file that is left would be asked for where there is none. */
async function expectNoFile(html: string, site: string): Promise<void> {
  const names = (await listFiles(join(site, 'assets'))).map(name => basename(name))
  const named = names.find(name => html.includes(name))
  if (named)
    throw unknownBuild(`${named} is named where it can’t be put in`)
}

function unknownBuild(what: string): DeckError {
  return new DeckError(`The deck can’t be put into one file, since ${what}: fit kit/site/single-file/ to what Vite writes.`)
}
