import type { Browser, LaunchOptions, Page } from 'playwright-chromium'
import { tmpdir } from 'node:os'
import { isFile } from '../files/is-file'
import { DeckError } from '../terminal/fail'
import { findInstalled, loadPlaywright } from './find-installed'
import { installBrowser, remedy } from './install'
import { thisMachine } from './machine'

const variable = 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'

const flags = [
  // Chromium otherwise calls home when it starts, which takes time where there is no internet.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // As with an interface; without one it would round the widths of letters to pixels, and break lines where no other does.
  '--font-render-hinting=slight',
]

/**
 * What the browser is to leave. Each window brings two more pages, for what may drop down from an address line that nobody
 * sees, which takes longer than many a page itself. Of several such lists it heeds the last, so Playwright's own names are
 * here, too.
 */
const disabledFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
]

/**
 * Finds Chromium, Chrome or Edge: the one the environment names, Playwright's own, the system's.
 * Where there is none it installs one and says so.
 *
 * @throws {DeckError} if there is no browser and none can be installed
 */
export async function findBrowser(machine = thisMachine): Promise<string> {
  const named = machine.env[variable]
  if (named) {
    if (!isFile(named))
      throw new DeckError(`${variable} is ${named}, where there is no browser: correct it or unset it.`)
    return named
  }
  const browser = await findInstalled(machine) ?? await installBrowser(machine).then(() => findInstalled(machine))
  if (!browser)
    throw new DeckError(`A browser was installed, but isn't where it should be: ${remedy}.`)
  return browser
}

/**
 * Launches the browser without a window. Whoever launches it closes it; it leaves the handling of Ctrl-C to them.
 *
 * @throws {DeckError} if there is no browser or it doesn't start
 */
export async function launchBrowser(others: string[] = [], options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = options.executablePath ?? await findBrowser()
  const { chromium } = await loadPlaywright()
  const args = [...flags, `--disable-features=${disabledFeatures}`, ...thisMachine.isRoot ? ['--no-sandbox'] : [], ...others]
  try {
    return await chromium.launch({ ...options, executablePath, args, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false })
  }
  catch (error) {
    throw new DeckError(whyNotStarted(executablePath, (error as Error).message))
  }
}

/** The sentence for a browser that doesn't start, from what Playwright says of it. */
function whyNotStarted(browser: string, message: string): string {
  const unwritable = /(E[A-Z]+): .*, mkdtemp/.exec(message)?.[1]
  if (unwritable)
    return `The browser needs temporary files, and ${tmpdir()} can't be written (${unwritable}): make room there, or set TMPDIR to a folder that can be.`
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(message)?.[1]
  if (library)
    return `The browser at ${browser} lacks libraries of the system, first of all ${library}: install them by “npx playwright install-deps chromium”, or set ${variable} to another browser.`
  const said = /\[err\] (.*)/.exec(message)?.[1]
  return `The browser at ${browser} does not start${said ? ` and says “${said}”` : ''}: run it by hand to see why, or set ${variable} to another one.`
}

/** Waits until a page has painted what it shows now. */
export async function untilPainted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}
