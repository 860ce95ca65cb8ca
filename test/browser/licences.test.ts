import type { NameRecord } from '../support/read-font-names'
import type { Licences } from '../support/read-licences'
import { Buffer } from 'node:buffer'
import { readdirSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { projectRoot } from '../../kit/slidev/cli'
import { NAME, readFontNames } from '../support/read-font-names'
import { readLicences, words } from '../support/read-licences'

/** A font of the built deck, in a file or in the page. */
interface Font {
  place: string
  names: NameRecord[]
}

const RESERVED = /source|noto|public ?sans|adobe|google/i
const LEGAL = Object.values(NAME).filter(id => id !== NAME.postScript)
const DATA_URL = /data:font\/woff2;base64,([\w+/=]+)/g
const ICON = /--un-icon:\s*url\("data:image\/svg\+xml;utf8,([^"]+)"\)/g
const OUTLINE = / d='([^']+)'/g

let licences: Licences
let fonts: Font[]
let styles: string
const site = (file = '') => join(inject('deckSite'), file)

async function readFonts(): Promise<Font[]> {
  const files = (await readdir(site('assets'))).filter(file => file.endsWith('.woff2'))
  const inPage = [...(await readFile(site('index.html'), 'utf8')).matchAll(DATA_URL)].map(([, data]) => Buffer.from(data!, 'base64'))
  // Either missing, nothing would be proved of it.
  expect([files.length, inPage.length]).not.toContain(0)
  const contents = [
    ...await Promise.all(files.map(async file => ({ place: file, content: await readFile(site(`assets/${file}`)) }))),
    ...inPage.map((content, i) => ({ place: `font ${i + 1} in index.html`, content })),
  ]
  const fonts: Font[] = []
  // One at a time: the decoder has one memory for all.
  for (const { place, content } of contents)
    fonts.push({ place, names: await readFontNames(content) })
  return fonts
}

beforeAll(async () => {
  licences = await readLicences(site())
  fonts = await readFonts()
  styles = (await Promise.all((await readdir(site('assets'))).filter(file => file.endsWith('.css')).map(file => readFile(site(`assets/${file}`), 'utf8')))).join('')
})

describe('every font of the built deck, in files and in the page', () => {
  it('bears a name of the deck’s, and none of those reserved to what it is cut from', () => {
    // Seen to fail: a family left with its own names.
    for (const { place, names } of fonts) {
      expect.soft(names.filter(({ id, text }) => !LEGAL.includes(id) && RESERVED.test(text)), place).toEqual([])
      expect.soft(names.find(({ id }) => id === NAME.postScript)?.text, place).toMatch(/^Deck(?:Sans|Serif|Mono|SansTC|SerifTC)-(?:Regular|SemiBold|Bold)$/)
    }
  })

  it('says whose it is and names its licence', () => {
    // Seen to fail: fonts cut once more for the page.
    for (const { place, names } of fonts) {
      expect.soft(names.find(({ id }) => id === NAME.copyright)?.text, place).toMatch(/©|\(c\)|Copyright/)
      expect.soft(names.find(({ id, text }) => (id === NAME.licence || id === NAME.licenceUrl) && /OFL|openfontlicense/.test(text)), place).toBeDefined()
    }
  })

  it('has its licence beside the page, and its copyright', async () => {
    // Seen to fail: one family left out.
    for (const { place, names } of fonts)
      expect.soft(licences.text, place).toContain(names.find(({ id }) => id === NAME.copyright)!.text)
    const folder = join(projectRoot, 'node_modules/@fontsource-variable')
    for (const name of readdirSync(folder))
      expect.soft(words(licences.text), name).toContain(words(await readFile(join(folder, name, 'LICENSE'), 'utf8')))
  })
})

describe('licences.txt', () => {
  it('is named by the page, and has the deck’s own licence', async () => {
    // Seen to fail: a link to another name; the project’s licence left out.
    const href = /<link rel="license" href="\.\/([^"]+)">/.exec(await readFile(site('index.html'), 'utf8'))?.[1]
    expect(href).toBe('licences.txt')
    expect(words(licences.text)).toContain(words(await readFile(join(projectRoot, 'LICENSE'), 'utf8')))
  })

  it('has the licences of all styles that are written for the deck, and of the icons in them', async () => {
    // Seen to fail: one of the collections of icons left out, UnoCSS left out.
    for (const name of ['@unocss/preset-wind3', '@unocss/preset-typography'])
      expect.soft(licences.sectionOf(name)).toContain('Permission is hereby granted')
    const drawn = [...styles.matchAll(ICON)].map(([, svg]) => [...decodeURIComponent(svg!).matchAll(OUTLINE)][0]![1]!)
    expect(drawn).not.toEqual([])
    const folder = join(projectRoot, 'node_modules/@iconify-json')
    const collections = await Promise.all(readdirSync(folder).map(async name => ({ name, drawings: await readFile(join(folder, name, 'icons.json'), 'utf8') })))
    for (const icon of drawn) {
      const { name } = collections.find(({ drawings }) => drawings.includes(icon))!
      expect.soft(licences.sectionOf(name), name).toMatch(/\(icons\) .*(?:Permission is hereby granted|Apache License)/s)
    }
  })
})
