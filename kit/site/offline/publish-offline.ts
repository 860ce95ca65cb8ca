import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listFiles } from '../../files/list-files'

const WORKER = 'service-worker.js'
/** The page goes by the address of its folder: some hosts lead from `index.html` there, and what was led on can't be kept. */
const PAGE = './'

const read = (name: string) => readFile(new URL(name, import.meta.url), 'utf8')

/**
 * Has browsers keep a published deck: after one visit it opens without network. A redeploy is fetched in the background,
 * and taken when no window of the deck is open but one at its first slide.
 *
 * @param folder of the published deck, whose page has `data-offline`
 */
export async function publishOffline(folder: string): Promise<void> {
  const names = (await listFiles(folder)).filter(name => name !== '_headers')
  const files = await Promise.all(names.sort().map(async name => [name === 'index.html' ? PAGE : name, `sha256-${sha256(await readFile(join(folder, name)))}`]))
  const list = JSON.stringify(files)
  await writeFile(join(folder, WORKER), `const version = '${sha256(list).slice(0, 16)}'\nconst files = ${list}\n${await read(WORKER)}`)
}

/**
 * Takes back what browsers keep of a deck that was published before: the next visit removes it, and the deck comes from
 * its server again.
 *
 * @param folder of the published deck
 */
export async function publishKillSwitch(folder: string): Promise<void> {
  await writeFile(join(folder, WORKER), await read('kill-switch.js'))
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64')
}
