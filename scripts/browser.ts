import type { Browser, Page } from 'playwright-chromium'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright-chromium'
import { DeckError } from './command/fail'

const variable = 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'
const isRoot = process.getuid?.() === 0

/** Chromium otherwise calls home when it starts, which takes time where there is no internet. */
const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

/**
 * Finds Chromium, Chrome or Edge: the one the environment names, Playwright's own, the system's.
 * Where there is none it installs one and says so.
 *
 * @throws {DeckError} if there is no browser and none can be installed
 */
export async function findBrowser(): Promise<string> {
  const named = process.env[variable]
  if (named) {
    if (!existsSync(named))
      throw new DeckError(`${variable} is ${named}, where there is no browser: correct it or unset it.`)
    return named
  }
  const browser = findInstalled() ?? (install(), findInstalled())
  if (!browser)
    throw new DeckError(`There is no browser here and none could be installed: install Chrome, Chromium or Edge, or set ${variable} to one.`)
  return browser
}

/**
 * Launches the browser without a window. Whoever launches it closes it; it leaves the handling of Ctrl-C to them.
 *
 * @throws {DeckError} if there is no browser or it doesn't start
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser()
  const args = isRoot ? [...quietFlags, '--no-sandbox'] : quietFlags
  try {
    return await chromium.launch({ executablePath, args, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false })
  }
  catch {
    throw new DeckError(`The browser at ${executablePath} does not start: run it by hand to see why, or set ${variable} to another one.`)
  }
}

/** Waits until a page has painted what it shows now. */
export async function untilPainted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

function findInstalled(): string | undefined {
  return [chromium.executablePath(), ...systemBrowsers()].find(path => path && existsSync(path))
}

function systemBrowsers(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap(name =>
      ['/Applications', join(process.env.HOME ?? '', 'Applications')].map(folder => join(folder, `${name}.app/Contents/MacOS/${name}`)))
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    return folders.filter(folder => folder !== undefined).flatMap(folder =>
      ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(path => join(folder, path)))
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  return ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'].flatMap(name =>
    folders.map(folder => join(folder, name)))
}

function install(): void {
  console.log('Installing a browser (once)…')
  if (isRoot && isDebian()) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update'], { env })
    spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { env })
  }
  else {
    spawnSync(process.execPath, [createRequire(import.meta.url).resolve('playwright-chromium/cli.js'), 'install', 'chromium'])
  }
}

/** Ubuntu is left out: its chromium package needs snapd. */
function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}
