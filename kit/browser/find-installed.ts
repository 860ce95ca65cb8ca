import type { Machine } from './machine'
import { delimiter, join } from 'node:path'
import { isFile } from '../files/is-file'

/** Takes longer to load than all the rest of a command that stops before it needs a browser. */
export const loadPlaywright = () => import('playwright-chromium')

/** Debian's name for Chromium without an interface: pages and paper are the same, with less work; windows it only counts. */
const SHELL = 'chromium-headless-shell'

/**
 * Finds Playwright's own browser, or else what the system has: Chromium without an interface, Chrome, Chromium or Edge.
 *
 * @param hasWindows whether it is to have windows that fill a screen while others open, as a proof of the projector needs
 */
export async function findInstalled(machine: Machine, hasWindows = false): Promise<string | undefined> {
  const { chromium } = await loadPlaywright()
  return [chromium.executablePath(), ...systemBrowsers(machine)].find(file => isFile(file) && !(hasWindows && file.endsWith(SHELL)))
}

function systemBrowsers({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap(name =>
      ['/Applications', join(env.HOME ?? '', 'Applications')].map(folder => join(folder, `${name}.app/Contents/MacOS/${name}`)))
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    return folders.filter(folder => folder !== undefined).flatMap(folder =>
      ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map(path => join(folder, path)))
  }
  const folders = (env.PATH ?? '').split(delimiter)
  return [SHELL, 'google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'].flatMap(name =>
    folders.map(folder => join(folder, name)))
}
