import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listFiles } from '../../files/list-files'
import { DeckError } from '../../terminal/fail'

const STYLES = /^assets\/index-[^/]+\.css$/
const FACE = /@font-face\s*\{[^}]*\}/g
const FILE = /url\(["']?\.\/([^"')]+)/

/**
 * Gives a page the fonts of a built deck, in its folder; what is set in them can be read before they come.
 *
 * @throws {DeckError} if the build isn't what this knows
 */
export async function bringFonts(site: string, folder: string): Promise<void> {
  const styles = (await listFiles(site)).find(name => STYLES.test(name))
  // What stands in for a font is the system's.
  const faces = styles ? (await readFile(join(site, styles), 'utf8')).match(FACE)?.filter(rule => FILE.test(rule)) : undefined
  if (!styles || !faces)
    throw new DeckError('The deck’s fonts aren’t where they were in a build: fit kit/serve/remote/bring-fonts.ts to it.')
  const sheet = styles.replace('index', 'fonts')
  await Promise.all(faces.map(rule => FILE.exec(rule)![1]!).map(file => cp(join(site, 'assets', file), join(folder, 'assets', file))))
  await writeFile(join(folder, sheet), faces.map(rule => rule.replace(/font-display:\s*block/, 'font-display:swap')).join('\n'))
  const page = join(folder, 'index.html')
  await writeFile(page, (await readFile(page, 'utf8')).replace('</head>', `<link rel="stylesheet" href="/${sheet}"></head>`))
}
