import type { Browser, CDPSession, Page } from 'playwright-chromium'
import { probe } from './probe'

/** Milliseconds, KiB or a count, by what is measured. */
export type Figures = Record<string, number>

/** How slow a visitor's line and machine are. */
interface Conditions {
  slowNetwork?: boolean
  /** How many times slower than this machine. */
  cpu?: number
}

/** What browsers' developer tools call Slow 4G, as bytes a second and milliseconds a request. */
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 1474.56 * 1024 / 8, uploadThroughput: 675 * 1024 / 8 }

const KIB = 1024
/** Long enough for the eye, too short for the deck to catch up with anything. */
const DWELL = 60

/** Measures how a deck that is served opens and steps. */
export async function measureDeck(browser: Browser, url: string): Promise<Figures> {
  const figures: Figures = {}
  await visit(browser, url, {}, async (page, session) => {
    figures['first slide, ms'] = await page.evaluate(() => window.bench.opened.first!)
    await page.waitForLoadState('networkidle')
    const steps = await walk(page)
    figures['step p95, ms'] = quantile(steps.slide, 0.95)
    figures['chart after the key, ms'] = quantile(steps.chart, 0.5)
    await session.send('HeapProfiler.collectGarbage')
    await session.send('HeapProfiler.collectGarbage')
    figures['heap after all slides, MiB'] = (await session.send('Runtime.getHeapUsage')).usedSize / KIB / KIB
  })
  await visit(browser, url, { cpu: 4 }, async (page) => {
    figures['first slide at 4x, ms'] = await page.evaluate(() => window.bench.opened.first!)
    figures['step p95 at 4x, ms'] = quantile((await walk(page)).slide, 0.95)
  })
  for (const [name, cpu] of [['', 1], [' at 4x', 4]] as const) {
    await visit(browser, url, { slowNetwork: true, cpu }, async (page) => {
      const { bytes, requests, first } = await page.evaluate(() => window.bench.opened)
      // On a fast line more has come by then than was needed.
      Object.assign(figures, { 'first slide, KiB': bytes / KIB, 'first slide, requests': requests, [`first slide on Slow 4G${name}, ms`]: first! })
      figures[`goes on with a key on Slow 4G${name}, ms`] = await page.evaluate(() => window.bench.goesOn())
    })
  }
  return figures
}

/** The smallest value that at least a share of all values doesn't exceed. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]!
}

async function visit(
  browser: Browser,
  url: string,
  { slowNetwork, cpu = 1 }: Conditions,
  look: (page: Page, session: CDPSession) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    if (slowNetwork)
      await session.send('Network.emulateNetworkConditions', slow4G)
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
    await page.addInitScript(probe)
    await page.goto(url, { waitUntil: 'commit' })
    await page.waitForFunction(() => window.bench?.opened.first !== null)
    await look(page, session)
  }
  finally {
    await context.close()
  }
}

async function walk(page: Page): Promise<{ slide: number[], chart: number[] }> {
  await page.waitForFunction(() => window.bench.canGoOn())
  const steps = { slide: [] as number[], chart: [] as number[] }
  while (await page.evaluate(() => window.bench.canGoOn())) {
    await page.evaluate(() => window.bench.watchStep())
    await page.keyboard.press('ArrowDown')
    const { slide, chart } = await page.evaluate(() => window.bench.step!)
    steps.slide.push(slide)
    if (chart !== null)
      steps.chart.push(chart)
    await page.waitForTimeout(DWELL)
  }
  return steps
}
