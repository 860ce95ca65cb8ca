import type { OtherBrowser, OtherWindow } from './other-browser'
import type { WebDriver } from './web-driver'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { findOther } from '../../../kit/browser/find-other'
import { clicking, middleOf, pressing } from './actions'
import { callInPage, readAnswer } from './call-in-page'
import { newOf } from './new-window'
import { noteFaults } from './note-faults'
import { viewport } from './other-browser'
import { end, tie } from './program'
import { openWebDriver } from './web-driver'

/** Launches WebKitGTK's own browser on a screen that nobody sees, driven by WebDriver. */
export async function launchWebKit(): Promise<OtherBrowser> {
  const { driver, screen } = findOther('webkit')
  const home = await mkdtemp(join(tmpdir(), 'webkit-'))
  await mkdir(join(home, 'gtk-3.0'))
  // What the page is told as “prefers reduced motion”.
  await writeFile(join(home, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n')

  // It finds a display's number itself, and says which when it is ready.
  const xvfb = tie(spawn(screen!, ['-displayfd', '3', '-screen', '0', '2600x1800x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }))
  const [display] = await once(xvfb.stdio[3]!, 'data')
  const port = await freePort()
  const env = { ...process.env, DISPLAY: `:${String(display).trim()}`, GDK_BACKEND: 'x11', XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home }
  const webDriver = tie(spawn(driver!, [`--port=${port}`], { env, stdio: 'ignore' }))
  const faults: string[] = []
  const session = await openWebDriver(`http://127.0.0.1:${port}`)
  const windows = () => session.send<string[]>('GET', 'window/handles')
  const [first] = await windows()
  return {
    version: `WebKitGTK ${session.capabilities.browserVersion}`,
    faults,
    first: await windowOf(session, first!, faults),
    open: async (by = () => session.send('POST', 'window/new', { type: 'window' })) => windowOf(session, await newOf(windows, by), faults),
    async close() {
      await session.close()
      await end(webDriver)
      await end(xvfb)
      await rm(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  await new Promise(resolve => server.close(resolve))
  return port
}

async function windowOf({ sendTo }: WebDriver, handle: string, faults: string[]): Promise<OtherWindow> {
  const send = <Result>(...command: Parameters<WebDriver['send']>) => sendTo<Result>(handle, ...command)
  const act = async (actions: object) => void await send('POST', 'actions', { actions })
  async function evaluate<Given, Result>(run: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result> {
    const script = `const done = arguments[0]
      const noted = (${noteFaults})();
      ${callInPage(run, given)}.catch(error => JSON.stringify({ error: String(error) })).then(answer => done({ answer, noted }))`
    const { answer, noted } = await send<{ answer: string, noted: string[] }>('POST', 'execute/async', { script, args: [] })
    faults.push(...noted)
    return readAnswer(answer)
  }

  // A window is larger than its page, by what the browser has above it.
  await send('POST', 'window/rect', viewport)
  const [width, height] = await evaluate(() => [innerWidth, innerHeight], undefined)
  await send('POST', 'window/rect', { width: 2 * viewport.width - width!, height: 2 * viewport.height - height! })
  return {
    goto: async url => void await send('POST', 'url', { url }),
    evaluate,
    press: key => act(pressing(key)),
    click: async selector => act(clicking(await evaluate(middleOf, selector))),
    close: async () => void await send('DELETE', 'window'),
  }
}
