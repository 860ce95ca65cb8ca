import type { Figures } from '../../kit/bench/measure-deck'
import { readdirSync, readFileSync } from 'node:fs'
import { cp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { measureDeck } from '../../kit/bench/measure-deck'
import { serveCompressed } from '../../kit/bench/serve-compressed'
import { launchBrowser } from '../../kit/browser/index'
import { checkDeck } from '../../kit/check'
import { projectRoot } from '../../kit/slidev/cli'
import { reportOf } from '../../kit/sources/problem'
import { DeckError } from '../../kit/terminal/fail'
import { copySources } from '../support/copy-sources'
import { runScript } from '../support/run-script'
import { multiplyTalk } from './multiply-talk'

/**
 * Measures how the talk is checked, built, printed, proven and shown when it is some times as long.
 *
 * @throws {DeckError} if it is not sound at that length, or a command fails
 */
export async function measureTimes(factor: number, onProgress: (stage: string) => void): Promise<Figures> {
  const folder = await copySources()
  try {
    await multiplyTalk(folder, factor)
    onProgress('checking')
    const start = process.cpuUsage()
    const problems = await checkDeck({ root: folder, entry: 'slides.md' })
    const { user, system } = process.cpuUsage(start)
    if (problems.length)
      throw new DeckError(`The talk is not sound at ${factor} times its length: fit test/scale/multiply-talk.ts to it.\n${reportOf(problems)}`)
    onProgress('building')
    const build = await costOf('build', [], folder)
    onProgress('printing')
    const pdf = await costOf('export', ['--output', join(folder, 'deck.pdf')], folder)
    onProgress('proving one slide')
    for (const part of ['proof', 'support'])
      await cp(join(projectRoot, 'test', part), join(folder, 'test', part), { recursive: true })
    const proof = await costOf('prove', ['code-red'], folder)
    onProgress('showing')
    return {
      'deck check, CPU s': (user + system) / 1e6,
      'build, CPU s': build.cpu,
      'PDF from a build, s': pdf.seconds,
      'proof of one slide, s': proof.seconds,
      ...await bytesOf(join(folder, 'dist')),
      ...await onScreen(join(folder, 'dist')),
    }
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What a command took, with all that it started and waited for. */
async function costOf(name: string, args: string[], root: string): Promise<{ cpu: number, seconds: number }> {
  const [start, before] = [performance.now(), childrensTime()]
  const { code, errors } = await runScript(name, args, { root })
  if (code !== 0)
    throw new DeckError(`npm run ${name} ended with ${code}:\n${errors}`)
  return { cpu: childrensTime() - before, seconds: (performance.now() - start) / 1000 }
}

/** Seconds of processor time of children that have ended, of theirs, too. */
function childrensTime(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8')
  const [user, system] = stat.slice(stat.lastIndexOf(')') + 2).split(' ').slice(13, 15).map(Number) as [number, number]
  return (user + system) / 100
}

/** What a visitor waits for, as it goes over a line. */
async function bytesOf(site: string): Promise<Figures> {
  const assets = readdirSync(join(site, 'assets'))
  const kib = async (files: string[]) => {
    const contents = await Promise.all(files.map(file => readFile(join(site, file))))
    return contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0) / 1024
  }
  const named = (name: RegExp) => assets.filter(file => name.test(file)).map(file => join('assets', file))
  return {
    'first slide, KiB': await kib(['index.html']),
    'goes on, KiB': await kib(named(/^(?:index|rolldown-runtime)-.{8}\.(?:js|css)$/)),
    'third slide, KiB': await kib(named(/^slides-.{8}\.(?:js|css)$/)),
  }
}

async function onScreen(site: string): Promise<Figures> {
  const server = await serveCompressed(site)
  const browser = await launchBrowser()
  try {
    // The browser’s own start is not the deck’s.
    await (await browser.newPage()).goto('about:blank')
    const { 'first slide, KiB': _bytes, 'first slide, requests': _requests, ...times } = await measureDeck(browser, server.url)
    return times
  }
  finally {
    await browser.close()
    server.close()
  }
}
