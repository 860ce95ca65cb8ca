import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Row } from '../../kit/site/evidence/shares'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createServer } from 'vite'
import { afterEach, expect, it } from 'vitest'
import { evidencePlugins } from '../../kit/site/evidence/vite-plugin'
import { copySources } from '../support/copy-sources'

const ends: (() => Promise<unknown>)[] = []
afterEach(() => Promise.all(ends.splice(0).map(end => end())))

/** What the page is told of each entry. */
type Rows = Record<string, Row>

// Seen to fail: what was read once, for as long as the server runs.
it('the evidence index hears of an edit while the deck is written', async () => {
  const root = await copySources()
  ends.push(() => rm(root, { recursive: true }))
  const options = { userRoot: root, entry: join(root, 'slides.md') } as ResolvedSlidevOptions
  const server = await createServer({ root, configFile: false, logLevel: 'silent', plugins: evidencePlugins(options) })
  ends.unshift(() => server.close())
  const readRows = async (): Promise<Rows> => (await server.ssrLoadModule('virtual:evidence-index')).rows

  const [id, { slides }] = Object.entries(await readRows()).find(([, { slides }]) => !slides.includes(1))!
  const page = join(root, 'pages/en/00-opening.md')
  await writeFile(page, `${await readFile(page, 'utf8')}\n<Claim id="${id}" />\n`)
  await expect.poll(async () => (await readRows())[id]!.slides.length, { timeout: 20_000 }).toBe(slides.length + 1)
}, 60_000)
