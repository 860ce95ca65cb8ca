import type { Browser, Page } from 'playwright-chromium'
import { readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../../kit/browser/index'
import { projectRoot } from '../../kit/slidev/cli'
import { bringFound } from '../support/bring-found'
import { countKept } from '../support/count-kept'
import { linkPackages } from '../support/link-packages'
import { isThere } from '../support/open-talk'
import { readDocument } from '../support/read-document'
import { runScript } from '../support/run-script'

/** An article in English, a theme, a unit of its own, a chart, a diagram, two editions. */
const talk = fileURLToPath(new URL('../fixtures/another-talk', import.meta.url))
/** What `kit/README.md` says to take along. */
const readme = readFileSync(join(projectRoot, 'kit/README.md'), 'utf8')
const alongWith = /^cp -r \S+\/\{(\S+)\} \.$/m.exec(readme)![1]!.split(',')

let folder: string
let browser: Browser
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'another-talk-'))
  await cp(talk, folder, { recursive: true })
  const fonts = join(projectRoot, 'kit/styles/fonts')
  for (const name of alongWith)
    await cp(join(projectRoot, name), join(folder, name), { recursive: true, filter: file => !file.startsWith(fonts) })
  await linkPackages(folder)
  await bringFound(folder)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
})

/** Each runs whole commands, of which a busy machine makes minutes. */
const TIMEOUT = 600_000

function run(name: string, args: string[] = [], onLine?: (line: string, interrupt: () => void) => void) {
  return runScript(name, args, { root: folder, onLine })
}
const sound = { code: 0, errors: '' }

/** How often the overview is opened and closed: of each look hundreds of nodes would be kept. */
const OVERVIEWS = 4

/** How many nodes a page has more after it has shown the overview again and again. */
async function keptOfOverviews(page: Page): Promise<number> {
  const card = page.locator('.slidev-overview-card').first()
  async function lookAtAll() {
    await page.keyboard.press('o')
    await card.locator('.slidev-layout').waitFor()
    await page.keyboard.press('o')
    await card.waitFor({ state: 'detached' })
  }
  // What the first one brings stays: components, styles.
  await lookAtAll()
  const before = await countKept(page)
  for (let i = 0; i < OVERVIEWS; i++)
    await lookAtAll()
  return (await countKept(page)).nodes - before.nodes
}

/** What says something in each language, as it is with English alone: by its path in `data/`. */
async function inEnglish(): Promise<[file: string, text: string][]> {
  const files = ['talk', 'source', 'units', 'index', 'whole', 'themes/01-press', 'derived/01-press'].map(name => `${name}.ts`)
  return Promise.all(files.map(async (file): Promise<[string, string]> => {
    const text = await readFile(join(talk, 'data', file), 'utf8')
    return [file, text.replaceAll(`'en': `, 'en: ').replace(/, 'zh-Hant': '[^']*'/g, '')]
  }))
}

// In English alone it stands beside itself, for compiler and linter. Seen to fail: with a type that asks for both languages.
it('is checked, in two languages and in one, and signed off as it was', async () => {
  const beside = join(folder, 'data/in-english')
  for (const [file, text] of await inEnglish()) {
    await mkdir(dirname(join(beside, file)), { recursive: true })
    await writeFile(join(beside, file), text.replace(/'\.\.\/(?=(?:\.\.\/)?(?:kit|snippets)\/)/g, `'../../`))
  }
  const signedOff = join(folder, 'data/signed-off.csv')
  const before = await readFile(signedOff, 'utf8')
  await rm(signedOff)
  expect(await run('check', ['article.txt', '--sign-off'])).toEqual(sound)
  expect(await readFile(signedOff, 'utf8')).toBe(before)
  await rm(beside, { recursive: true })
}, TIMEOUT)

// The kit’s own colours, which a talk has that names none, are others.
it('is presented in its own colours, and each slide says where it comes from', async () => {
  const sources: string[] = []
  const colours: string[] = []
  let words = ''
  let kept = Infinity
  const ended = await run('start', ['--port', '3937'], async (line, interrupt) => {
    const url = /Slides +(\S+)/.exec(line)?.[1]
    if (!url)
      return
    try {
      const page = await browser.newPage()
      for (const place of ['1', '2?clicks=1', '3', '4?clicks=1']) {
        await page.goto(`${url}#/${place}`)
        await page.reload()
        await isThere(page)
        const footer = await page.locator('#slideshow footer:visible').first().textContent()
        sources.push(/Source: the article, lines? [\d–, ]*\d/.exec(footer!)?.[0] ?? `${footer}`)
      }
      await page.goto(`${url}#/3`)
      colours.push(...await page.locator('#slideshow canvas').evaluate(canvas => [
        getComputedStyle(canvas.closest('.slidev-layout')!).color,
        getComputedStyle(document.querySelector('.why-not')!).backgroundColor,
        String((canvas as HTMLCanvasElement).chart!.data.datasets[0]!.borderColor),
      ]))
      await page.goto(`${url}#/4?clicks=1`)
      await page.keyboard.press('e')
      words = (await page.locator('.evidence-detail').textContent())!
      kept = await keptOfOverviews(page)
      await page.close()
    }
    finally {
      interrupt()
    }
  })
  expect(ended.errors).toBe('')
  expect(sources).toEqual(['Source: the article, line 3', 'Source: the article, lines 4, 11', 'Source: the article, line 6', 'Source: the article, lines 3–4, 9'])
  expect(words).toContain('42 orchards')
  // Seen to fail: without its patch, Slidev keeps every preview of what a click shows.
  expect(kept).toBeLessThan(OVERVIEWS)
  expect(colours).toEqual(['rgb(30, 42, 30)', 'rgb(30, 42, 30)', '#1E2A1E'])
}, TIMEOUT)

it('is exported and handed out, without a translation of what is English', async () => {
  const [deck, handout] = [join(folder, 'deck.pdf'), join(folder, 'handout.pdf')]
  expect(await run('export', ['--output', deck])).toEqual(sound)
  expect((await readDocument(deck)).pages).toHaveLength(4)
  expect(await run('handout', ['--output', handout])).toEqual(sound)
  const text = (await readDocument(handout)).pages.map(({ letters }) => letters).join('')
  expect(text).toContain('Youlearntowaitfortheneighbourstree')
  expect(text).not.toContain('ourtranslation')
}, TIMEOUT)

// Seen to fail: with fonts cut to the letters of the talk alone.
it('has another edition, in letters of its own and of the kit', async () => {
  const output = join(folder, 'zh.pdf')
  expect(await run('export', ['slides.zh-Hant.md', '--output', output])).toEqual(sound)
  const [page, ...others] = (await readDocument(output)).pages
  expect(others).toEqual([])
  expect(page!.letters).toContain('來源')
  expect(page!.letters).toContain('共用的榨機')
}, TIMEOUT)

// Last, since it takes the other edition away. What compiler and linter say of this was asked above; the deck check is left.
it('is sound in one language, with its texts in that alone', async () => {
  await rm(join(folder, 'slides.zh-Hant.md'))
  await rm(join(folder, 'pages/zh-Hant'), { recursive: true })
  for (const [file, text] of await inEnglish())
    await writeFile(join(folder, 'data', file), text)
  expect(await run('evidence')).toEqual(sound)
}, TIMEOUT)
