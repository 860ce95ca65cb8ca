import type { Machine } from '../../kit/browser/machine'
import { Buffer } from 'node:buffer'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { zipSync } from 'fflate'
import { chromium } from 'playwright-chromium'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { launchBrowser } from '../../kit/browser/index'
import { planInstallation } from '../../kit/browser/install'
import { fontStacks } from '../../kit/site/fonts/families'
import { listSlices } from '../../kit/site/fonts/slices'
import { serve } from '../../kit/site/serve-site'
import { runScript } from '../support/run-script'

/** Playwright starts a process for each of its five tries, which takes a busy machine its time. */
const PATIENCE = 180_000

let folder: string
/** Of the system’s programs, only those that a test puts there. */
let bin: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'browser-'))
  bin = join(folder, 'bin')
  await mkdir(bin)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

async function writeProgram(name: string, script: string): Promise<string> {
  const file = join(bin, name)
  await writeFile(file, `#!/bin/sh\n${script}\n`)
  await chmod(file, 0o755)
  return file
}

/** Looks for a browser on a Linux machine where Playwright has none yet. */
async function find(machine: Partial<Machine>, answer: string[] = [], env: NodeJS.ProcessEnv = {}) {
  const lines: string[] = []
  const nothing = { PATH: bin, PLAYWRIGHT_BROWSERS_PATH: join(folder, 'browsers'), PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: '', PLAYWRIGHT_DOWNLOAD_HOST: 'http://127.0.0.1:9' }
  const json = JSON.stringify({ platform: 'linux', distribution: 'debian', ...machine })
  const ended = await runScript('test/support/find-browser.ts', [json, ...answer], { env: { ...nothing, ...env }, onLine: line => lines.push(line) })
  return { ...ended, lines }
}

const user: Partial<Machine> = { isRoot: false }
const root: Partial<Machine> = { isRoot: true }

/** Writes down what it is asked for, and installs it. */
const aptGet = () => writeProgram('apt-get', `echo "$*" >> ${join(folder, 'asked')}\nfor name; do :; done\n[ "$1" = update ] || echo > ${bin}/$name`)
const askedOfApt = () => readFile(join(folder, 'asked'), 'utf8')

it.each<[string, Partial<Machine>, string, boolean]>([
  ['root on Debian', { platform: 'linux', isRoot: true, distribution: 'debian' }, 'apt-get update; apt-get install --yes --no-install-recommends chromium-headless-shell; apt-get install --yes --no-install-recommends chromium', true],
  ['root on Ubuntu', { platform: 'linux', isRoot: true, distribution: 'ubuntu' }, 'npx playwright install --with-deps --no-shell chromium', true],
  ['root on another Linux', { platform: 'linux', isRoot: true, distribution: 'fedora' }, 'npx playwright install --no-shell chromium', false],
  ['somebody on Debian', { platform: 'linux', isRoot: false, distribution: 'debian' }, 'npx playwright install --no-shell chromium', false],
  ['somebody on macOS', { platform: 'darwin', isRoot: false, distribution: '' }, 'npx playwright install --no-shell chromium', false],
  ['somebody on Windows', { platform: 'win32', isRoot: false, distribution: '' }, 'npx playwright install --no-shell chromium', false],
])('has a way to a browser for %s', (_, machine, typed, changesSystem) => {
  expect(planInstallation(machine as Machine)).toMatchObject({ typed, changesSystem })
})

describe('without rights on the system', () => {
  // Seen to fail: the command line was looked for where the package doesn’t export it; the system’s browser came first.
  it('downloads Playwright’s own, which goes before the system’s and after the one that is named', async () => {
    const inZip = chromium.executablePath().split(/[\\/]chromium-\d+[\\/]/)[1]!.replaceAll('\\', '/')
    const names = [inZip, 'ffmpeg-linux', 'ffmpeg-mac', 'ffmpeg-win64.exe']
    const zip = Buffer.from(zipSync(Object.fromEntries(names.map(name => [name, Buffer.from('a program')]))))
    const { url, close } = await serve((_, response) => response.setHeader('content-length', zip.length).end(zip))
    const { code, lines } = await find(user, [], { PLAYWRIGHT_DOWNLOAD_HOST: url })
    close()
    expect(code).toBe(0)
    expect(lines[0]).toBe('Installing a browser (once), by “npx playwright install --no-shell chromium”…')
    const [own, others] = [lines.at(-1)!, await writeProgram('chromium', '')]
    expect(own).toContain(join(folder, 'browsers'))
    expect((await find(user)).lines).toEqual([own])
    expect((await find(user, [], { PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: others })).lines).toEqual([others])
  }, PATIENCE)

  // Seen to fail: Playwright was not asked, and what it said was not shown.
  it('says within seconds that it can’t, and what else there is', async () => {
    const { code, errors, lines } = await find(user)
    expect(code).toBe(1)
    expect(lines).toHaveLength(1)
    expect(errors).toMatch(/^There is no browser here, and “npx playwright install .*” could not install one:\n/)
    expect(errors).toContain('ECONNREFUSED')
    expect(errors).not.toMatch(/^ +at /m)
    expect(errors).toMatch(/\nSee that this machine is on the network, or install Chrome, Chromium or Edge, or set PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH to one\.$/)
  }, PATIENCE)

  // Seen to fail: a folder of that name, and a part of the PATH that can’t be looked at; the one with a window first.
  it('takes what the system has, first what needs no window', async () => {
    await mkdir(join(bin, 'google-chrome'))
    const browser = await writeProgram('chromium', '')
    const PATH = ['x'.repeat(5000), bin].join(delimiter)
    expect((await find(user, [], { PATH })).lines).toEqual([browser])
    const shell = await writeProgram('chromium-headless-shell', '')
    expect((await find(user, [], { PATH })).lines).toEqual([shell])
  })
})

describe('as root on Debian', () => {
  const asks = 'There is no browser here. Install one for the whole system, by “apt-get update; apt-get install --yes --no-install-recommends chromium-headless-shell; apt-get install --yes --no-install-recommends chromium”? [Y/n] '

  // Seen to fail: nobody was asked, or a mere Enter was taken for no.
  it.each(['', 'y', 'Yes'])('asks on a terminal, and takes “%s” for yes', async (answer) => {
    await aptGet()
    const { lines } = await find(root, [answer])
    expect(lines[0]).toBe(asks)
    expect(lines.at(-1)).toBe(join(bin, 'chromium-headless-shell'))
    expect(await askedOfApt()).toBe('update\ninstall --yes --no-install-recommends chromium-headless-shell\ninstall --yes --no-install-recommends chromium\n')
  })

  it('installs nothing that isn’t wanted', async () => {
    await aptGet()
    const { code, errors, lines } = await find(root, ['n'])
    expect({ code, lines }).toEqual({ code: 1, lines: [asks] })
    expect(errors).toMatch(/^No browser was installed: install Chrome, .*\.$/)
    expect(existsSync(join(folder, 'asked'))).toBe(false)
  })

  it('names the command and goes ahead where there is no terminal', async () => {
    await aptGet()
    const { lines } = await find(root)
    expect(lines).toEqual([expect.stringContaining('apt-get install'), join(bin, 'chromium-headless-shell')])
  })

  // Seen to fail: with both in one command.
  it('is content with the one that has windows where Debian lacks the other', async () => {
    await writeProgram('apt-get', `case "$*" in *shell) exit 100;; update) ;; *) echo > ${join(bin, 'chromium')};; esac`)
    expect((await find(root)).lines.at(-1)).toBe(join(bin, 'chromium'))
  })

  // Seen to fail: what apt-get said was kept back.
  it('shows what apt-get said last', async () => {
    await writeProgram('apt-get', 'echo "E: Unable to locate package chromium-headless-shell" >&2; exit 100')
    const { code, errors } = await find(root)
    expect(code).toBe(1)
    expect(errors).toMatch(/^There is no browser here, .*:\nE: Unable to locate package chromium-headless-shell\nSee that .*\.$/)
  })

  it('says so where there is no apt-get', async () => {
    expect((await find(root)).errors).toContain('spawn apt-get ENOENT')
  })
})

describe('a browser that is launched', () => {
  // Seen to fail: without one of Playwright’s names.
  it('leaves what Playwright has it leave', async () => {
    const asked = join(folder, 'asked')
    const executablePath = await writeProgram('chrome', `echo "$*" > ${asked}; exit 1`)
    const disabled = async (launch: () => Promise<unknown>) => {
      await launch().catch(() => {})
      return (await readFile(asked, 'utf8')).split('--disable-features=').at(-1)!.split(' ')[0]!.split(',')
    }
    const byPlaywright = await disabled(() => chromium.launch({ executablePath }))
    vi.stubEnv('PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH', executablePath)
    expect(byPlaywright.length).toBeGreaterThan(3)
    expect(await disabled(() => launchBrowser())).toEqual(expect.arrayContaining(byPlaywright))
  })

  // Seen to fail: without the names of its own, with two pages of “Omnibox Popup”.
  it('opens no page besides those it is asked for', async () => {
    const browser = await launchBrowser()
    const page = await browser.newPage()
    // By then the window is there, with all it has.
    await page.goto('data:text/html,<p>Talk')
    const session = await browser.newBrowserCDPSession()
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] })
    await browser.close()
    expect(targetInfos.map(({ type, url }) => `${type} ${url}`).sort()).toEqual(['page data:text/html,<p>Talk', 'tab data:text/html,<p>Talk'])
  })

  // Seen to fail: without the flag, in Chromium without an interface, which says 8 for 7.53.
  it('gives letters the width that their font does, which other browsers give them', async () => {
    const font = await readFile(listSlices(fontStacks[1]!.latin)[0]!.file, 'base64')
    const browser = await launchBrowser()
    const page = await browser.newPage()
    await page.setContent(`<style>@font-face { font-family: own; src: url(data:font/woff2;base64,${font}) }</style><span style="font: 13px own">n</span>`)
    const width = await page.evaluate(async () => {
      await document.fonts.load('13px own')
      return document.querySelector('span')!.getBoundingClientRect().width
    })
    await browser.close()
    expect(Math.abs(width - Math.round(width))).toBeGreaterThan(0.1)
  })
})

describe('a browser that doesn’t start', () => {
  const start = async (script: string) => {
    vi.stubEnv('PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH', await writeProgram('chrome', script))
    return launchBrowser().then(() => '', (error: Error) => error.message)
  }

  // Seen to fail: all were told to run it by hand.
  it.each([
    ['names the library that it lacks, and the command that brings it', 'echo "chrome: error while loading shared libraries: libnss3.so: cannot open shared object file" >&2; exit 127', /lacks libraries of the system, first of all libnss3\.so: install them by “npx playwright install-deps chromium”, .*\.$/],
    ['is quoted', 'echo "chrome wants a snap" >&2; exit 10', /does not start and says “chrome wants a snap”: run it by hand .*\.$/],
    ['says nothing', 'exit 1', /chrome does not start: run it by hand .*\.$/],
  ])('%s', async (_, script, sentence) => {
    expect(await start(script)).toMatch(sentence)
  })

  it('may want room for temporary files', async () => {
    vi.stubEnv('TMPDIR', join(folder, 'nowhere'))
    expect(await start('exit 1')).toMatch(/^The browser needs temporary files, and .*nowhere can't be written \(ENOENT\): .*\.$/)
  })
})
