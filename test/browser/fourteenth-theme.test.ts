import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../../kit/browser/index'
import { serveSite } from '../../kit/site/serve-site'
import { copySources } from '../support/copy-sources'
import { fillTemplate } from '../support/fill-template'
import { runScript } from '../support/run-script'

let folder: string
beforeAll(async () => {
  folder = await copySources()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('a fourteenth theme is the template, filled in, and one line in the running order, built once for site and PDF', async () => {
  const { data, picture, page } = await fillTemplate({ number: 14, act: 5, cut: 30 })
  await writeFile(join(folder, 'data/themes/14-extra.ts'), data)
  await writeFile(join(folder, 'components/themes/ThemePicture.vue'), picture)
  await writeFile(join(folder, 'pages/en/14-extra.md'), page)
  const order = join(folder, 'slides.md')
  const slides = (await readFile(order, 'utf8')).split(/(?=\n---\nsrc: .*90-closing)/)
  expect(slides).toHaveLength(2)
  await writeFile(order, slides.join('\n---\nsrc: ./pages/en/14-extra.md\n---\n'))

  expect(await runScript('build', [], { root: folder })).toEqual({ code: 0, errors: '' })

  const site = await serveSite(join(folder, 'dist'))
  const browser = await launchBrowser()
  try {
    const deck = await browser.newPage()
    await deck.goto(`${site.url}#/1`)
    await deck.keyboard.press('m')
    await deck.waitForURL(/#\/map$/)
    await deck.getByText('A made-up theme').waitFor()
    await deck.goto(`${site.url}#/extra`)
    await deck.getByRole('img', { name: 'words' }).waitFor()
  }
  finally {
    await browser.close()
    site.close()
  }

  // Seen to fail: a build that only dist/ knew of.
  const stages: string[] = []
  expect(await runScript('export', ['--range', '1', '--output', join(folder, 'deck.pdf')], { root: folder, onLine: line => stages.push(line) })).toEqual({ code: 0, errors: '' })
  expect(stages.join()).toContain('The deck is built as it is')
})
